import type { StructureId } from '../anatomy/structures';
import { structureOf } from '../anatomy/structures';
import { NO_PRESS_CONTENT } from '../content/no-press';
import type { NoPressId } from '../content/types';
import type { ChartScale } from '../pain/scale';
import type { SkinPoint } from '../pain/skin';
import { contactRadius } from './contact';
import { noPressNear } from './no-press';
import type { UnderBall } from './under-ball';

/** `never`: no ball here. `light`: gently, and off at the first tingle. `fine`: nothing speaks against it. */
export type Rule = 'never' | 'light' | 'fine';

/** One reason, as data; the words are made of it elsewhere. Lengths in millimetres. */
export type Reason =
  | { readonly kind: 'place'; readonly id: NoPressId; readonly rule: Rule }
  | { readonly kind: 'edge'; readonly id: NoPressId; readonly distance: number; readonly rule: Rule }
  | { readonly kind: 'nerve' | 'vessel'; readonly id: StructureId; readonly distance: number; readonly rule: Rule }
  | { readonly kind: 'bare-bone'; readonly id: StructureId; readonly depth: number; readonly rule: Rule }
  | { readonly kind: 'small-ball'; readonly size: number; readonly rule: Rule };

export interface Verdict {
  readonly rule: Rule;
  /** The weightiest first; none where nothing speaks against it. */
  readonly reasons: readonly Reason[];
}

/** So near to the middle of the contact a nerve or vessel is pressed with the flesh over it, mm. */
const CLOSE = 10;
/** Bone with less than this over it and no muscle between is bare, mm. */
const BARE = 8;
/** A smaller ball than this is for the sole only, mm. */
const SMALLEST_ON_LEG = 60;
/** A muscle counts as padding from this share of the contact. */
const PADDING = 0.5;

const WEIGHT: Readonly<Record<Rule, number>> = { never: 0, light: 1, fine: 2 };

/** So far beyond its contact a ball may roll, mm: an edge within that is told. */
const ROLLS = 8;

/** Not even a hair of the contact may lie in a place that is never pressed; the middle decides where pressing is light. */
const ofPlaces = (point: SkinPoint, scale: ChartScale, size: number): readonly Reason[] => {
  const reach = contactRadius(size);
  return noPressNear(point, scale, reach + ROLLS).flatMap(({ id, depth }): readonly Reason[] => {
    const { rule } = NO_PRESS_CONTENT[id];
    if (depth > 0) return [{ kind: 'place', id, rule }];
    if (rule !== 'never') return [];
    return [{ kind: 'edge', id, distance: -depth, rule: depth > -reach ? 'never' : 'light' }];
  });
};

const ofNeighbours = ({ layers, nerve, vessel }: UnderBall): readonly Reason[] => {
  const close = (kind: 'nerve' | 'vessel', near: UnderBall['nerve']): readonly Reason[] =>
    near && near.distance < CLOSE ? [{ kind, id: near.id, distance: near.distance, rule: 'light' }] : [];
  const padded = layers.find(({ id, share }) => structureOf(id).kind === 'muscle' && share >= PADDING);
  const bone = layers.find(({ id, share }) => structureOf(id).kind === 'bone' && share >= PADDING);
  const bare: readonly Reason[] =
    bone && bone.depth < BARE && !(padded && padded.depth <= bone.depth)
      ? [{ kind: 'bare-bone', id: bone.id, depth: bone.depth, rule: 'never' }]
      : [];
  return [...bare, ...close('nerve', nerve), ...close('vessel', vessel)];
};

/**
 * Whether a ball of this diameter, mm, may lie on a point of the skin, and why. Without a model, `under` is null and only the
 * charts are asked.
 */
export const judge = (point: SkinPoint, scale: ChartScale, size: number, under: UnderBall | null): Verdict => {
  const onSole = point.shares.P + point.shares.M > 0.5;
  const small: readonly Reason[] =
    size < SMALLEST_ON_LEG && !onSole ? [{ kind: 'small-ball', size, rule: 'never' }] : [];
  const reasons = [...ofPlaces(point, scale, size), ...small, ...(under ? ofNeighbours(under) : [])].sort(
    (a, b) => WEIGHT[a.rule] - WEIGHT[b.rule],
  );
  return { rule: reasons[0]?.rule ?? 'fine', reasons };
};
