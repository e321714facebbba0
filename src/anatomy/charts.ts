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
