import type { Found } from '../../anatomy/footprints-file';
import { at } from '../../kernel/at';
import { add, distance, dot, scale, type Vec3 } from '../../kernel/vec3';
import { areaAbove, type BoneSurface, islandsOf } from './bone-surface';
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
  /** From the bone to the muscle where they are nearest, mm. */
  readonly gap: number;
}

/** Farther than this from the edge a byte of the field says no more, mm. */
const FAR = 20;
/** How far a muscle is looked for where it does not touch, mm. */
const LOST = 120;
/** Where muscle and bone do not touch, the patch reaches this much farther than the gap between them, mm. */
const BEYOND_GAP = 3;
/** A turn away from the described side by cosine 1 counts as this many millimetres outside. */
const TURN = 12;
const SMOOTHED = 2;
/** An island below this share of the largest is left out: contact by chance. */
const LEAST_ISLAND = 0.2;
/** A patch below this is not seen, mm². */
const LEAST_AREA = 12;

/** How far each vertex lies inside what is described, mm, and the lengths of the bone along the described directions. */
const described = ({ points, normals }: BoneSurface, { bands, faces }: Extent): Float32Array => {
  const inside = new Float32Array(points.length).fill(FAR);
  for (const { along, from, to } of bands) {
    const reach = points.map((p) => dot(p, along));
    const low = reach.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const length = reach.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - low;
    reach.forEach((value, v) => {
      const place = (value - low) / length;
      // The end of a bone is no edge.
      if (from > 0) inside[v] = Math.min(at(inside, v), (place - from) * length);
      if (to < 1) inside[v] = Math.min(at(inside, v), (to - place) * length);
    });
  }
  for (const { toward, least } of faces)
    normals.forEach((normal, v) => {
      inside[v] = Math.min(at(inside, v), (dot(normal, toward) - least) * TURN);
    });
  return inside;
};

/** Evens a field out over the neighbours, so that its edge does not follow single triangles. */
const smooth = ({ neighbours }: BoneSurface, field: Float32Array): Float32Array => {
  let now = field;
  for (let round = 0; round < SMOOTHED; round++)
    now = now.map((own, v) => {
      const list = at(neighbours, v);
      return 0.5 * own + (0.5 * list.reduce((sum, other) => sum + at(now, other), 0)) / list.length;
    });
  return now;
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

/**
 * The patch of bone that a muscle takes hold of: where the two surfaces touch, kept to the stretch of bone that the books
 * describe. Where they do not touch there, the part of that stretch nearest to the muscle.
 */
export const findFootprint = (bone: BoneSurface, muscle: Nearness, extent: Extent): RawFootprint | null => {
  const inside = described(bone, extent);
  const measure = (limit: number) => bone.points.map((p, v) => (at(inside, v) > -FAR ? muscle(p, limit) : limit));
  const least = (gaps: readonly number[]) =>
    gaps.reduce((best, value, v) => (at(inside, v) > 0 ? Math.min(best, value) : best), LOST);
  let gaps = measure(FAR);
  if (least(gaps) >= FAR) gaps = measure(LOST);
  const gap = least(gaps);
  if (gap >= LOST) return null;
  const patch = (reach: number) => {
    const depth = smooth(
      bone,
      inside.map((value, v) => Math.min(value, reach - at(gaps, v))),
    );
    dropIslands(bone, depth);
    return { depth, area: areaAbove(bone, depth) };
  };
  let { depth, area } = patch(extent.reach);
  const touches = area >= LEAST_AREA;
  for (let more = 0; area < LEAST_AREA && more < 4; more++)
    ({ depth, area } = patch(Math.max(gap, extent.reach) + BEYOND_GAP * (1 + more)));
  if (area <= 0) return null;
  return { found: touches ? 'contact' : 'nearest', depth, area, middle: middleOf(bone, depth), gap };
};
