import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** Answers how far a point lies from a surface, mm. */
export interface Surface {
  readonly distance: (x: number, y: number, z: number) => number;
}

interface Node {
  readonly box: readonly [number, number, number, number, number, number];
  readonly from: number;
  readonly to: number;
  readonly left?: Node;
  readonly right?: Node;
}

/** Squared distance from a point to a triangle (Ericson, Real-Time Collision Detection, 5.1.5). */
const toTriangle = (p: Float32Array, ia: number, ib: number, ic: number, x: number, y: number, z: number): number => {
  const [ax, ay, az] = [at(p, ia), at(p, ia + 1), at(p, ia + 2)];
  const [abx, aby, abz] = [at(p, ib) - ax, at(p, ib + 1) - ay, at(p, ib + 2) - az];
  const [acx, acy, acz] = [at(p, ic) - ax, at(p, ic + 1) - ay, at(p, ic + 2) - az];
  const [apx, apy, apz] = [x - ax, y - ay, z - az];
  const square = (s: number, t: number) =>
    (apx - abx * s - acx * t) ** 2 + (apy - aby * s - acy * t) ** 2 + (apz - abz * s - acz * t) ** 2;
  const abab = abx * abx + aby * aby + abz * abz;
  const abac = abx * acx + aby * acy + abz * acz;
  const acac = acx * acx + acy * acy + acz * acz;
  // A triangle without area adds nothing that its neighbours do not hold.
  if (abab * acac - abac * abac < 1e-12) return Number.POSITIVE_INFINITY;
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  if (d1 <= 0 && d2 <= 0) return square(0, 0);
  const [d3, d4] = [d1 - abab, d2 - abac];
  if (d3 >= 0 && d4 <= d3) return square(1, 0);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return square(d1 / (d1 - d3), 0);
  const [d5, d6] = [d1 - abac, d2 - acac];
  if (d6 >= 0 && d5 <= d6) return square(0, 1);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return square(0, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return square(1 - w, w);
  }
  const sum = va + vb + vc;
  return sum > 0 ? square(vb / sum, vc / sum) : square(0, 0);
};

/** A tree of boxes over the triangles of a mesh. */
export const surfaceOf = ({ positions, triangles }: Mesh): Surface => {
  const count = triangles.length / 3;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const centre = (f: number, k: number) =>
    at(positions, 3 * at(triangles, 3 * f) + k) +
    at(positions, 3 * at(triangles, 3 * f + 1) + k) +
    at(positions, 3 * at(triangles, 3 * f + 2) + k);
  const build = (from: number, to: number): Node => {
    const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = from; i < to; i++)
      for (let corner = 0; corner < 3; corner++)
        for (let k = 0; k < 3; k++) {
          const value = at(positions, 3 * at(triangles, 3 * at(order, i) + corner) + k);
          low[k] = Math.min(at(low, k), value);
          high[k] = Math.max(at(high, k), value);
        }
    const box = [...low, ...high] as unknown as Node['box'];
    if (to - from <= 6) return { box, from, to };
    const sizes = low.map((value, k) => at(high, k) - value);
    const k = sizes.indexOf(Math.max(...sizes));
    order.subarray(from, to).sort((a, b) => centre(a, k) - centre(b, k));
    const middle = (from + to) >> 1;
    return { box, from, to, left: build(from, middle), right: build(middle, to) };
  };
  const root = build(0, count);
  const toBox = ({ box }: Node, x: number, y: number, z: number) =>
    Math.max(box[0] - x, 0, x - box[3]) ** 2 +
    Math.max(box[1] - y, 0, y - box[4]) ** 2 +
    Math.max(box[2] - z, 0, z - box[5]) ** 2;
  const nearest = (node: Node, x: number, y: number, z: number, known: number): number => {
    let best = known;
    if (!node.left || !node.right) {
      for (let i = node.from; i < node.to; i++) {
        const f = 3 * at(order, i);
        const [a, b, c] = [3 * at(triangles, f), 3 * at(triangles, f + 1), 3 * at(triangles, f + 2)];
        best = Math.min(best, toTriangle(positions, a, b, c, x, y, z));
      }
      return best;
    }
    const [dl, dr] = [toBox(node.left, x, y, z), toBox(node.right, x, y, z)];
    const [near, far] = dl < dr ? [node.left, node.right] : [node.right, node.left];
    if (Math.min(dl, dr) < best) best = nearest(near, x, y, z, best);
    if (Math.max(dl, dr) < best) best = nearest(far, x, y, z, best);
    return best;
  };
  return { distance: (x, y, z) => Math.sqrt(nearest(root, x, y, z, Number.POSITIVE_INFINITY)) };
};
