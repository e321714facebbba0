import type { Plane } from '../forge/axis';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** A closed outline in a section plane: x, y pairs in millimetres. */
export type Loop = Float64Array;

/** Twice the signed area would be the shoelace sum; this is the signed area, mm². */
export const areaOf = (loop: Loop): number => {
  let sum = 0;
  const n = loop.length / 2;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    sum += at(loop, 2 * j) * at(loop, 2 * i + 1) - at(loop, 2 * i) * at(loop, 2 * j + 1);
  }
  return sum / 2;
};

export const contains = (loop: Loop, x: number, y: number): boolean => {
  let inside = false;
  const n = loop.length / 2;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const [xi, yi, xj, yj] = [at(loop, 2 * i), at(loop, 2 * i + 1), at(loop, 2 * j), at(loop, 2 * j + 1)];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

/**
 * Every outline that the mesh leaves in the plane, counter-clockwise seen along the tangent reversed, outer ones only:
 * an outline inside another is a cavity or the inner wall of a shell, and the outer wall is what is measured. Outlines
 * that do not close (open shells) are closed by the straight line between their ends when this is shorter than `gap` mm.
 */
export const slice = (mesh: Mesh, plane: Plane, gap = 6): Loop[] => {
  const { positions, triangles } = mesh;
  const { origin, tangent, e1, e2 } = plane;
  const height = (v: number) => {
    const h =
      (at(positions, 3 * v) - origin[0]) * tangent[0] +
      (at(positions, 3 * v + 1) - origin[1]) * tangent[1] +
      (at(positions, 3 * v + 2) - origin[2]) * tangent[2];
    return h === 0 ? 1e-9 : h;
  };
  const points = new Map<string, [number, number]>();
  const links = new Map<string, string[]>();
  const crossing = (a: number, b: number, ha: number, hb: number): string => {
    const key = a < b ? `${a}.${b}` : `${b}.${a}`;
    if (!points.has(key)) {
      const t = ha / (ha - hb);
      const d = [0, 1, 2].map((k) => {
        const [pa, pb] = [at(positions, 3 * a + k), at(positions, 3 * b + k)];
        return pa + (pb - pa) * t - at(origin, k);
      });
      const along = (e: readonly number[]) => at(d, 0) * at(e, 0) + at(d, 1) * at(e, 1) + at(d, 2) * at(e, 2);
      points.set(key, [along(e1), along(e2)]);
    }
    return key;
  };
  for (let f = 0; f < triangles.length; f += 3) {
    const [a, b, c] = [at(triangles, f), at(triangles, f + 1), at(triangles, f + 2)];
    const [ha, hb, hc] = [height(a), height(b), height(c)];
    const ends: string[] = [];
    if (ha * hb < 0) ends.push(crossing(a, b, ha, hb));
    if (hb * hc < 0) ends.push(crossing(b, c, hb, hc));
    if (hc * ha < 0) ends.push(crossing(c, a, hc, ha));
    if (ends.length !== 2) continue;
    const [p, q] = ends as [string, string];
    links.set(p, [...(links.get(p) ?? []), q]);
    links.set(q, [...(links.get(q) ?? []), p]);
  }
  return outerOnly(closeUp(points, links, gap));
};

/** Walks the links into outlines. */
const closeUp = (points: Map<string, [number, number]>, links: Map<string, string[]>, gap: number): Loop[] => {
  const loops: Loop[] = [];
  const seen = new Set<string>();
  // Open chains first, from their ends; then what is left is closed.
  const starts = [...links.keys()].sort((a, b) => (links.get(a)?.length ?? 0) - (links.get(b)?.length ?? 0));
  for (const start of starts) {
    if (seen.has(start)) continue;
    const path: string[] = [];
    let current: string | undefined = start;
    while (current !== undefined && !seen.has(current)) {
      seen.add(current);
      path.push(current);
      current = links.get(current)?.find((next) => !seen.has(next));
    }
    if (path.length < 4) continue;
    const loop = new Float64Array(path.length * 2);
    path.forEach((key, i) => {
      const point = points.get(key) as [number, number];
      loop.set(point, 2 * i);
    });
    const n = path.length;
    const open = Math.hypot(at(loop, 0) - at(loop, 2 * n - 2), at(loop, 1) - at(loop, 2 * n - 1));
    if (open > gap && (links.get(start)?.length ?? 0) < 2) continue;
    loops.push(areaOf(loop) < 0 ? reversed(loop) : loop);
  }
  return loops;
};

const reversed = (loop: Loop): Loop => {
  const n = loop.length / 2;
  const out = new Float64Array(loop.length);
  for (let i = 0; i < n; i++) out.set([at(loop, 2 * (n - 1 - i)), at(loop, 2 * (n - 1 - i) + 1)], 2 * i);
  return out;
};

const outerOnly = (loops: Loop[]): Loop[] => {
  const sorted = loops.filter((loop) => areaOf(loop) > 0.2).sort((a, b) => areaOf(b) - areaOf(a));
  return sorted.filter((loop, i) => !sorted.slice(0, i).some((outer) => contains(outer, at(loop, 0), at(loop, 1))));
};

/** The part of an outline in which `height` is at most `limit`, closed by the straight cut (Sutherland and Hodgman). */
export const clipped = (loop: Loop, height: (x: number, y: number) => number, limit: number): Loop => {
  const out: number[] = [];
  const n = loop.length / 2;
  for (let i = 0; i < n; i++) {
    const [ax, ay] = [at(loop, 2 * i), at(loop, 2 * i + 1)];
    const j = (i + 1) % n;
    const [bx, by] = [at(loop, 2 * j), at(loop, 2 * j + 1)];
    const [ha, hb] = [height(ax, ay), height(bx, by)];
    if (ha <= limit) out.push(ax, ay);
    if (ha <= limit !== hb <= limit) {
      const t = (limit - ha) / (hb - ha);
      out.push(ax + (bx - ax) * t, ay + (by - ay) * t);
    }
  }
  return Float64Array.from(out);
};
