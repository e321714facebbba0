import { type StructureId, structureOf } from '../anatomy/structures';
import { at } from '../kernel/at';
import { add, scale, type Vec3 } from '../kernel/vec3';
import { contactPoints, contactRadius, SAMPLES } from './contact';
import type { Solid } from './solid';

/** One structure under the ball. */
export interface Layer {
  readonly id: StructureId;
  /** Below the skin along the inward normal, mm: where it lies nearest within the contact. */
  readonly depth: number;
  /** From its near to its far side where it is thickest within the contact, mm. */
  readonly thickness: number;
  /** Share of the contact it lies under, above 0 to 1. */
  readonly share: number;
}

/** The nearest of one kind, measured straight from the middle of the contact, mm. */
export interface Near {
  readonly id: StructureId;
  readonly distance: number;
}

/** What lies under a ball: numbers of one model, for one place. */
export interface UnderBall {
  /** From the skin inwards. */
  readonly layers: readonly Layer[];
  readonly bone: Near | null;
  readonly vessel: Near | null;
  readonly nerve: Near | null;
}

export type Body = ReadonlyMap<StructureId, Solid>;

/** Deeper than this no ball is felt, mm. */
const DEEPEST = 70;
/** A line starts so far outside the skin, mm: a limb is round, and the plane of contact leaves it. */
const OUTSIDE = 25;
/** A structure that only grazes the contact is not under it. */
const LEAST_SHARE = 2 / SAMPLES;

/** Whether a structure is named when it lies under the ball: skin is what the ball lies on. */
const isLayer = (id: StructureId) => structureOf(id).kind !== 'skin';

const nearestOf = (body: Body, kind: string, middle: Vec3): Near | null => {
  const candidates = [...body]
    .filter(([id]) => structureOf(id).kind === kind)
    .map(([id, solid]) => ({ id, solid, gap: solid.toBox(middle) }))
    .sort((a, b) => a.gap - b.gap);
  let best: Near | null = null;
  for (const { id, solid, gap } of candidates) {
    if (best && gap >= best.distance) break;
    const distance = solid.nearness(middle, best?.distance);
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { id, distance };
  }
  return best;
};

/**
 * Sends lines along the inward normal through the contact of a ball of this diameter, mm, that touches the skin at `middle`,
 * and measures what they meet. `normal` is a unit vector out of the skin.
 */
export const underBall = (body: Body, skin: Solid, middle: Vec3, normal: Vec3, diameter: number): UnderBall => {
  const inwards = scale(normal, -1);
  const starts = contactPoints(middle, normal, contactRadius(diameter)).map((point) =>
    add(point, scale(normal, OUTSIDE)),
  );
  const lines = starts.flatMap((from) => {
    const [surface] = skin.crossings(from, inwards, 0, 2 * OUTSIDE);
    return surface === undefined ? [] : [{ from, surface }];
  });
  const layers: Layer[] = [];
  for (const [id, solid] of body) {
    if (!isLayer(id) || solid.toBox(middle) > DEEPEST) continue;
    const met = lines.flatMap(({ from, surface }) => {
      // What grazes the skin from within may reach out of it by a hair.
      const places = solid.crossings(from, inwards, surface - 2, surface + DEEPEST);
      if (places.length === 0) return [];
      const thickness = places.reduce((sum, place, i) => sum + (i % 2 === 1 ? place - at(places, i - 1) : 0), 0);
      return [{ depth: Math.max(at(places, 0) - surface, 0), thickness }];
    });
    const share = lines.length > 0 ? met.length / lines.length : 0;
    if (share < LEAST_SHARE) continue;
    layers.push({
      id,
      depth: Math.min(...met.map(({ depth }) => depth)),
      thickness: Math.max(...met.map(({ thickness }) => thickness)),
      share,
    });
  }
  return {
    layers: layers.sort((a, b) => a.depth - b.depth),
    bone: nearestOf(body, 'bone', middle),
    vessel: nearestOf(body, 'vessel', middle),
    nerve: nearestOf(body, 'nerve', middle),
  };
};
