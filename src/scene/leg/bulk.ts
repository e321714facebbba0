import { patchesOf } from '../../anatomy/attachments';
import { type StructureId, structureOf } from '../../anatomy/structures';
import { lookOf, type TissueLook } from '../materials/tissue-look';
import { muscleOf } from '../points/muscle-of';
import { roleOf } from './role';
import type { Drawn } from './standing-in';

/** Layer of three that no camera looks at and every ray does: where a structure is while the bulk draws it. */
export const BULKED = 1;

/**
 * Whether a structure may be drawn together with others of its tissue in one call: solid, in its place, and neither lit nor
 * coloured by its strain. What is special is drawn on its own.
 */
export const inBulk = (state: Omit<Drawn, 'colouring'>, id: StructureId, coloured = false): boolean => {
  if (coloured || state.explode !== 0 || roleOf(state, id) !== 'solid') return false;
  const { selection } = state;
  if (selection && muscleOf(selection) === id) return false;
  // Footprints are drawn with the bone that bears them.
  if (selection?.kind === 'structure' && patchesOf(selection.id).some(({ bone }) => bone === id)) return false;
  return true;
};

/** Structures of one tissue answer to light alike, whatever their own colour. */
export const tissueOf = (id: StructureId): string => {
  const { flesh: _, lit: __, ...answer }: TissueLook = lookOf(structureOf(id));
  return Object.values(answer).join(' ');
};
