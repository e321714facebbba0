import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { add, dot, length, scale, sub, type Vec3 } from '../kernel/vec3';

/** The point of a triangle that lies nearest to p, found by the region of its plane over which p stands. */
export const nearestOnTriangle = (p: Vec3, a: Vec3, b: Vec3, c: Vec3): Vec3 => {
  const [ab, ac, ap] = [sub(b, a), sub(c, a), sub(p, a)];
  const [d1, d2] = [dot(ab, ap), dot(ac, ap)];
  if (d1 <= 0 && d2 <= 0) return a;
  const bp = sub(p, b);
  const [d3, d4] = [dot(ab, bp), dot(ac, bp)];
  if (d3 >= 0 && d4 <= d3) return b;
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return add(a, scale(ab, d1 / (d1 - d3)));
  const cp = sub(p, c);
  const [d5, d6] = [dot(ab, cp), dot(ac, cp)];
  if (d6 >= 0 && d5 <= d6) return c;
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return add(a, scale(ac, d2 / (d2 - d6)));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) return add(b, scale(sub(c, b), (d4 - d3) / (d4 - d3 + (d5 - d6))));
  const all = 1 / (va + vb + vc);
  return add(a, add(scale(ab, vb * all), scale(ac, vc * all)));
};

/** Distance from a point to a surface, in the unit of both; infinite for no surface. */
export const distanceTo = (p: Vec3, { positions, triangles }: Mesh): number => {
  const corner = (vertex: number): Vec3 => [
    at(positions, 3 * vertex),
    at(positions, 3 * vertex + 1),
    at(positions, 3 * vertex + 2),
  ];
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = corner(at(triangles, t));
    const [b, c] = [corner(at(triangles, t + 1)), corner(at(triangles, t + 2))];
    least = Math.min(least, length(sub(p, nearestOnTriangle(p, a, b, c))));
  }
  return least;
};
