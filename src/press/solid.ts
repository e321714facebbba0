import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { add, cross, dot, length, scale, sub, type Vec3 } from '../kernel/vec3';

/** A closed surface that can be asked where a line meets it and how near it comes; millimetres. */
export interface Solid extends Mesh {
  readonly low: Vec3;
  readonly high: Vec3;
}

export const solidOf = (mesh: Mesh): Solid => {
  const low = [Infinity, Infinity, Infinity] as [number, number, number];
  const high = [-Infinity, -Infinity, -Infinity] as [number, number, number];
  for (let i = 0; i < mesh.positions.length; i++) {
    const value = at(mesh.positions, i);
    const axis = i % 3;
    if (value < at(low, axis)) low[axis] = value;
    if (value > at(high, axis)) high[axis] = value;
  }
  return { ...mesh, low, high };
};

/** Whether a line from `from` along `along`, between `near` and `far`, passes through the box of a solid. */
const passesBox = ({ low, high }: Solid, from: Vec3, along: Vec3, near: number, far: number): boolean => {
  let [first, last] = [near, far];
  for (const axis of [0, 1, 2] as const) {
    const a = (low[axis] - from[axis]) / along[axis];
    const b = (high[axis] - from[axis]) / along[axis];
    // A line that runs within the plane of a side gives no number; the other axes and the triangles decide.
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    first = Math.max(first, Math.min(a, b));
    last = Math.min(last, Math.max(a, b));
  }
  return first <= last;
};

/** Where along a line of unit direction it meets the surface, mm, rising, between `near` and `far`. After Möller and Trumbore. */
export const crossings = (solid: Solid, from: Vec3, along: Vec3, near: number, far: number): readonly number[] => {
  if (!passesBox(solid, from, along, near, far)) return [];
  const { positions, triangles } = solid;
  const [dx, dy, dz] = along;
  const found: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * at(triangles, t), 3 * at(triangles, t + 1), 3 * at(triangles, t + 2)];
    const [ax, ay, az] = [at(positions, a), at(positions, a + 1), at(positions, a + 2)];
    const [ux, uy, uz] = [at(positions, b) - ax, at(positions, b + 1) - ay, at(positions, b + 2) - az];
    const [vx, vy, vz] = [at(positions, c) - ax, at(positions, c + 1) - ay, at(positions, c + 2) - az];
    const [px, py, pz] = [dy * vz - dz * vy, dz * vx - dx * vz, dx * vy - dy * vx];
    const turn = ux * px + uy * py + uz * pz;
    if (turn === 0) continue;
    const [tx, ty, tz] = [from[0] - ax, from[1] - ay, from[2] - az];
    const u = (tx * px + ty * py + tz * pz) / turn;
    if (u < 0 || u > 1) continue;
    const [qx, qy, qz] = [ty * uz - tz * uy, tz * ux - tx * uz, tx * uy - ty * ux];
    const v = (dx * qx + dy * qy + dz * qz) / turn;
    if (v < 0 || u + v > 1) continue;
    const place = (vx * qx + vy * qy + vz * qz) / turn;
    if (place >= near && place <= far) found.push(place);
  }
  return found.sort((x, y) => x - y);
};

const corner = ({ positions }: Mesh, vertex: number): Vec3 => [
  at(positions, 3 * vertex),
  at(positions, 3 * vertex + 1),
  at(positions, 3 * vertex + 2),
];

/** Distance of a point from the segment between `a` and `a + along`. */
const toSegment = (point: Vec3, a: Vec3, along: Vec3): number => {
  const size = dot(along, along);
  const share = size > 0 ? Math.min(Math.max(dot(sub(point, a), along) / size, 0), 1) : 0;
  return length(sub(point, add(a, scale(along, share))));
};

/** Distance of a point from a triangle. */
const toTriangle = (point: Vec3, a: Vec3, b: Vec3, c: Vec3): number => {
  const [ab, ac] = [sub(b, a), sub(c, a)];
  const normal = cross(ab, ac);
  const size = dot(normal, normal);
  const ap = sub(point, a);
  if (size > 0) {
    const v = dot(cross(ap, ac), normal) / size;
    const w = dot(cross(ab, ap), normal) / size;
    if (v >= 0 && w >= 0 && v + w <= 1) return Math.abs(dot(ap, normal)) / Math.sqrt(size);
  }
  return Math.min(toSegment(point, a, ab), toSegment(point, a, ac), toSegment(point, b, sub(c, b)));
};

/** Distance of a point from the box of a solid; 0 inside. */
export const toBox = ({ low, high }: Solid, point: Vec3): number => {
  const gap = (axis: 0 | 1 | 2) => Math.max(low[axis] - point[axis], point[axis] - high[axis], 0);
  return Math.hypot(gap(0), gap(1), gap(2));
};

/** How near the surface comes to a point, mm; `beyond` when it comes no nearer than that. */
export const nearness = (solid: Solid, point: Vec3, beyond = Number.POSITIVE_INFINITY): number => {
  if (toBox(solid, point) >= beyond) return beyond;
  const { positions, triangles } = solid;
  let best = beyond;
  for (let t = 0; t < triangles.length; t += 3) {
    const [i, j, k] = [at(triangles, t), at(triangles, t + 1), at(triangles, t + 2)];
    // A triangle whose box is too far along one axis cannot be nearer.
    let far = false;
    for (let axis = 0; axis < 3 && !far; axis++) {
      const [x, y, z] = [at(positions, 3 * i + axis), at(positions, 3 * j + axis), at(positions, 3 * k + axis)];
      const here = at(point, axis);
      far = Math.min(x, y, z) - here > best || here - Math.max(x, y, z) > best;
    }
    if (!far) best = Math.min(best, toTriangle(point, corner(solid, i), corner(solid, j), corner(solid, k)));
  }
  return best;
};
