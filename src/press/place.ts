import { type ChartPlace, isOnFoot, wrapDegrees } from '../anatomy/charts';
import type { FootPatch, LegPatch, Range, TriggerPoint } from '../content/types';
import { deg } from '../kernel/units';
import { skinOfFoot, skinOfLeg } from '../lookup/marks';
import type { SkinPoint } from '../pain/skin';

const middle = ([from, to]: Range) => (from + to) / 2;

/** The middle of a patch. */
export const middleOf = (patch: LegPatch | FootPatch): ChartPlace =>
  patch.chart === 'leg'
    ? { chart: 'leg', f: middle(patch.f), theta: deg(wrapDegrees(middle(patch.theta))) }
    : { chart: 'foot', surface: patch.surface, u: middle(patch.u), v: middle(patch.v) };

/** A place on the charts as a point of the skin on both, without a skin at hand. */
export const pointAt = (place: ChartPlace): SkinPoint => (place.chart === 'leg' ? skinOfLeg(place) : skinOfFoot(place));

/** Skin belongs to the foot chart when so much of it faces one of its surfaces; above, the leg chart is the finer one. */
const FOOT_FROM = 0.5;

/** Where on the charts a point of the skin lies: on the foot where a foot surface has most of it, else on the leg. */
export const placeOf = ({ f, theta, u, v, shares }: SkinPoint): ChartPlace => {
  const leg: ChartPlace = { chart: 'leg', f, theta: deg(theta) };
  if (!isOnFoot(u)) return leg;
  const [surface, share] = (['P', 'D', 'M', 'L'] as const)
    .map((id) => [id, shares[id]] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  return share >= FOOT_FROM ? { chart: 'foot', surface, u, v } : leg;
};

/** Where the ball of a trigger point lies: over its site or, where that may not be pressed, on a place of its own. */
export const pressedAt = ({ site, ball }: Pick<TriggerPoint, 'site' | 'ball'>): ChartPlace =>
  middleOf((ball.allowed && ball.place) || site);
