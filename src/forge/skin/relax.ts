import type { Mesh } from '../../kernel/mesh';

/** Taubin's pair of steps (1995): shrink, then grow a little more, so that ripples go and volume stays. */
const SHRINK = 0.52;
const GROW = -0.54;

/**
 * Smooths a closed mesh in place, `rounds` of shrink and grow. Vertices for which `fixed` holds keep their height, so that
 * a flat cut stays flat.
 */
export const relax = ({ positions, triangles }: Mesh, rounds: number, fixed: (height: number) => boolean): void => {
  const count = positions.length / 3;
  const degree = new Float32Array(count);
  for (let t = 0; t < triangles.length; t++) {
    const v = triangles[t] as number;
    // Each triangle adds both of its other corners; on a closed mesh every neighbour is counted twice.
    degree[v] = (degree[v] as number) + 2;
  }
  const sum = new Float32Array(positions.length);
  const pass = (weight: number) => {
    sum.fill(0);
    for (let t = 0; t < triangles.length; t += 3) {
      const a = 3 * (triangles[t] as number);
      const b = 3 * (triangles[t + 1] as number);
      const c = 3 * (triangles[t + 2] as number);
      for (let k = 0; k < 3; k++) {
        const pa = positions[a + k] as number;
        const pb = positions[b + k] as number;
        const pc = positions[c + k] as number;
        sum[a + k] = (sum[a + k] as number) + pb + pc;
        sum[b + k] = (sum[b + k] as number) + pa + pc;
        sum[c + k] = (sum[c + k] as number) + pa + pb;
      }
    }
    for (let v = 0; v < count; v++) {
      const n = degree[v] as number;
      if (n === 0) continue;
      const flat = fixed(positions[3 * v + 1] as number);
      for (let k = 0; k < 3; k++) {
        if (flat && k === 1) continue;
        const i = 3 * v + k;
        const here = positions[i] as number;
        positions[i] = here + weight * ((sum[i] as number) / n - here);
      }
    }
  };
  for (let round = 0; round < rounds; round++) {
    pass(SHRINK);
    pass(GROW);
  }
};
