import { muscleOf, partOf } from '../content';
import type { Selection } from '../state/types';

/** Whether the atlas has a page for this: guards a structure that is added before anything is written about it. */
export const isDescribed = ({ kind, id }: Selection): boolean =>
  kind === 'trigger-point' || muscleOf(id) !== undefined || partOf(id) !== undefined;
