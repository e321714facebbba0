import { at } from './at';

type Point = readonly [x: number, y: number];

/** Distance of a point from the straight way between two others. */
const offLine = (p: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = dx * dx + dy * dy;
  const t = size === 0 ? 0 : Math.min(Math.max(((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / size, 0), 1);
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
};

/** Leaves out points that lie within `tolerance` of the line without them (Douglas and Peucker). */
export const simplify = (points: readonly Point[], tolerance: number): Point[] => {
  if (points.length < 3) return [...points];
  const [first, last] = [at(points, 0), at(points, points.length - 1)];
  let far = 0;
  let most = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const off = offLine(at(points, i), first, last);
    if (off > most) {
      most = off;
      far = i;
    }
  }
  if (most <= tolerance) return [first, last];
  return [...simplify(points.slice(0, far + 1), tolerance).slice(0, -1), ...simplify(points.slice(far), tolerance)];
};

/** Draws each point towards the middle of its neighbours; the ends of an open line stay. */
export const soothe = (points: readonly Point[], rounds: number, closed: boolean): Point[] => {
  let line = [...points];
  for (let round = 0; round < rounds; round++)
    line = line.map((p, i) => {
      const end = i === 0 || i === line.length - 1;
      if (end && !closed) return p;
      const a = at(line, (i - 1 + line.length) % line.length);
      const b = at(line, (i + 1) % line.length);
      return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
    });
  return line;
};
