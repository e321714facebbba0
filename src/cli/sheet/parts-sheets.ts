import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../anatomy/glb-contract';
import { STRUCTURES, type StructureId, type StructureKind, structureOf } from '../../anatomy/structures';
import { COMPARTMENT_CONTENT } from '../../content';
import { readGlb } from '../../forge/read-glb';
import type { Mesh } from '../../kernel/mesh';
import type { Vec3 } from '../../kernel/vec3';
import { together } from '../../measure/obj';
import { RECIPES } from '../../measure/sources-of';
import { referencesIn } from '../references';
import { drawOutlines } from './draw-outlines';
import { drawSolids, type Rgb } from './draw-solids';

/** One figure of a sheet: a caption under markup. */
export interface Figure {
  readonly title: string;
  readonly html: string;
}

const COLOURS: Readonly<Record<StructureKind, Rgb>> = {
  bone: [232, 220, 194],
  muscle: [186, 98, 84],
  tendon: [226, 230, 232],
  ligament: [214, 222, 222],
  membrane: [206, 216, 218],
  vessel: [150, 70, 110],
  nerve: [216, 178, 60],
  skin: [226, 200, 180],
};

const FROM_BEHIND: Vec3 = [0, 0, 1];
const FROM_MEDIAL: Vec3 = [-1, 0, 0];
/** Heights of the five cross-sections, mm: above the knee, top of the calf, its thickest part, above the ankle, the ankle. */
const HEIGHTS = [40, -60, -160, -280, -400] as const;

const painted = (id: StructureId, mesh: Mesh) => ({ mesh, colour: COLOURS[structureOf(id).kind] });
const picture = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}">`;

export const modelMeshes = async (root: string): Promise<Map<StructureId, Mesh>> => {
  const files = [MODEL_FILE, MORE_MODEL_FILE].map((file) => readGlb(readFileSync(join(root, 'public', file))));
  return new Map((await Promise.all(files)).flatMap((meshes) => [...meshes]));
};

type Meshes = ReadonlyMap<StructureId, Mesh>;

const sides = (ids: readonly StructureId[], meshes: Meshes, width: number, height: number): string => {
  const solids = ids.flatMap((id) => {
    const mesh = meshes.get(id);
    return mesh ? [painted(id, mesh)] : [];
  });
  return [FROM_BEHIND, FROM_MEDIAL].map((towards) => picture(drawSolids(solids, towards, width, height))).join('');
};

/** Each structure by itself, from behind and from the inner side. */
export const partFigures = (meshes: Meshes): Figure[] =>
  STRUCTURES.map(({ id }) => ({ title: id, html: sides([id], meshes, 150, 230) }));

const SHELL: readonly StructureId[] = ['femur', 'tibia', 'fibula', 'talus', 'calcaneus'];

/** Each compartment on the bones it lies against. */
export const compartmentFigures = (meshes: Meshes): Figure[] =>
  Object.values(COMPARTMENT_CONTENT).map(({ id, members }) => ({
    title: id,
    html: sides(
      [...SHELL, ...STRUCTURES.filter((s) => s.kind === 'bone').map((s) => s.id), ...members],
      meshes,
      190,
      420,
    ),
  }));

/** Five cross-sections, the model on the left and the reference meshes on the right. */
export const sectionFigures = (meshes: Meshes, folder: string): Figure[] => {
  const references = RECIPES.filter(({ role }) => role === 'forged').map(({ id, files }) =>
    painted(id, together(referencesIn(folder, files))),
  );
  const drawn = [...meshes].map(([id, mesh]) => painted(id, mesh));
  // The skin first: everything else lies on it.
  drawn.sort((a, b) => Number(b.mesh === meshes.get('skin')) - Number(a.mesh === meshes.get('skin')));
  return HEIGHTS.flatMap((height) => {
    const box = [-82, -75, 160, 160] as const;
    return [
      { title: `${height} mm, model`, html: drawOutlines(drawn, height, box) },
      { title: `${height} mm, reference`, html: drawOutlines(references, height, box) },
    ];
  });
};
