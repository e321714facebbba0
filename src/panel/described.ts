import { muscleOf, partOf } from '../content';
import type { Selection } from '../state/types';

/** Whether the atlas has a page for this; the vocabulary is wider than what has been written about. */
export const isDescribed = ({ kind, id }: Selection): boolean =>
  kind === 'trigger-point' || muscleOf(id) !== undefined || partOf(id) !== undefined;
