import { at } from '../kernel/at';
import { add, cross, dot, length, normalize, scale, sub, type Vec3 } from '../kernel/vec3';

export interface FittedCylinder {
  readonly centre: Vec3;
  readonly axis: Vec3;
  readonly radius: number;
  /** Root mean square distance of the points from it, mm. */
  readonly rms: number;
}

/** Solves a small dense system in place by elimination with pivots. */
const solved = (rows: number[][], right: number[]): number[] => {
  const n = right.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(at(at(rows, r), c)) > Math.abs(at(at(rows, best), c))) best = r;
    [rows[c], rows[best]] = [at(rows, best), at(rows, c)];
    [right[c], right[best]] = [at(right, best), at(right, c)];
    for (let r = c + 1; r < n; r++) {
      const f = at(at(rows, r), c) / at(at(rows, c), c);
      for (let k = c; k < n; k++) at(rows, r)[k] = at(at(rows, r), k) - f * at(at(rows, c), k);
      right[r] = at(right, r) - f * at(right, c);
    }
  }
  for (let r = n - 1; r >= 0; r--) {
    let sum = at(right, r);
    for (let k = r + 1; k < n; k++) sum -= at(at(rows, r), k) * at(right, k);
    right[r] = sum / at(at(rows, r), r);
  }
  return right;
};

/** Distance of a point from the surface of a cylinder, outside positive. */
export const heightOver = ({ centre, axis, radius }: Omit<FittedCylinder, 'rms'>, p: Vec3): number => {
  const d = sub(p, centre);
  return length(sub(d, scale(axis, dot(d, axis)))) - radius;
};

const ROUNDS = 12;
const STEP = 1e-4;

/** The cylinder nearest to the points by least squares, found by Gauss and Newton's method from a first guess. */
export const fitCylinder = (points: readonly Vec3[], guess: Omit<FittedCylinder, 'rms'>): FittedCylinder => {
  let cylinder = guess;
  const nudged = (by: readonly number[]) => {
    const u = normalize(cross(cylinder.axis, [0, 1, 0]));
    const w = cross(cylinder.axis, u);
    const along = (k: number, l: number): Vec3 => add(scale(u, by[k] ?? 0), scale(w, by[l] ?? 0));
    return {
      axis: normalize(add(cylinder.axis, along(0, 1))),
      centre: add(cylinder.centre, along(2, 3)),
      radius: cylinder.radius + (by[4] ?? 0),
    };
  };
  for (let round = 0; round < ROUNDS; round++) {
    const unit = [0, 1, 2, 3, 4].map((k) => nudged([0, 1, 2, 3, 4].map((l) => (l === k ? STEP : 0))));
    const rows = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
    const right = [0, 0, 0, 0, 0];
    for (const p of points) {
      const off = heightOver(cylinder, p);
      const slope = unit.map((near) => (heightOver(near, p) - off) / STEP);
      for (let k = 0; k < 5; k++) {
        right[k] = at(right, k) - at(slope, k) * off;
        for (let l = 0; l < 5; l++) at(rows, k)[l] = at(at(rows, k), l) + at(slope, k) * at(slope, l);
      }
    }
    cylinder = nudged(solved(rows, right));
  }
  const rms = Math.sqrt(points.reduce((sum, p) => sum + heightOver(cylinder, p) ** 2, 0) / points.length);
  return { ...cylinder, rms };
};
