import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

type Corner = readonly [number, number, number];

/** The triangles of a mesh that lie below a height, those across it cut; open at the cut. */
export const clippedBelow = (mesh: Mesh, height: number): Mesh => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let f = 0; f < mesh.triangles.length; f += 3) {
    const corners = [0, 1, 2].map((k): Corner => {
      const v = 3 * at(mesh.triangles, f + k);
      return [at(mesh.positions, v), at(mesh.positions, v + 1), at(mesh.positions, v + 2)];
    });
    const kept: Corner[] = [];
    corners.forEach((a, i) => {
      const b = at(corners, (i + 1) % 3);
      if (a[1] <= height) kept.push(a);
      if (a[1] <= height !== b[1] <= height) {
        const t = (height - a[1]) / (b[1] - a[1]);
        kept.push([a[0] + (b[0] - a[0]) * t, height, a[2] + (b[2] - a[2]) * t]);
      }
    });
    const base = positions.length / 3;
    for (const corner of kept) positions.push(...corner);
    for (let i = 2; i < kept.length; i++) triangles.push(base, base + i - 1, base + i);
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};

/** Volume, mm³, of a closed mesh below a height; the cut is closed by its plane. */
export const volumeBelow = (mesh: Mesh, height: number): number => {
  const { positions, triangles } = Number.isFinite(height) ? clippedBelow(mesh, height) : mesh;
  // Measured from a point in the plane of the cut, so that the missing lid adds nothing.
  const base = Number.isFinite(height) ? height : 0;
  let sum = 0;
  for (let f = 0; f < triangles.length; f += 3) {
    const [a, b, c] = [3 * at(triangles, f), 3 * at(triangles, f + 1), 3 * at(triangles, f + 2)];
    const [ax, ay, az] = [at(positions, a), at(positions, a + 1) - base, at(positions, a + 2)];
    const [bx, by, bz] = [at(positions, b), at(positions, b + 1) - base, at(positions, b + 2)];
    const [cx, cy, cz] = [at(positions, c), at(positions, c + 1) - base, at(positions, c + 2)];
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
};
