import { isOnFoot } from '../anatomy/charts';
import { at } from '../kernel/at';
import { cross, dot, length, type Vec3 } from '../kernel/vec3';
import { type Skin, skinPoint, vertexPosition } from './skin';

/** How long one unit of a chart coordinate is on this skin, millimetres: what makes a feather of 12 mm 12 mm wide everywhere. */
export interface ChartScale {
  readonly mmPerF: number;
  /** Length of one degree round the leg at f. */
  mmPerDegree(f: number): number;
  readonly mmPerU: number;
  /** Length of one unit of v at u: the local width of the foot. */
  mmPerV(u: number): number;
}

const median = (values: number[]): number => {
  values.sort((a, b) => a - b);
  return at(values, values.length >> 1);
};

/** How steeply a value at the three corners climbs along the triangle, per millimetre. */
const slope = (p: readonly Vec3[], values: readonly [number, number, number]): number => {
  const [a, b, c] = p as [Vec3, Vec3, Vec3];
  const e1: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const e2: Vec3 = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const n = cross(e1, e2);
  const area = dot(n, n);
  if (area < 1e-9) return 0;
  const d1 = values[1] - values[0];
  const d2 = values[2] - values[0];
  const g1 = cross(e2, n);
  const g2 = cross(n, e1);
  return length([(g1[0] * d1 + g2[0] * d2) / area, (g1[1] * d1 + g2[1] * d2) / area, (g1[2] * d1 + g2[2] * d2) / area]);
};

const BINS = 24;

/** Medians of values sorted into bins over a range; an empty bin takes its neighbour's. */
const profile = (pairs: readonly (readonly [number, number])[], low: number, high: number) => {
  const bins: number[][] = Array.from({ length: BINS }, () => []);
  const place = (x: number) => Math.min(Math.max(((x - low) / (high - low)) * BINS, 0), BINS - 1e-9);
  for (const [x, value] of pairs) at(bins, Math.floor(place(x))).push(value);
  const filled: number[] = [];
  let known = pairs.length > 0 ? median(pairs.map(([, value]) => value)) : 1;
  for (const bin of bins) {
    if (bin.length > 0) known = median(bin);
    filled.push(known);
  }
  return (x: number): number => {
    const at0 = Math.min(Math.max(place(x) - 0.5, 0), BINS - 1.001);
    const i = Math.floor(at0);
    return at(filled, i) + (at(filled, i + 1) - at(filled, i)) * (at0 - i);
  };
};

/** Beyond this angle the leg chart is not measured: towards the shin the foot takes over below. */
const BACK = 110;

/** Measures the charts on the skin that carries them. */
export const scaleOf = (skin: Skin): ChartScale => {
  const perF: number[] = [];
  const perDegree: [number, number][] = [];
  const perU: number[] = [];
  const perV: [number, number][] = [];
  for (let t = 0; t < skin.triangles.length; t += 3) {
    const corners = [at(skin.triangles, t), at(skin.triangles, t + 1), at(skin.triangles, t + 2)] as const;
    const p = corners.map((vertex) => vertexPosition(skin, vertex));
    const points = corners.map((vertex) => skinPoint(skin, vertex));
    const first = at(points, 0);
    const steepness = (of: 'f' | 'theta' | 'u' | 'v') =>
      slope(p, [at(points, 0)[of], at(points, 1)[of], at(points, 2)[of]]);
    if (points.every(({ u, shares }) => isOnFoot(u) && shares.P > 0.8)) {
      const u = steepness('u');
      const v = steepness('v');
      if (u > 0) perU.push(1 / u);
      if (v > 0) perV.push([first.u, 1 / v]);
    } else if (points.every(({ f, theta }) => Math.abs(theta) < BACK && f > -0.2 && f < 1)) {
      const f = steepness('f');
      const theta = steepness('theta');
      if (f > 0) perF.push(1 / f);
      if (theta > 0) perDegree.push([first.f, 1 / theta]);
    }
  }
  return {
    mmPerF: perF.length > 0 ? median(perF) : 1,
    mmPerDegree: profile(perDegree, -0.25, 1),
    mmPerU: perU.length > 0 ? median(perU) : 1,
    mmPerV: profile(perV, 0, 1),
  };
};
