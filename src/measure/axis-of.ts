import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { add, cross, dot, normalize, scale, type Vec3 } from '../kernel/vec3';
import { CUT_MM, type Recipe } from './sources-of';

export interface FoundAxis {
  readonly points: readonly Vec3[];
  readonly side: Vec3;
  readonly from: number;
  readonly to: number;
  /** Which outlines belong to this stretch, by the middle of the outline; all where absent. */
  readonly keep?: (middle: Vec3) => boolean;
  /** Outlines are cut off at this height, mm; what lies above belongs to another stretch. */
  readonly below?: number;
}

const rounded = (p: Vec3): Vec3 => p.map((value) => Math.round(value * 100) / 100) as unknown as Vec3;
const fine = (p: Vec3): Vec3 => p.map((value) => Math.round(value * 1e4) / 1e4) as unknown as Vec3;

/** Direction of greatest spread of the surface, by power iteration on the covariance weighted by area. */
export const principal = (mesh: Mesh): { readonly centre: Vec3; readonly direction: Vec3 } => {
  const samples: [Vec3, number][] = [];
  for (let f = 0; f < mesh.triangles.length; f += 3) {
    const corner = (k: number): Vec3 => {
      const v = 3 * at(mesh.triangles, f + k);
      return [at(mesh.positions, v), at(mesh.positions, v + 1), at(mesh.positions, v + 2)];
    };
    const [a, b, c] = [corner(0), corner(1), corner(2)];
    const n = cross([b[0] - a[0], b[1] - a[1], b[2] - a[2]], [c[0] - a[0], c[1] - a[1], c[2] - a[2]]);
    samples.push([scale(add(add(a, b), c), 1 / 3), Math.hypot(...n)]);
  }
  const weight = samples.reduce((sum, [, w]) => sum + w, 0);
  const centre = scale(
    samples.reduce<Vec3>((sum, [p, w]) => add(sum, scale(p, w)), [0, 0, 0]),
    1 / weight,
  );
  let direction: Vec3 = [0.31, 0.79, 0.53];
  for (let round = 0; round < 60; round++) {
    let next: Vec3 = [0, 0, 0];
    for (const [p, w] of samples) {
      const d: Vec3 = [p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]];
      next = add(next, scale(d, w * dot(d, direction)));
    }
    direction = normalize(next);
  }
  return { centre, direction };
};

/** The side direction: the atlas axis that stands most square to the path. */
const sideOf = (direction: Vec3): Vec3 =>
  Math.abs(direction[0]) < 0.7 ? [1, 0, 0] : Math.abs(direction[1]) < 0.7 ? [0, 1, 0] : [0, 0, 1];

export const straight = (mesh: Mesh, direction: Vec3, through: Vec3, cut: boolean): FoundAxis => {
  let [low, high] = [Infinity, -Infinity];
  for (let v = 0; v < mesh.positions.length; v += 3) {
    const s =
      (at(mesh.positions, v) - through[0]) * direction[0] +
      (at(mesh.positions, v + 1) - through[1]) * direction[1] +
      (at(mesh.positions, v + 2) - through[2]) * direction[2];
    low = Math.min(low, s);
    high = Math.max(high, s);
  }
  if (cut) high = Math.min(high, CUT_MM - through[1]);
  const first = rounded(add(through, scale(direction, low)));
  const last = rounded(add(through, scale(direction, high)));
  return {
    points: [first, last],
    side: sideOf(direction),
    from: 0,
    to: Math.hypot(...last.map((v, k) => v - at(first, k))),
  };
};

/** Below this height, mm, a tendon that comes down the leg has turned into the foot. */
const ANKLE = -392;
/** The long way of the foot: forwards and, on a foot that rests turned out, outwards. */
const FOOTWARDS: Vec3 = [-0.33, 0, 0.944];

/**
 * Heights, mm, between which the shaft of the femur and its condyles overlap. Sections square to the shaft leave the
 * condyles as two stumps with a ledge where they meet; sections from side to side round them as they are.
 */
const EPIPHYSIS = [9, 14] as const;

/** The stretches along which a structure is sectioned: one, or for what turns at the ankle one down and one forwards. */
export const axesFor = (mesh: Mesh, recipe: Recipe): FoundAxis[] => {
  const { centre, direction } = principal(mesh);
  if (recipe.axis === 'up') return [straight(mesh, [0, 1, 0], centre, recipe.cut)];
  if (recipe.axis === 'knee') {
    const shaft = straight(mesh, [0, 1, 0], centre, recipe.cut);
    const condyles = straight(mesh, [1, 0, 0], [0, 0, 0], false);
    return [
      { ...shaft, from: EPIPHYSIS[0] - at(at(shaft.points, 0), 1) },
      { ...condyles, below: EPIPHYSIS[1] },
    ];
  }
  if (recipe.axis === 'ankle') {
    const down = straight(mesh, [0, 1, 0], centre, recipe.cut);
    const forth = straight(mesh, FOOTWARDS, centre, false);
    const floor = at(at(down.points, 0), 1);
    return [
      { ...down, from: Math.max(0, ANKLE - 16 - floor) },
      { ...forth, keep: (middle) => middle[1] < ANKLE },
    ];
  }
  // Along the leg upwards, along the foot forwards, so that neighbours are measured the same way round.
  const forward = Math.abs(direction[1]) > 0.5 ? direction[1] > 0 : direction[2] > 0;
  return [straight(mesh, fine(forward ? direction : scale(direction, -1)), centre, recipe.cut)];
};
