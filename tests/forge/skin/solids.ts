import type { Mesh } from '../../../src/kernel/mesh';
import type { Vec3 } from '../../../src/kernel/vec3';

/** A ball drawn out along one direction: radius `radius` round every point between `a` and `b`, millimetres. */
export const capsule = (a: Vec3, b: Vec3, radius: number, rings = 16, spokes = 24): Mesh => {
  const positions: number[] = [];
  const triangles: number[] = [];
  const axis: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const size = Math.hypot(...axis);
  const w: Vec3 = [axis[0] / size, axis[1] / size, axis[2] / size];
  const across: Vec3 = Math.abs(w[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0];
  const u0: Vec3 = [
    across[1] * w[2] - across[2] * w[1],
    across[2] * w[0] - across[0] * w[2],
    across[0] * w[1] - across[1] * w[0],
  ];
  const n = Math.hypot(...u0);
  const u: Vec3 = [u0[0] / n, u0[1] / n, u0[2] / n];
  const v: Vec3 = [w[1] * u[2] - w[2] * u[1], w[2] * u[0] - w[0] * u[2], w[0] * u[1] - w[1] * u[0]];
  for (let r = 0; r <= rings; r++) {
    const angle = Math.PI * (r / rings);
    const end = r < rings / 2 ? a : b;
    for (let s = 0; s < spokes; s++) {
      const turn = (2 * Math.PI * s) / spokes;
      for (let k = 0; k < 3; k++) {
        const axial = w[k as 0 | 1 | 2] * -Math.cos(angle);
        const radial = (u[k as 0 | 1 | 2] * Math.cos(turn) + v[k as 0 | 1 | 2] * Math.sin(turn)) * Math.sin(angle);
        positions.push(end[k as 0 | 1 | 2] + radius * (axial + radial));
      }
    }
  }
  for (let r = 0; r < rings; r++)
    for (let s = 0; s < spokes; s++) {
      const i = r * spokes + s;
      const j = r * spokes + ((s + 1) % spokes);
      triangles.push(i, j, i + spokes, j, j + spokes, i + spokes);
    }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};
