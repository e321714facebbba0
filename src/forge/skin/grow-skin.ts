import type { Mesh } from '../../kernel/mesh';
import type { Landmarks } from '../../tables/landmarks';
import { smoothNormals } from '../normals';
import { picked, simplify } from '../simplify';
import { chartSkin } from './chart-skin';
import { relax } from './relax';
import { skinDepth } from './skin-depth';
import { surfaceNets } from './surface-nets';
import type { Solid, Toe } from './toes';

/** Triangles of the released skin. */
const TRIANGLES = 20_000;
/** Simplifying may move the skin by no more than this, mm. */
const WITHIN = 0.5;
/** Rounds of smoothing of the surface. */
const ROUNDS = 50;

/** The skin of the leg: millimetres in the atlas frame. */
export interface SkinMesh extends Mesh {
  readonly normals: Float32Array;
  /** Leg f, leg θ in degrees, foot u, foot v per vertex. */
  readonly chart: Float32Array;
  /** Plantar, dorsal, medial, lateral share 0…1 per vertex. */
  readonly surface: Float32Array;
}

/** Grows the skin over everything that is under it, and over the veins just below it. The same solids give the same skin. */
export const growSkin = async (
  solids: readonly Solid[],
  landmarks: Landmarks,
  cords: readonly Toe[] = [],
): Promise<SkinMesh> => {
  const { grid, depth, cut } = skinDepth(solids, landmarks, cords);
  const dense = surfaceNets(grid, depth);
  relax(dense, ROUNDS, (height) => height > cut - 0.8);
  const denseNormals = smoothNormals(dense);
  const { mesh, kept } = await simplify(dense, { triangles: TRIANGLES, within: WITHIN }, denseNormals);
  const normals = picked(denseNormals, kept, 3);
  return { ...mesh, normals, ...chartSkin(mesh, normals, landmarks) };
};
