import { wrapDegrees } from '../anatomy/charts';
import { NO_PRESS_CONTENT } from '../content/no-press';
import { type FootPatch, type LegPatch, NO_PRESS_PLACES, type NoPress, type NoPressId } from '../content/types';
import { OUTSIDE, patchDepth } from '../pain/patch-depth';
import type { ChartScale } from '../pain/scale';
import type { SkinPoint } from '../pain/skin';

/** Depth in the diamond whose corners are the middles of the patch's edges; on the leg chart, where all diamonds are. */
const diamondDepth = (patch: LegPatch, point: SkinPoint, scale: ChartScale): number => {
  const degree = scale.mmPerDegree(point.f);
  const wide = ((patch.theta[1] - patch.theta[0]) / 2) * degree;
  const tall = ((patch.f[1] - patch.f[0]) / 2) * scale.mmPerF;
  const x = wrapDegrees(point.theta - (patch.theta[0] + patch.theta[1]) / 2) * degree;
  const y = (point.f - (patch.f[0] + patch.f[1]) / 2) * scale.mmPerF;
  return (1 - Math.abs(x) / wide - Math.abs(y) / tall) / Math.hypot(1 / wide, 1 / tall);
};

/** How far inside a place where one must not press a point of the skin lies, mm along the skin; negative outside. */
export const noPressDepth = (place: NoPress, point: SkinPoint, scale: ChartScale): number => {
  const depth = (patch: LegPatch | FootPatch) =>
    place.shape === 'diamond' && patch.chart === 'leg'
      ? diamondDepth(patch, point, scale)
      : patchDepth(patch, point, scale);
  return place.patches.reduce((deepest, patch) => Math.max(deepest, depth(patch)), OUTSIDE);
};

/** A place where one must not press, and how far inside it a point lies, mm; negative outside. */
export interface NoPressAt {
  readonly id: NoPressId;
  readonly depth: number;
}

/** The places within so many millimetres of a point of the skin, the deepest first. */
export const noPressNear = (point: SkinPoint, scale: ChartScale, within: number): readonly NoPressAt[] =>
  NO_PRESS_PLACES.map((id) => ({ id, depth: noPressDepth(NO_PRESS_CONTENT[id], point, scale) }))
    .filter(({ depth }) => depth > -within)
    .sort((a, b) => b.depth - a.depth);
