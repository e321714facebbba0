import { at } from '../../src/kernel/at';
import type { Mesh } from '../../src/kernel/mesh';

type Point = readonly [number, number, number];

/** Whether points lie inside a closed mesh: a line from the point along +x passes through it an odd number of times. */
export const insideOf = ({ positions, triangles }: Mesh) => {
  const p = (v: number, k: number) => at(positions, 3 * v + k);
  // Triangles by the band of heights they reach, so that a line tries few of them.
  const BAND = 5;
  const bands = new Map<number, number[]>();
  for (let f = 0; f < triangles.length; f += 3) {
    const heights = [0, 1, 2].map((k) => p(at(triangles, f + k), 1));
    for (let b = Math.floor(Math.min(...heights) / BAND); b <= Math.floor(Math.max(...heights) / BAND); b++)
      bands.set(b, [...(bands.get(b) ?? []), f]);
  }
  return ([x, y0, z0]: Point): boolean => {
    // Off the vertices, which would be met twice.
    const [y, z] = [y0 + 1.3e-4, z0 + 0.7e-4];
    let crossings = 0;
    for (const f of bands.get(Math.floor(y / BAND)) ?? []) {
      const [a, b, c] = [at(triangles, f), at(triangles, f + 1), at(triangles, f + 2)];
      const [by, bz, cy, cz] = [p(b, 1) - p(a, 1), p(b, 2) - p(a, 2), p(c, 1) - p(a, 1), p(c, 2) - p(a, 2)];
      const area = by * cz - bz * cy;
      if (Math.abs(area) < 1e-12) continue;
      const u = ((y - p(a, 1)) * cz - (z - p(a, 2)) * cy) / area;
      const v = (by * (z - p(a, 2)) - bz * (y - p(a, 1))) / area;
      if (u < 0 || v < 0 || u + v > 1) continue;
      if (p(a, 0) + u * (p(b, 0) - p(a, 0)) + v * (p(c, 0) - p(a, 0)) > x) crossings++;
    }
    return crossings % 2 === 1;
  };
};
