import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILE, MORE_MODEL_FILE } from '../anatomy/glb-contract';
import type { StructureId } from '../anatomy/structures';
import { readGlb } from '../forge/read-glb';
import { readTables } from '../forge/read-tables';
import { writeModel } from '../forge/write';
import type { Mesh } from '../kernel/mesh';
import { length } from '../kernel/vec3';
import { jointsOf } from '../measure/joints-of';
import { pathsOf, rounded } from '../measure/paths-of';
import { writtenTable } from '../measure/written-table';

const brief = (n: number) => Math.round(n * 100) / 100;

/** `npm run paths`: reads the joints and the paths of the muscles off tables and bones; writes models/joints.json, paths.json. */
export const main = async (): Promise<number> => {
  const root = process.cwd();
  await writeModel(root);
  const meshes = new Map<StructureId, Mesh>();
  for (const file of [MODEL_FILE, MORE_MODEL_FILE])
    for (const [id, mesh] of await readGlb(readFileSync(join(root, 'public', file)))) meshes.set(id, mesh);
  const { lofts, landmarks } = readTables(root);
  const joints = jointsOf((id) => {
    const mesh = meshes.get(id);
    if (!mesh) throw new RangeError(`missing bone: ${id}`);
    return mesh;
  }, landmarks);
  const file = join(root, 'models', 'joints.json');
  const before = JSON.parse(readFileSync(file, 'utf8')) as { knee: object; ankle: object };
  const after = {
    ...before,
    knee: {
      ...before.knee,
      centre: rounded(joints.knee.centre),
      axis: rounded(joints.knee.axis, 5),
      radius_mm: brief(joints.knee.radius),
      fit_rms_mm: brief(joints.knee.rms),
      medial_condyle_centre: rounded(joints.medialPivot),
    },
    ankle: {
      centre: rounded(joints.talus.centre),
      axis: rounded(joints.ankleAxis, 5),
      radius_mm: brief(joints.talus.radius),
      fit_rms_mm: brief(joints.talus.rms),
      talus_axis: rounded(joints.talus.axis, 5),
    },
  };
  writeFileSync(file, writtenTable(after));
  const head = { id: 'paths', frame: 'atlas', unit: 'mm', source: 'bodyparts3d-4.0', method: 'places on centre lines' };
  const paths = pathsOf(new Map(lofts.map((table) => [table.id, table])), joints, length(joints.talus.centre));
  writeFileSync(join(root, 'models', 'paths.json'), writtenTable({ ...head, ...paths }));
  console.log(`models/joints.json and models/paths.json: ${Object.keys(paths.courses).length} muscles`);
  return 0;
};
