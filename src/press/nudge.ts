import { type ChartPlace, wrapDegrees } from '../anatomy/charts';
import { deg } from '../kernel/units';
import { USUAL_SCALE } from '../lookup/usual-scale';

/** One step moves the ball so far along the skin, mm. */
export const NUDGE_MM = 5;

/** Towards the knee or, on the foot, the toes; and towards the inner side. Negative is the other way. */
export interface Step {
  readonly along: -1 | 0 | 1;
  readonly inwards: -1 | 0 | 1;
}

const clip = (value: number) => Math.min(Math.max(value, 0), 1);

/** The place one step further along the skin. On the foot the edge of its surface is the end. */
export const nudge = (place: ChartPlace, { along, inwards }: Step): ChartPlace => {
  const { mmPerF, mmPerDegree, mmPerU, mmPerV } = USUAL_SCALE;
  if (place.chart === 'leg') {
    const theta = place.theta + (inwards * NUDGE_MM) / mmPerDegree(place.f);
    return { chart: 'leg', f: place.f - (along * NUDGE_MM) / mmPerF, theta: deg(wrapDegrees(theta)) };
  }
  const { surface, u, v } = place;
  return {
    chart: 'foot',
    surface,
    u: clip(u + (along * NUDGE_MM) / mmPerU),
    v: clip(v - (inwards * NUDGE_MM) / mmPerV(u)),
  };
};
