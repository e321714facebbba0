import { STORED_SURFACES } from '../anatomy/charts';
import { at } from '../kernel/at';
import type { Vec3 } from '../kernel/vec3';

/**
 * The skin as pain sees it: where its vertices are, and their place on the charts. Lengths in millimetres in the atlas
 * frame; charts and shares as `_CHART` and `_SURFACE` of the GLB hold them, decoded.
 */
export interface Skin {
  /** x, y, z per vertex. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Leg f, leg θ in degrees, foot u, foot v per vertex. */
  readonly chart: Float32Array;
  /** Plantar, dorsal, medial, lateral share 0…1 per vertex. */
  readonly surface: Float32Array;
}

/** One point of the skin on both charts. */
export interface SkinPoint {
  readonly f: number;
  /** Degrees. */
  readonly theta: number;
  /** `OFF_FOOT` where the skin is not on the foot chart; so is v. */
  readonly u: number;
  readonly v: number;
  /** Share of each foot surface, 0…1; all 0 off the foot. */
  readonly shares: Readonly<Record<'P' | 'D' | 'M' | 'L', number>>;
}

export const vertexCount = (skin: Skin): number => skin.positions.length / 3;

export const skinPoint = (skin: Skin, vertex: number): SkinPoint => {
  const share = (k: number) => at(skin.surface, STORED_SURFACES.length * vertex + k);
  return {
    f: at(skin.chart, 4 * vertex),
    theta: at(skin.chart, 4 * vertex + 1),
    u: at(skin.chart, 4 * vertex + 2),
    v: at(skin.chart, 4 * vertex + 3),
    shares: { P: share(0), D: share(1), M: share(2), L: share(3) },
  };
};

export const vertexPosition = (skin: Skin, vertex: number): Vec3 => [
  at(skin.positions, 3 * vertex),
  at(skin.positions, 3 * vertex + 1),
  at(skin.positions, 3 * vertex + 2),
];

export const vertexNormal = (skin: Skin, vertex: number): Vec3 => [
  at(skin.normals, 3 * vertex),
  at(skin.normals, 3 * vertex + 1),
  at(skin.normals, 3 * vertex + 2),
];
