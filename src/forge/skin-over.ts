import { type StructureId, SURFACE_VEINS } from '../anatomy/structures';
import { add, distance, scale, type Vec3 } from '../kernel/vec3';
import type { LoftTable } from '../tables/loft-table';
import type { Release } from './glb';
import { loftOf } from './loft';
import { loftMesh } from './loft-mesh';
import type { Tables } from './read-tables';
import { growSkin } from './skin/grow-skin';
import type { Toe } from './skin/toes';
import { partMeshes } from './solid';

/** Edge of the meshes under the skin, mm: finer than the grid the skin is grown on. */
const UNDER_SKIN = 1.8;

/** Length of a piece of a vein, mm. */
const PIECE = 8;

/** The parts of a vein as strings of beads. */
const cordsOf = (table: LoftTable): Toe[] =>
  table.parts.map((part) =>
    loftMesh(loftOf(part), { edge: PIECE }).rings.map((ring) => {
      const centre = scale(ring.reduce<Vec3>(add, [0, 0, 0]), 1 / ring.length);
      return { centre, radius: Math.max(...ring.map((p) => distance(p, centre))) };
    }),
  );

const isSurfaceVein = ({ id }: LoftTable): boolean => SURFACE_VEINS.includes(id as StructureId);

/** The skin over everything that was measured, drawn or not. */
export const skinOver = async ({ lofts, landmarks }: Tables): Promise<Release> => {
  const veins = lofts.filter(isSurfaceVein);
  const under = lofts
    .filter((table) => !isSurfaceVein(table))
    .flatMap((table) => partMeshes(table, UNDER_SKIN).map((mesh) => ({ id: table.id as StructureId, mesh })));
  const { normals, chart, surface, ...mesh } = await growSkin(under, landmarks, veins.flatMap(cordsOf));
  return { id: 'skin', mesh, normals, chart, surface };
};
