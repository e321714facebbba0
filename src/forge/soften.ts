import { type Adjacency, adjacencyOf } from '../kernel/adjacency';
import type { Mesh } from '../kernel/mesh';

/** A seam is smoothed over this far to either side, mm. */
const REACH = 5;
/** Rounds near the seam, which only pull in, and rounds everywhere, which give back what they take (Taubin 1995). */
const SEAM_ROUNDS = 10;
const ALL_ROUNDS = 8;
const INWARD = 0.5;
const OUTWARD = -0.53;

/** 1 on the seam, falling to 0 at `REACH` along the surface. */
const nearness = (positions: Float32Array, { start, list }: Adjacency, seam: Uint32Array): Float32Array => {
  const far = new Float32Array(positions.length / 3).fill(REACH);
  const queue = [...seam];
  for (const v of queue) far[v] = 0;
  for (let i = 0; i < queue.length; i++) {
    const v = queue[i] as number;
    for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
      const n = list[k] as number;
      const dx = (positions[3 * n] as number) - (positions[3 * v] as number);
      const dy = (positions[3 * n + 1] as number) - (positions[3 * v + 1] as number);
      const dz = (positions[3 * n + 2] as number) - (positions[3 * v + 2] as number);
      const reached = (far[v] as number) + Math.hypot(dx, dy, dz);
      if (reached >= (far[n] as number)) continue;
      far[n] = reached;
      queue.push(n);
    }
  }
  return far.map((value) => 1 - value / REACH);
};

/** One round: each vertex moves by its amount towards the middle of its neighbours. */
const moved = (src: Float32Array, { start, list }: Adjacency, amounts: Float32Array | number, held: Uint8Array) => {
  const dst = Float32Array.from(src);
  for (let v = 0; v < held.length; v++) {
    const [from, to] = [start[v] as number, start[v + 1] as number];
    const amount = held[v] ? 0 : (typeof amounts === 'number' ? amounts : (amounts[v] as number)) / (to - from);
    if (amount === 0) continue;
    const x = src[3 * v] as number;
    const y = src[3 * v + 1] as number;
    const z = src[3 * v + 2] as number;
    let sx = 0;
    let sy = 0;
    let sz = 0;
    for (let k = from; k < to; k++) {
      const n = 3 * (list[k] as number);
      sx += (src[n] as number) - x;
      sy += (src[n + 1] as number) - y;
      sz += (src[n + 2] as number) - z;
    }
    dst[3 * v] = x + amount * sx;
    dst[3 * v + 1] = y + amount * sy;
    dst[3 * v + 2] = z + amount * sz;
  }
  return dst;
};

/**
 * Smooths a surface joined from parts: strongly where they meet, lightly elsewhere, not at all where `fixed` holds a
 * vertex by its height. Two measurements of the same wall differ by a tenth of a millimetre; joined, that reads as a scar.
 */
export const soften = (mesh: Mesh, seam: Uint32Array, fixed: (height: number) => boolean): Mesh => {
  const count = mesh.positions.length / 3;
  const around = adjacencyOf(mesh.triangles, count);
  const near = nearness(mesh.positions, around, seam).map((value) => INWARD * value);
  const held = Uint8Array.from({ length: count }, (_, v) => (fixed(mesh.positions[3 * v + 1] as number) ? 1 : 0));
  let src: Float32Array = mesh.positions;
  for (let i = 0; i < SEAM_ROUNDS; i++) src = moved(src, around, near, held);
  for (let i = 0; i < ALL_ROUNDS; i++) src = moved(moved(src, around, INWARD, held), around, OUTWARD, held);
  return { positions: src, triangles: mesh.triangles };
};
