import type { SourceKey } from '../../sources';
import { claim, pending } from '../claim';
import type { Ball, FootPatch, LegPatch, Patch, Zone, ZoneKind } from '../types';
import type { WordKey } from '../words';

/** No self-pressure where the tibial nerve and the popliteal vessels lie close under the skin. */
export const NO_BALL_IN_KNEE_HOLLOW: Ball = {
  allowed: false,
  why: claim('trigger-points.shared.ball.hollow', 'E4', 'gray-42', 'moore-8'),
  instead: pending('trigger-points.shared.ball.stretch-instead', 'E4', 'calf-atlas'),
};

/** No self-pressure where no one has described any. */
export const NO_BALL_DESCRIBED: Ball = {
  allowed: false,
  why: pending('trigger-points.shared.ball.undescribed', 'E4', 'calf-atlas'),
  instead: pending('trigger-points.shared.ball.toes-instead', 'E4', 'calf-atlas'),
};

export const SNAPSHOT = claim('trigger-points.shared.frequency.snapshot', 'E3', 'thummar-2020', 'akbar-2024');

/** A zone of the classical map: the words are of these sources, the outline is this atlas's translation of them. */
export const zone = (
  kind: ZoneKind,
  place: WordKey,
  sources: readonly SourceKey[],
  ...patches: readonly Patch[]
): Zone => ({ kind, place, patches, sources: [...sources, 'calf-atlas'], review: 'pending' });

interface Limits {
  readonly place?: LegPatch | FootPatch;
  readonly light?: true;
}

/** How to press, by convention of experts and proposal of this atlas. */
export const pressed = (size: WordKey, position: WordKey, how: WordKey, avoid: WordKey, limits: Limits = {}): Ball => ({
  allowed: true,
  size: pending(size, 'E4', 'calf-atlas'),
  position: pending(position, 'E4', 'calf-atlas'),
  how: pending(how, 'E4', 'calf-atlas', 'behm-2020'),
  avoid: claim(avoid, 'E4', 'gray-42', 'calf-atlas'),
  ...limits,
});
