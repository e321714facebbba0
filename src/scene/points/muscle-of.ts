import type { StructureId } from '../../anatomy/structures';
import { triggerPointOf } from '../../content';
import type { Selection } from '../../state/types';

/** The structure a selection lights: itself, or the muscle a trigger point belongs to. */
export const muscleOf = (selection: Selection): StructureId =>
  selection.kind === 'structure' ? selection.id : triggerPointOf(selection.id).muscle;
