import { type FootPoint, type LegPoint, OFF_FOOT, wrapDegrees } from '../anatomy/charts';
import { AREA_CONTENT } from '../content/areas';
import type { AreaId, BodyPatch, FootPatch, LegPatch, Range } from '../content/types';
import { deg } from '../kernel/units';
import type { SkinPoint } from '../pain/skin';

/** Where it hurts: a point of a chart, a point of the skin (on both charts at once), or a place in plain words. */
export type Mark = { /** Above 0; 1 where it is left out. */ readonly weight?: number } & (
  | { readonly leg: LegPoint }
  | { readonly foot: FootPoint }
  | { readonly skin: SkinPoint }
  | { readonly area: AreaId }
);

/** A place of the skin, or one off the leg. */
export type Place = SkinPoint | BodyPatch['place'];

/** What one mark stands for: places all over it, and its share of all that is marked. */
export interface Felt {
  readonly places: readonly Place[];
  readonly share: number;
  /** A place in plain words is meant roughly; what reaches into a good part of it counts as all of it. */
  readonly rough: boolean;
}

const NO_SHARES = { P: 0, D: 0, M: 0, L: 0 } as const;

/** The two charts overlap from here down, f. */
const SEAM = 0.95;
/** The back of the heel lies between these angles, degrees either side of the midline. */
const HEEL = 52;
/** The ankle stands over this u; round it the rim of the heel is a circle of about the second number in u. */
const ANKLE_U = 0.22;
const HEEL_RADIUS_U = 0.26;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A point of the leg chart with its place on the foot chart, where the two overlap round the heel. */
export const skinOfLeg = ({ f, theta }: LegPoint): SkinPoint => {
  const bare = { f, theta, u: OFF_FOOT, v: OFF_FOOT, shares: NO_SHARES };
  if (f < SEAM || Math.abs(theta) > 120) return bare;
  const u = Math.max(ANKLE_U - HEEL_RADIUS_U * Math.cos(radians(theta)), 0);
  const v = 0.5 - 0.5 * Math.sin(radians(theta));
  if (Math.abs(theta) < HEEL) return { ...bare, u, v };
  return { ...bare, u, v, shares: { ...NO_SHARES, [theta > 0 ? 'M' : 'L']: 0.9 } };
};

/** Skin this close to a rim of the sole, in v, faces sideways in part. */
const RIM = 0.12;

/** A point of the foot chart with its place on the leg chart, where the two overlap round the heel and in front of the ankle. */
export const skinOfFoot = ({ surface, u, v }: FootPoint): SkinPoint => {
  const beyond = { f: 1.2, theta: 0, u, v, shares: NO_SHARES };
  switch (surface) {
    case 'B':
      return { ...beyond, f: 0.98, theta: (0.5 - v) * 80, u: Math.min(u, 0.05) };
    case 'P': {
      const side = v < RIM ? { M: 0.25 } : v > 1 - RIM ? { L: 0.25 } : {};
      return { ...beyond, shares: { ...NO_SHARES, P: u < 0.04 ? 0.7 : 1, ...side } };
    }
    case 'D':
      return {
        ...beyond,
        f: 0.89 + 0.3 * (u - 0.38),
        theta: wrapDegrees(180 + (v - 0.4) * 75),
        shares: { ...NO_SHARES, D: 1 },
      };
    case 'M':
    case 'L': {
      const round = Math.acos(Math.min(Math.max((ANKLE_U - u) / HEEL_RADIUS_U, -1), 1)) * (180 / Math.PI);
      // The inner side of the arch runs on under the foot: part of what is felt there is felt on the sole.
      const shares = { ...NO_SHARES, [surface]: 1, P: 0.26 };
      return { ...beyond, f: 1.02, theta: surface === 'M' ? round : -round, v: surface === 'M' ? 0 : 1, shares };
    }
  }
};

/** A patch is felt at so many places along each side. */
const STEPS = 7;
const steps = ([from, to]: Range): number[] =>
  Array.from({ length: STEPS }, (_, i) => from + ((to - from) * (i + 0.5)) / STEPS);

const across = (a: Range, b: Range, point: (x: number, y: number) => SkinPoint): SkinPoint[] =>
  steps(a).flatMap((x) => steps(b).map((y) => point(x, y)));

/** Points spread evenly over a patch. */
export const pointsOf = (patch: LegPatch | FootPatch): SkinPoint[] => {
  if (patch.chart === 'leg')
    return across(patch.f, patch.theta, (f, theta) => skinOfLeg({ f, theta: deg(wrapDegrees(theta)) }));
  if (patch.surface === 'B') return steps([0, 1]).map((v) => skinOfFoot({ surface: 'B', u: 0.02, v }));
  return across(patch.u, patch.v, (u, v) => skinOfFoot({ surface: patch.surface, u, v }));
};

const placesOf = (mark: Mark): readonly Place[] => {
  if ('skin' in mark) return [mark.skin];
  if ('leg' in mark) return [skinOfLeg({ ...mark.leg, theta: deg(wrapDegrees(mark.leg.theta)) })];
  if ('foot' in mark) return [skinOfFoot(mark.foot)];
  return AREA_CONTENT[mark.area].patches.flatMap((patch): Place[] =>
    patch.chart === 'body' ? [patch.place] : pointsOf(patch),
  );
};

/** All that is marked; the shares add up to 1. */
export const feltAt = (marks: readonly Mark[]): readonly Felt[] => {
  const all = marks.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return marks.map((mark) => ({ places: placesOf(mark), share: (mark.weight ?? 1) / all, rough: 'area' in mark }));
};
