import { structureOf } from '../anatomy/structures';
import type { Release } from './glb';
import { volumeOf } from './inspect';
import { keepVolume } from './keep-volume';
import { picked, simplify } from './simplify';

/** Share of the triangles that the coarse level keeps; of bones less: most of them lies under flesh. */
const SHARE = 0.34;
const BONE_SHARE = 0.24;
/** Fewer than this and a toe is no toe. */
const LEAST = 90;
/** The surface may move by no more than this, mm: less than a pixel of the first picture. */
const WITHIN = 1.2;

/**
 * The same structure with fewer triangles: what the first picture is drawn from while the rest is on its way. The skin goes
 * without its charts, for nothing is inked on it yet.
 */
export const coarseOf = async (release: Release): Promise<Release> => {
  const { id, mesh, normals, ao, fibre } = release;
  const share = structureOf(id).kind === 'bone' ? BONE_SHARE : SHARE;
  const triangles = Math.max(LEAST, Math.round((mesh.triangles.length / 3) * share));
  const thin = await simplify(mesh, { triangles, within: WITHIN }, normals);
  const pick = (values: Float32Array, width: number) => picked(values, thin.kept, width);
  const thinNormals = pick(normals, 3);
  return {
    id,
    mesh: keepVolume(thin.mesh, thinNormals, volumeOf(mesh)),
    normals: thinNormals,
    ...(ao && { ao: pick(ao, 1) }),
    ...(fibre && { fibre: pick(fibre, 2) }),
  };
};
