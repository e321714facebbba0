import { at } from '../kernel/at';
import { hermite, intervalOf } from '../kernel/cubic';
import type { Plane } from '../kernel/plane';
import { add, cross, distance, dot, normalize, scale, sub, type Vec3 } from '../kernel/vec3';

/**
 * The path along which a structure is sectioned: a smooth curve through `points`, measured in millimetres of chord from
 * the first. Section planes are square to it; `side` fixes how outlines are turned about it.
 */
export interface Axis {
  readonly points: readonly Vec3[];
  readonly side: Vec3;
  /** Chord length from the first point to each. */
  readonly knots: readonly number[];
  readonly slopes: readonly Vec3[];
}

export const makeAxis = (points: readonly Vec3[], side: Vec3): Axis => {
  const knots = [0];
  for (let i = 1; i < points.length; i++) knots.push(at(knots, i - 1) + distance(at(points, i - 1), at(points, i)));
  const slopes = points.map((_, i): Vec3 => {
    const a = Math.max(0, i - 1);
    const b = Math.min(points.length - 1, i + 1);
    return scale(sub(at(points, b), at(points, a)), 1 / (at(knots, b) - at(knots, a)));
  });
  return { points, side, knots, slopes };
};

export const axisLength = (axis: Axis): number => at(axis.knots, axis.knots.length - 1);

/** The plane at `u` mm along the axis; beyond either end the axis goes on straight. */
export const planeAt = (axis: Axis, u: number): Plane => {
  const end = axisLength(axis);
  const inside = Math.min(end, Math.max(0, u));
  const i = intervalOf(axis.knots, inside);
  const width = at(axis.knots, i + 1) - at(axis.knots, i);
  const t = (inside - at(axis.knots, i)) / width;
  const [p0, p1, m0, m1] = [at(axis.points, i), at(axis.points, i + 1), at(axis.slopes, i), at(axis.slopes, i + 1)];
  const place = (k: 0 | 1 | 2) => hermite(p0[k], p1[k], m0[k], m1[k], width, t);
  const turn = (k: 0 | 1 | 2) =>
    ((6 * t * t - 6 * t) * (p0[k] - p1[k])) / width + (3 * t * t - 4 * t + 1) * m0[k] + (3 * t * t - 2 * t) * m1[k];
  const tangent = normalize([turn(0), turn(1), turn(2)]);
  const origin = add([place(0), place(1), place(2)], scale(tangent, u - inside));
  const e1 = normalize(sub(axis.side, scale(tangent, dot(axis.side, tangent))));
  return { origin, tangent, e1, e2: cross(tangent, e1) };
};

export const inPlane = (plane: Plane, x: number, y: number): Vec3 => [
  plane.origin[0] + plane.e1[0] * x + plane.e2[0] * y,
  plane.origin[1] + plane.e1[1] * x + plane.e2[1] * y,
  plane.origin[2] + plane.e1[2] * x + plane.e2[2] * y,
];
