import { at } from '../kernel/at';
import { cross, dot, normalize, sub, type Vec3 } from '../kernel/vec3';

/** The places that fix the foot chart, millimetres in the atlas frame. */
export interface FootLandmarks {
  readonly 'achilles-insertion': Vec3;
  readonly 'calcaneus-back': Vec3;
  readonly 'ankle-joint-centre': Vec3;
  readonly 'toe-tip-2': Vec3;
}

/** What turns a point into foot chart coordinates. */
export interface FootFrame {
  /** The back of the heel, on the ground plan. */
  readonly heel: Vec3;
  /** Unit vectors, both level: along the foot to the toes, and across it to lateral. */
  readonly ahead: Vec3;
  readonly lateral: Vec3;
  /** From the back of the heel to the longest toe, mm. */
  readonly length: number;
  /** Medial and lateral edge across the foot, mm, at equal steps of u from 0 to 1. */
  readonly edges: readonly (readonly [medial: number, lateral: number])[];
  /** Skin below this height belongs to the foot at the heel; the limit rises by `rise` per mm towards the toes. */
  readonly limit: number;
  readonly rise: number;
  /** Height of the ground under the foot. */
  readonly ground: number;
}

/** How far above the back of the calcaneus the foot chart begins, mm. */
const ABOVE_HEEL = 33;
/** The seam climbs from there to the crease in front of the ankle. */
const RISE = 0.25;
/** The outline is read below this depth under the ankle joint, mm, where the malleoli no longer count. */
const BELOW_ANKLE = 18;
const STEPS = 40;
/** Width is measured between these; the rounded heel and the toes take the width of their neighbours. */
const FIRST = 0.1;
const LAST = 0.78;

const plan = (p: Vec3): Vec3 => [p[0], 0, p[2]];

/** The frame of a foot from its landmarks and the points of its skin (x, y, z after each other). */
export const footFrameOf = (landmarks: FootLandmarks, skin: Float32Array): FootFrame => {
  const back = landmarks['calcaneus-back'];
  const tendon = landmarks['achilles-insertion'];
  const middle: Vec3 = [(back[0] + tendon[0]) / 2, 0, back[2]];
  const ahead = normalize(sub(plan(landmarks['toe-tip-2']), middle));
  // Up × ahead points to the right side of a right foot: lateral.
  const lateral = cross([0, 1, 0], ahead).map((c) => -c) as unknown as Vec3;
  const sole: (readonly [number, number])[] = [];
  let ground = Number.POSITIVE_INFINITY;
  for (let i = 0; i < skin.length; i += 3) {
    if (at(skin, i + 1) > landmarks['ankle-joint-centre'][1] - BELOW_ANKLE) continue;
    ground = Math.min(ground, at(skin, i + 1));
    const d = sub([at(skin, i), 0, at(skin, i + 2)], middle);
    sole.push([dot(d, ahead), dot(d, lateral)]);
  }
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const [reach] of sole) {
    from = Math.min(from, reach);
    to = Math.max(to, reach);
  }
  const length = to - from;
  const heel: Vec3 = [middle[0] + ahead[0] * from, 0, middle[2] + ahead[2] * from];
  const raw = Array.from({ length: STEPS + 1 }, (_, k) => {
    const u = Math.min(Math.max(k / STEPS, FIRST), LAST);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const [reach, across] of sole) {
      if (Math.abs((reach - from) / length - u) > 0.75 / STEPS) continue;
      low = Math.min(low, across);
      high = Math.max(high, across);
    }
    return [low, high] as const;
  });
  const edges = raw.map((_, k) => {
    const pick = (offset: number) => at(raw, Math.min(Math.max(k + offset, 0), STEPS));
    const smooth = (side: 0 | 1) => (pick(-1)[side] + 2 * pick(0)[side] + pick(1)[side]) / 4;
    return [smooth(0), smooth(1)] as const;
  });
  return { heel, ahead, lateral, length, edges, limit: back[1] + ABOVE_HEEL, rise: RISE, ground };
};

/** Medial and lateral edge at u, mm across from the long axis. */
export const edgesAt = (edges: FootFrame['edges'], u: number): readonly [number, number] => {
  const place = Math.min(Math.max(u, 0), 1) * (edges.length - 1);
  const i = Math.min(Math.floor(place), edges.length - 2);
  const t = place - i;
  const a = at(edges, i);
  const b = at(edges, i + 1);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
};

/** Foot chart coordinates of a point; null above the foot. */
export const footChart =
  (frame: FootFrame) =>
  (p: Vec3): { readonly u: number; readonly v: number } | null => {
    const d = sub(plan(p), frame.heel);
    const reach = dot(d, frame.ahead);
    if (p[1] > frame.limit + frame.rise * reach) return null;
    const u = reach / frame.length;
    const [medial, lateral] = edgesAt(frame.edges, u);
    return { u, v: (dot(d, frame.lateral) - medial) / (lateral - medial) };
  };

/** Back of the heel ends here along the foot, as u; in front of it skin that faces back is only a fold. */
const BACK_ENDS = 0.13;

/** Skin that faces down this high above the ground is the underside of a malleolus and no sole, mm. */
const SOLE_ENDS = 50;
const SOLE_FADES = 12;

/** Shares of plantar, dorsal, medial and lateral in skin at `p` and `u` that faces `normal`; what is missing to 1 is back of the heel. */
export const surfaceShares = (
  frame: FootFrame,
  p: Vec3,
  u: number,
  normal: Vec3,
): readonly [plantar: number, dorsal: number, medial: number, lateral: number] => {
  const squared = (value: number) => Math.max(value, 0) ** 2;
  const sideways = dot(normal, frame.lateral);
  const backness = Math.min(Math.max((BACK_ENDS - u) / 0.05, 0), 1);
  const low = Math.min(Math.max((frame.ground + SOLE_ENDS - p[1]) / SOLE_FADES, 0), 1);
  // A power of three in all sharpens the seams without making them hard.
  const plantar = squared(-normal[1]) ** 1.5 * low;
  const dorsal = squared(normal[1]) ** 1.5;
  const medial = squared(-sideways) ** 1.5;
  const lateral = squared(sideways) ** 1.5;
  const back = squared(-dot(normal, frame.ahead)) ** 1.5 * backness;
  const sum = plantar + dorsal + medial + lateral + back;
  return sum > 0 ? [plantar / sum, dorsal / sum, medial / sum, lateral / sum] : [0, 1, 0, 0];
};
