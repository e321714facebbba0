import { at } from '../kernel/at';
import type { ChartScale } from '../pain/scale';

/** Length of a degree round the leg, mm, from f −0.2 in steps of 0.2 to f 1: the girth of the leg of this atlas. */
const DEGREES = [1.19, 0.91, 0.97, 0.93, 0.67, 0.58, 0.65] as const;

/** The charts measured on the leg of this atlas, for those who have no skin at hand (`scaleOf` measures a real one). */
export const USUAL_SCALE: ChartScale = {
  mmPerF: 423,
  mmPerDegree: (f) => {
    const place = Math.min(Math.max((f + 0.2) / 0.2, 0), DEGREES.length - 1.001);
    const i = Math.floor(place);
    return at(DEGREES, i) + (at(DEGREES, i + 1) - at(DEGREES, i)) * (place - i);
  },
  mmPerU: 232,
  mmPerV: (u) => 46 + 45 * Math.min(Math.max((u - 0.1) / 0.6, 0), 1),
};
