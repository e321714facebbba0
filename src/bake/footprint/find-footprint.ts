import type { Found } from '../../anatomy/footprints-file';
import { at } from '../../kernel/at';
import { add, distance, dot, scale, type Vec3 } from '../../kernel/vec3';
import { areaAbove, type BoneSurface, islandsOf } from './bone-surface';
import { evenOut } from './even-out';
import type { Extent } from './extents';
import type { Nearness } from './nearness';

/** A footprint in millimetres, before it is rounded to bytes. */
export interface RawFootprint {
  readonly found: Found;
  /** Per vertex: how deep it lies inside the edge, mm; below zero outside. */
  readonly depth: Float32Array;
  /** mm². */
  readonly area: number;
  /** The vertex nearest to the middle. */
  readonly middle: number;
}

/** Farther than this from the edge a byte of the field says no more, mm. */
const FAR = 16;
/** Only this close to the edge does it matter how far the muscle is, mm. */
const CLOSE = 6;
/** A strip a few millimetres wide counts as this many times as deep, to hold its own against broad neighbours. */
const STRIP = 5;
/** A muscle that follows the bone is looked for within this, mm. */
const BESIDE = 25;
/** How far a muscle is looked for where it does not touch, mm. */
const LOST = 120;
/** Where muscle and bone do not touch, the patch reaches this much farther than the gap between them, mm. */
const BEYOND_GAP = 3;
/** A turn away from the described side by cosine 1 counts as this many millimetres outside. */
const TURN = 12;
/** Two borders that meet are rounded over this length, mm. */
const ROUND = 5;
/** An island below this share of the largest is left out: contact by chance. */
const LEAST_ISLAND = 0.2;
/** A patch below this is not seen, mm². */
const LEAST_AREA = 12;
/** Heights within one step share the least gap that a following extent counts from, mm. */
const STEP = 12;

/** The lesser of two, rounded where they meet: no footprint has corners. */
const lesser = (a: number, b: number): number => {
  const h = Math.max(ROUND - Math.abs(a - b), 0);
  return Math.min(a, b) - (h * h) / (4 * ROUND);
};

/** How far each vertex lies inside what is described, mm. */
const described = ({ points, normals }: BoneSurface, { bands, faces }: Extent): Float32Array => {
  const inside = new Float32Array(points.length).fill(FAR);
  const limit = (v: number, value: number) => {
    inside[v] = lesser(at(inside, v), value);
  };
  for (const { along, from, to } of bands) {
    const reach = points.map((p) => dot(p, along));
    const low = reach.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const length = reach.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - low;
    reach.forEach((value, v) => {
      const place = (value - low) / length;
      // The end of a bone is no edge.
      if (from > 0) limit(v, (place - from) * length);
      if (to < 1) limit(v, (to - place) * length);
    });
  }
  for (const { toward, least } of faces)
    normals.forEach((normal, v) => {
      limit(v, (dot(normal, toward) - least) * TURN);
    });
  return inside;
};

/** Gaps counted from the least gap at the same height, where one is left. */
const following = ({ points }: BoneSurface, gaps: readonly number[], inside: Float32Array): number[] => {
  const least = new Map<number, number>();
  const stepOf = (v: number) => Math.floor(at(points, v)[1] / STEP);
  gaps.forEach((gap, v) => {
    if (at(inside, v) > 0) least.set(stepOf(v), Math.min(least.get(stepOf(v)) ?? LOST, gap));
  });
  const leastAt = (step: number, own: number) => least.get(step) ?? own;
  return gaps.map((gap, v) => {
    const step = stepOf(v);
    const own = leastAt(step, 0);
    const t = at(points, v)[1] / STEP - step - 0.5;
    const other = leastAt(step + Math.sign(t), own);
    return gap - Math.max(0, own + (other - own) * Math.abs(t));
  });
};

const dropIslands = (bone: BoneSurface, field: Float32Array): void => {
  const islands = islandsOf(bone, field).sort((a, b) => b.length - a.length);
  const largest = islands[0]?.length ?? 0;
  for (const island of islands)
    if (island.length < largest * LEAST_ISLAND) for (const v of island) field[v] = Math.min(-0.5, -at(field, v));
};

