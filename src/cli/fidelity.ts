import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILE, MORE_MODEL_FILE } from '../anatomy/glb-contract';
import type { StructureId } from '../anatomy/structures';
import { volumeOf } from '../forge/inspect';
import { readGlb } from '../forge/read-glb';
import { readTables } from '../forge/read-tables';
import { writeModel } from '../forge/write';
import type { Mesh } from '../kernel/mesh';
import { judge, type Verdict, verdictTable, wallsBetween } from '../measure/judge';
import { together } from '../measure/obj';
import { CUT_MM, RECIPES } from '../measure/sources-of';
import { clippedBelow } from '../measure/volume';
import { referencesIn } from './references';

const PREFACE = `# Fidelity

How closely the released model (quantised, highest level of detail) follows the reference meshes it was measured from:
BodyParts3D 4.0, © The Database Center for Life Science. Distances are from 6,000 points spread over one surface to the
other. A structure holds when the mean of both mean distances, the greater of both 95th percentiles and the volume error
are within the figures of its class. Lids of the cut above the knee are left out; a reference of open shells is judged
by distance only. Where a structure has several reference meshes that touch, the walls between them are left out: one surface
goes round all. Written by \`npm run fidelity -- <folder of OBJ files>\`.

| class | mean mm | 95th percentile mm | volume |
| --- | --- | --- | --- |
| calf muscle (gastrocnemius, soleus) | 0.5 | 1.2 | 2 % |
| bone | 0.5 | 1.5 | 2 % |
| muscle belly | 0.7 | 2.0 | 5 % |
| phalanx | 0.4 | 1.0 | 5 % |
| thin (tendon) | 1.2 | 3.5 | – |
`;

/** `npm run fidelity -- <folder of OBJ files>`: judges the released model, writes docs/fidelity.md; 1 if a structure misses. */
export const main = async ([folder, ...only]: readonly string[]): Promise<number> => {
  if (!folder) {
    console.error('missing folder: npm run fidelity -- <folder of OBJ files> [structure id …]');
    return 2;
  }
  const root = process.cwd();
  await writeModel(root);
  const released = new Map<StructureId, Mesh>();
  for (const file of [MODEL_FILE, MORE_MODEL_FILE])
    for (const [id, mesh] of await readGlb(readFileSync(join(root, 'public', file)))) released.set(id, mesh);
  const tables = new Map(readTables(root).lofts.map((table) => [table.id, table]));
  const verdicts: Verdict[] = [];
  for (const { id, files, cut, role } of RECIPES) {
    const model = released.get(id);
    if (role !== 'forged' || !model || (only.length && !only.includes(id))) continue;
    const meshes = referencesIn(folder, files);
    const whole = together(meshes);
    const reference = cut ? clippedBelow(whole, CUT_MM) : whole;
    const volumes = { reference: tables.get(id)?.reference_volume_cm3 ?? null, model: volumeOf(model) / 1000 };
    const lid = cut ? CUT_MM : Number.POSITIVE_INFINITY;
    verdicts.push(judge({ id, reference, model, volumes, lid, isWall: wallsBetween(meshes) }));
  }
  const table = verdictTable(verdicts);
  console.log(table);
  if (!only.length) writeFileSync(join(root, 'docs', 'fidelity.md'), `${PREFACE}\n${table}\n`);
  const missed = verdicts.filter((verdict) => !verdict.passes).map((verdict) => verdict.id);
  if (missed.length) console.error(`missed: ${missed.join(', ')}`);
  return missed.length ? 1 : 0;
};
