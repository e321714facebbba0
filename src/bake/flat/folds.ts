import type { Ring } from '../../kernel/contour';
import { simplify, soothe } from '../../kernel/polyline';
import type { Raster } from './raster';

/** Skin this much behind its neighbour on the paper lies beyond a fold, mm … */
const STEP = 2.5;
/** … and by so many times the steps before and after: where skin falls away steeply every step is long. */
const SUDDEN = 2.2;
/** Shorter lines are noise, mm. */
const SHORTEST = 12;
/** So close to the outline a line says nothing new, mm. */
const RIM = 3;

/** The lines of a drawing inside its outline: where nearer skin ends before farther skin. */
export const foldsOf = ({ width, height, left, top, covered, depth }: Raster): Ring[] => {
  const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && covered[y * width + x] === 1;
  const deep = (x: number, y: number) => Math.max(depth[y * width + x] ?? 0, -2000);
  const clear = (x: number, y: number) =>
    inside(x - RIM, y) && inside(x + RIM, y) && inside(x, y - RIM) && inside(x, y + RIM);
  const parted = (ax: number, ay: number, bx: number, by: number) => {
    if (!clear(ax, ay) || !clear(bx, by)) return false;
    const [dx, dy] = [bx - ax, by - ay];
    const gap = Math.abs(deep(ax, ay) - deep(bx, by));
    const before = Math.abs(deep(ax, ay) - deep(ax - dx, ay - dy));
    const after = Math.abs(deep(bx + dx, by + dy) - deep(bx, by));
    return gap > STEP + SUDDEN * Math.max(Math.min(before, after), Math.min(Math.max(before, after), 1));
  };
  // Corners of pixels, and which of them a fold joins.
  const joins = new Map<number, Set<number>>();
  const key = (x: number, y: number) => y * (width + 1) + x;
  const join = (a: number, b: number) => {
    joins.set(a, (joins.get(a) ?? new Set()).add(b));
    joins.set(b, (joins.get(b) ?? new Set()).add(a));
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (parted(x, y, x + 1, y)) join(key(x + 1, y), key(x + 1, y + 1));
      if (parted(x, y, x, y + 1)) join(key(x, y + 1), key(x + 1, y + 1));
    }
  const walk = (from: number): number[] => {
    const line = [from];
    for (let here = from; ; ) {
      const next = joins.get(here)?.values().next().value;
      if (next === undefined) return line;
      joins.get(here)?.delete(next);
      joins.get(next)?.delete(here);
      line.push(next);
      here = next;
    }
  };
  const lines: number[][] = [];
  // First from loose ends, then what closes on itself.
  for (const loose of [true, false])
    for (const [corner, ends] of joins) while (ends.size > 0 && (!loose || ends.size === 1)) lines.push(walk(corner));
  return lines
    .filter((line) => line.length > SHORTEST)
    .map((line) => {
      // A corner lies half a pixel before the middle of its pixel.
      const points = line.map(
        (corner) => [(corner % (width + 1)) - 0.5 + left, Math.floor(corner / (width + 1)) - 0.5 + top] as const,
      );
      return simplify(soothe(points, 6, false), 0.25);
    });
};
