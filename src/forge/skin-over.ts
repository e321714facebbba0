import type { StructureId } from '../anatomy/structures';
import type { Release } from './glb';
import type { Tables } from './read-tables';
import { growSkin } from './skin/grow-skin';
import { partMeshes } from './solid';

/** Edge of the meshes under the skin, mm: finer than the grid the skin is grown on. */
const UNDER_SKIN = 1.8;

/** The skin over everything that was measured, drawn or not. */
export const skinOver = async ({ lofts, landmarks }: Tables): Promise<Release> => {
  const under = lofts.flatMap((table) =>
    partMeshes(table, UNDER_SKIN).map((mesh) => ({ id: table.id as StructureId, mesh })),
  );
  const { normals, chart, surface, ...mesh } = await growSkin(under, landmarks);
  return { id: 'skin', mesh, normals, chart, surface };
};
