import { isOnFoot, wrapDegrees } from '../anatomy/charts';
import type { FootPatch, LegPatch, Patch, Range } from '../content/types';
import type { ChartScale } from './scale';
import type { SkinPoint } from './skin';

/** Depth where a patch has no say, mm. */
export const OUTSIDE = -1000;

/** Corners are rounded by this share of the shorter half side, and by no more than so many millimetres: a sensation has no corners. */
const ROUNDING = 0.95;
const ROUNDEST = 40;

/** Skin belongs to a foot surface from this share on … */
const SHARE = 0.3;
/** … and a whole share is about this many millimetres round the bend from one surface to the next. */
const BEND = 30;
/** The back of the heel reaches up to here, a little above the Achilles insertion, so that leg patches meet it. */
const HEEL_TOP = 0.95;
/** The inner and the outer side of the foot reach about as high: what lies above is ankle, which leg patches describe. */
const SIDE_TOP = 0.955;
/** The back of the heel reaches this far to either side of the midline, degrees: behind a malleolus skin faces back too. */
const HEEL_SIDE = 52;

/** Depth inside a rounded rectangle whose sides lie at these signed distances (positive inside), mm. */
const roundedDepth = (
  before: number,
  after: number,
  below: number,
  above: number,
  halfWidth: number,
  halfHeight: number,
): number => {
  const radius = Math.min(ROUNDING * Math.min(halfWidth, halfHeight), ROUNDEST);
  const x = radius - Math.min(before, after);
  const y = radius - Math.min(below, above);
  return radius - Math.hypot(Math.max(x, 0), Math.max(y, 0)) - Math.min(Math.max(x, y), 0);
};

const legDepth = (patch: LegPatch, point: SkinPoint, scale: ChartScale): number => {
  const [f0, f1] = patch.f;
  const [a0, a1] = patch.theta;
  const degree = scale.mmPerDegree(point.f);
  const half = ((a1 - a0) / 2) * degree;
  const off = Math.abs(wrapDegrees(point.theta - (a0 + a1) / 2)) * degree;
  const side = a1 - a0 >= 360 ? -OUTSIDE : half - off;
  return roundedDepth(
    (point.f - f0) * scale.mmPerF,
    (f1 - point.f) * scale.mmPerF,
    side,
    side,
    ((f1 - f0) / 2) * scale.mmPerF,
    half,
  );
};

const footDepth = (patch: FootPatch, point: SkinPoint, scale: ChartScale): number => {
  if (!isOnFoot(point.u)) return OUTSIDE;
  const { P, D, M, L } = point.shares;
  if (patch.surface === 'B') {
    const share = Math.max(1 - P - D - M - L, 0);
    const side = (HEEL_SIDE - Math.abs(point.theta)) * scale.mmPerDegree(point.f);
    return Math.min((share - SHARE) * BEND, (point.f - HEEL_TOP) * scale.mmPerF, side);
  }
  const [u0, u1] = patch.u;
  const [v0, v1] = patch.v;
  const width = scale.mmPerV(point.u);
  // A side on the rim of the chart is no side: beyond it another surface begins, and the patch rounds off as one half of a
  // shape twice as wide.
  const half = (span: Range, scale: number) => ((span[1] - span[0]) / (span[0] <= 0 || span[1] >= 1 ? 1 : 2)) * scale;
  const depth = roundedDepth(
    u0 <= 0 ? -OUTSIDE : (point.u - u0) * scale.mmPerU,
    u1 >= 1 ? -OUTSIDE : (u1 - point.u) * scale.mmPerU,
    v0 <= 0 ? -OUTSIDE : (point.v - v0) * width,
    v1 >= 1 ? -OUTSIDE : (v1 - point.v) * width,
    half(patch.u, scale.mmPerU),
    half(patch.v, width),
  );
  const low = patch.surface === 'M' || patch.surface === 'L' ? (point.f - SIDE_TOP) * scale.mmPerF : -OUTSIDE;
  return Math.min(depth, low, (point.shares[patch.surface] - SHARE) * BEND);
};

/**
 * How far inside a patch a point of the skin lies, millimetres along the skin: positive inside, negative outside. A place
 * away from the leg has no skin here.
 */
export const patchDepth = (patch: Patch, point: SkinPoint, scale: ChartScale): number => {
  if (patch.chart === 'leg') return legDepth(patch, point, scale);
  if (patch.chart === 'foot') return footDepth(patch, point, scale);
  return OUTSIDE;
};
