import { at } from '../kernel/at';
import { add, cross, length, normalize, scale, sub, type Vec3 } from '../kernel/vec3';

/** Where a zone lies on the skin as a whole. */
export interface ZoneReach {
  /** Skin under the zone, each place counted by its weight, cm². */
  readonly areaCm2: number;
  /** Mean place, in the unit of the positions; it may lie under the skin. */
  readonly centre: Vec3;
  /** Mean outward direction, a unit vector; the zero vector where there is no zone. */
  readonly facing: Vec3;
  /** How much the zone faces one way: 1 flat, 0 all round. */
  readonly unity: number;
}

/** The triangles of a skin and one weight, a byte, per vertex. `unit` is the length of the positions' unit in millimetres. */
export interface WeighedSkin {
  readonly positions: ArrayLike<number>;
  readonly triangles: ArrayLike<number>;
  readonly weights: Uint8Array;
  readonly unit: number;
}

/** Area, middle and direction of a zone. Turn `facing` against the camera to learn whether the zone is in view. */
export const zoneReach = ({ positions, triangles, weights, unit }: WeighedSkin): ZoneReach => {
  const corner = (vertex: number): Vec3 => [
    at(positions, 3 * vertex),
    at(positions, 3 * vertex + 1),
    at(positions, 3 * vertex + 2),
  ];
  let area = 0;
  let centre: Vec3 = [0, 0, 0];
  let facing: Vec3 = [0, 0, 0];
  for (let t = 0; t < triangles.length; t += 3) {
    const i = at(triangles, t);
    const j = at(triangles, t + 1);
    const k = at(triangles, t + 2);
    const weight = (at(weights, i) + at(weights, j) + at(weights, k)) / 765;
    if (weight === 0) continue;
    const a = corner(i);
    const b = corner(j);
    const c = corner(k);
    const normal = scale(cross(sub(b, a), sub(c, a)), weight / 2);
    const share = length(normal);
    area += share;
    facing = add(facing, normal);
    centre = add(centre, scale(add(add(a, b), c), share / 3));
  }
  if (area === 0) return { areaCm2: 0, centre: [0, 0, 0], facing: [0, 0, 0], unity: 0 };
  return {
    areaCm2: (area * unit * unit) / 100,
    centre: scale(centre, 1 / area),
    facing: normalize(facing),
    unity: length(facing) / area,
  };
};

/** How much of a zone a camera sees that looks along `looking` (unit vector): 1 face on, 0 on edge, −1 from behind. */
export const facesCamera = (reach: ZoneReach, looking: Vec3): number =>
  -(reach.facing[0] * looking[0] + reach.facing[1] * looking[1] + reach.facing[2] * looking[2]) * reach.unity;
