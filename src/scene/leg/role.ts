import { coversOf } from '../../anatomy/covers';
import type { StructureId } from '../../anatomy/structures';
import { shownAs } from '../../state/shown-as';
import type { AtlasState } from '../../state/types';
import { muscleOf } from '../points/muscle-of';

/** What is drawn of a structure. `ghost` is thin glass: the structure lies over the selected one. */
export type Role = 'solid' | 'glass' | 'ghost' | 'hidden';

type Seen = Pick<AtlasState, 'layers' | 'dissection' | 'selection' | 'slice' | 'explode'>;

/** Under whole solid skin nothing else can be seen, and what grazes the skin from within must not pierce it. */
const enclosed = (state: Seen): boolean =>
  state.slice === null && state.explode === 0 && shownAs(state, 'skin') === 'solid';

export const roleOf = (state: Seen, id: StructureId): Role => {
  const shown = shownAs(state, id);
  // Parts drawn asunder leave the skin: it stays behind as glass.
  if (id === 'skin') return shown === 'solid' && state.explode > 0 ? 'glass' : shown;
  if (shown === 'hidden') return shown;
  if (enclosed(state)) return 'hidden';
  if (shown !== 'solid' || !state.selection) return shown;
  const chosen = muscleOf(state.selection);
  return coversOf(chosen).includes(id) && shownAs(state, chosen) !== 'hidden' ? 'ghost' : shown;
};