const middleOf = ({ points }: BoneSurface, depth: Float32Array): number => {
  let sum: Vec3 = [0, 0, 0];
  let weight = 0;
  points.forEach((p, v) => {
    const own = Math.max(at(depth, v), 0);
    sum = add(sum, scale(p, own));
    weight += own;
  });
  const centre = scale(sum, 1 / Math.max(weight, 1e-6));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((p, v) => {
    const gap = distance(p, centre);
    if (at(depth, v) <= 0 || gap >= least) return;
    least = gap;
    best = v;
  });
  return best;
};

interface Reached {
  readonly depth: Float32Array;
  readonly touches: boolean;
}

/** One extent of a footprint; null where no muscle is anywhere near. */
const reached = (bone: BoneSurface, muscle: Nearness, extent: Extent): Reached | null => {
  const inside = described(bone, extent);
  const measure = (limit: number) => bone.points.map((p, v) => (at(inside, v) > -CLOSE ? muscle(p, limit) : limit));
  const least = (gaps: readonly number[]) =>
    gaps.reduce((best, value, v) => (at(inside, v) > 0 ? Math.min(best, value) : best), LOST);
  const limit = extent.follows ? BESIDE : extent.reach + CLOSE;
  let gaps = measure(limit);
  const lost = least(gaps) >= limit;
  if (lost) gaps = measure(LOST);
  const gap = least(gaps);
  if (gap >= LOST) return null;
  if (extent.follows) gaps = following(bone, gaps, inside);
  const patch = (reach: number) => inside.map((value, v) => lesser(value, reach - at(gaps, v)));
  let depth = patch(extent.reach);
  const touches = areaAbove(bone, depth) >= LEAST_AREA;
  if (!touches && !lost) gaps = measure(LOST);
  for (let more = 1; areaAbove(bone, depth) < LEAST_AREA && more < 5; more++)
    depth = patch(Math.max(gap, extent.reach) + BEYOND_GAP * more);
  return { depth: extent.follows ? depth.map((value) => value * STRIP) : depth, touches };
};

/** Where one muscle takes hold of a bone, before its neighbours have their say. */
export interface Claim {
  readonly found: Found;
  /** Per vertex: how deep it lies in the claim, mm; below zero outside. */
  readonly depth: Float32Array;
}

/**
 * The patch of bone that a muscle takes hold of: where the two surfaces touch, kept to the stretches of bone that the books
 * describe. Where they do not touch there, the part of that stretch nearest to the muscle.
 */
export const claimOf = (bone: BoneSurface, muscle: Nearness, extents: readonly Extent[]): Claim | null => {
  const parts = extents.flatMap((extent) => reached(bone, muscle, extent) ?? []);
  const depth = new Float32Array(bone.points.length).fill(-FAR);
  for (const part of parts)
    part.depth.forEach((value, v) => {
      depth[v] = Math.max(at(depth, v), value);
    });
  if (areaAbove(bone, depth) <= 0) return null;
  return { found: parts.some(({ touches }) => touches) ? 'contact' : 'nearest', depth };
};

/** Shares out what several muscles claim of one bone: each vertex goes to the claim it lies deepest in. */
export const shareOut = (bone: BoneSurface, claims: readonly Claim[]): Claim[] =>
  claims.map((own) => {
    const others = claims.filter((claim) => claim !== own);
    const depth = own.depth.map((value, v) =>
      others.reduce((least, other) => Math.min(least, (value - at(other.depth, v)) / 2), value),
    );
    return areaAbove(bone, depth) < LEAST_AREA ? own : { ...own, depth };
  });

/** A claim with a clean edge. */
export const footprintOf = (bone: BoneSurface, { found, depth: claimed }: Claim): RawFootprint => {
  const kept = claimed.slice();
  dropIslands(bone, kept);
  // Beyond the range of a byte by more than evening out can shift the edge.
  const depth = evenOut(bone, kept, FAR + 4);
  return { found, depth, area: areaAbove(bone, depth), middle: middleOf(bone, depth) };
};
