import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** A seam is smoothed over this far to either side, mm. */
const REACH = 5;
/** Rounds near the seam, which only pull in, and rounds everywhere, which give back what they take (Taubin 1995). */
const SEAM_ROUNDS = 10;
const ALL_ROUNDS = 8;
const INWARD = 0.5;
const OUTWARD = -0.53;

const neighboursOf = ({ positions, triangles }: Mesh): Set<number>[] => {
  const out = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (let f = 0; f < triangles.length; f += 3)
    for (let k = 0; k < 3; k++) {
      const here = at(out, at(triangles, f + k));
      here.add(at(triangles, f + ((k + 1) % 3))).add(at(triangles, f + ((k + 2) % 3)));
    }
  return out;
};

/** 1 on the seam, falling to 0 at `REACH` along the surface. */
const nearness = ({ positions }: Mesh, neighbours: readonly Set<number>[], seam: Uint32Array): Float32Array => {
  const far = new Float32Array(positions.length / 3).fill(REACH);
  const queue = [...seam];
  for (const v of queue) far[v] = 0;
  for (let i = 0; i < queue.length; i++) {
    const v = at(queue, i);
    for (const n of at(neighbours, v)) {
      const step = [0, 1, 2].map((k) => at(positions, 3 * n + k) - at(positions, 3 * v + k));
      const reached = at(far, v) + Math.hypot(...step);
      if (reached >= at(far, n)) continue;
      far[n] = reached;
      queue.push(n);
    }
  }
  return far.map((value) => 1 - value / REACH);
};

/**
 * Smooths a surface joined from parts: strongly where they meet, lightly elsewhere, not at all where `fixed` holds a
 * vertex by its height. Two measurements of the same wall differ by a tenth of a millimetre; joined, that reads as a scar.
 */
export const soften = (mesh: Mesh, seam: Uint32Array, fixed: (height: number) => boolean): Mesh => {
  const neighbours = neighboursOf(mesh);
  const near = nearness(mesh, neighbours, seam);
  let src = Float32Array.from(mesh.positions);
  const round = (amountAt: (v: number) => number) => {
    const dst = Float32Array.from(src);
    for (let v = 0; v < neighbours.length; v++) {
      const around = at(neighbours, v);
      const amount = fixed(at(mesh.positions, 3 * v + 1)) ? 0 : amountAt(v) / around.size;
      if (amount === 0) continue;
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (const n of around) sum += at(src, 3 * n + k) - at(src, 3 * v + k);
        dst[3 * v + k] = at(src, 3 * v + k) + amount * sum;
      }
    }
    src = dst;
  };
  for (let i = 0; i < SEAM_ROUNDS; i++) round((v) => INWARD * at(near, v));
  for (let i = 0; i < ALL_ROUNDS; i++) {
    round(() => INWARD);
    round(() => OUTWARD);
  }
  return { positions: src, triangles: mesh.triangles };
};
