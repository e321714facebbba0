import type { Deg } from '../kernel/units';

/**
 * A point on the leg chart. `f`: 0 at the popliteal crease, 1 at the Achilles insertion; below 0 on the thigh.
 * `theta`: 0 at the posterior midline, positive towards medial on either leg, ±180 at the anterior midline.
 */
export interface LegPoint {
  readonly f: number;
  readonly theta: Deg;
}

/** Plantar, dorsal, medial, lateral, back of the heel. */
export type FootSurface = 'P' | 'D' | 'M' | 'L' | 'B';

/** A point on the foot chart. `u`: 0 at the back of the heel, 1 at the longest toe. `v`: 0 at the medial edge, 1 at the lateral. */
export interface FootPoint {
  readonly surface: FootSurface;
  readonly u: number;
  readonly v: number;
}

/** A place on either chart. */
export type ChartPlace = (LegPoint & { readonly chart: 'leg' }) | (FootPoint & { readonly chart: 'foot' });

/** The surfaces whose share each skin vertex stores; the share of B is what is missing to 1. */
export const STORED_SURFACES = ['P', 'D', 'M', 'L'] as const satisfies readonly FootSurface[];

/** Stored as u and v of skin that is not on the foot chart: the lowest value of `CHART_RANGE`, which no foot reaches. */
export const OFF_FOOT = -0.25;

/** Whether skin with this u lies on the foot chart. Half a step of slack for the quantised value. */
export const isOnFoot = (u: number): boolean => u > OFF_FOOT + 0.01;

/** The angle brought into −180 (exclusive) … 180 degrees. */
export const wrapDegrees = (angle: number): number => {
  const turned = (((angle + 180) % 360) + 360) % 360;
  return turned === 0 ? 180 : turned - 180;
};
