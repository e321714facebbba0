import { at } from './at';
import { areaOf, type Loop, reversed } from './loop';
import type { Mesh } from './mesh';
import type { Plane } from './plane';

/** Crossings of edges with the plane, by edge, and which of them the triangles join. */
interface Crossings {
  readonly points: Map<number, readonly [number, number]>;
  readonly links: Map<number, number[]>;
}

/** Triangles whose corners lie on both sides of the plane cross it in one segment each. */
const crossingsOf = ({ positions, triangles }: Mesh, { origin, tangent, e1, e2 }: Plane): Crossings => {
  const [[ox, oy, oz], [tx, ty, tz]] = [origin, tangent];
  const count = positions.length / 3;
  // A corner in the plane itself counts as just above it, so that every outline closes.
  const height = (v: number) => {
    const h =
      (at(positions, 3 * v) - ox) * tx + (at(positions, 3 * v + 1) - oy) * ty + (at(positions, 3 * v + 2) - oz) * tz;
    return h === 0 ? 1e-9 : h;
  };
  const points = new Map<number, readonly [number, number]>();
  const links = new Map<number, number[]>();
  const crossing = (a: number, b: number, ha: number, hb: number): number => {
    const key = a < b ? a * count + b : b * count + a;
    if (!points.has(key)) {
      const t = ha / (ha - hb);
      const along = (k: 0 | 1 | 2) => {
        const [pa, pb] = [at(positions, 3 * a + k), at(positions, 3 * b + k)];
        return pa + (pb - pa) * t - origin[k];
      };
      const [x, y, z] = [along(0), along(1), along(2)];
      points.set(key, [x * e1[0] + y * e1[1] + z * e1[2], x * e2[0] + y * e2[1] + z * e2[2]]);
    }
    return key;
  };
  const join = (p: number, q: number) => {
    const known = links.get(p);
    if (known) known.push(q);
    else links.set(p, [q]);
  };
  for (let f = 0; f < triangles.length; f += 3) {
    const [a, b, c] = [at(triangles, f), at(triangles, f + 1), at(triangles, f + 2)];
    const [ha, hb, hc] = [height(a), height(b), height(c)];
    if (ha > 0 === hb > 0 && hb > 0 === hc > 0) continue;
    const ends: number[] = [];
    if (ha > 0 !== hb > 0) ends.push(crossing(a, b, ha, hb));
    if (hb > 0 !== hc > 0) ends.push(crossing(b, c, hb, hc));
    if (hc > 0 !== ha > 0) ends.push(crossing(c, a, hc, ha));
    const [p, q] = ends as [number, number];
    join(p, q);
    join(q, p);
  }
  return { points, links };
};

/** Walks the links into outlines. */
const closeUp = ({ points, links }: Crossings, gap: number): Loop[] => {
  const loops: Loop[] = [];
  const seen = new Set<number>();
  const linksAt = (key: number) => links.get(key)?.length ?? 0;
  // Open chains first, from their ends; then what is left is closed.
  const starts = [...links.keys()].sort((a, b) => linksAt(a) - linksAt(b));
  for (const start of starts) {
    if (seen.has(start)) continue;
    const path: number[] = [];
    let current: number | undefined = start;
    while (current !== undefined && !seen.has(current)) {
      seen.add(current);
      path.push(current);
      current = links.get(current)?.find((next) => !seen.has(next));
    }
    if (path.length < 4) continue;
    const loop = new Float64Array(path.length * 2);
    path.forEach((key, i) => {
      loop.set(points.get(key) as readonly [number, number], 2 * i);
    });
    const n = path.length;
    const open = Math.hypot(at(loop, 0) - at(loop, 2 * n - 2), at(loop, 1) - at(loop, 2 * n - 1));
    if (open > gap && linksAt(start) < 2) continue;
    loops.push(areaOf(loop) < 0 ? reversed(loop) : loop);
  }
  return loops;
};

/**
 * Every outline that the mesh leaves in the plane, in the directions e1 and e2 from its origin, all turned alike. Outlines
 * that do not close (open shells) are closed by the straight line between their ends when this is shorter than `gap`.
 */
export const sliceMesh = (mesh: Mesh, plane: Plane, gap: number): Loop[] => closeUp(crossingsOf(mesh, plane), gap);
