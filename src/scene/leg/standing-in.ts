import type { StructureId } from '../../anatomy/structures';
import type { AtlasState } from '../../state/types';
import { muscleOf } from '../points/muscle-of';
import { type Role, roleOf } from './role';

/** What state decides of how a structure is drawn. The pointer, which changes most often, is not of it: see `useHover`. */
const DRAWN = ['layers', 'dissection', 'selection', 'slice', 'explode', 'colouring'] as const;

export type Drawn = Pick<AtlasState, (typeof DRAWN)[number]>;

export const drawnAlike = (state: Drawn, before: Drawn): boolean => DRAWN.every((key) => state[key] === before[key]);

/** What state has to say about one structure. */
export interface Standing extends Pick<Drawn, 'colouring'> {
  readonly role: Role;
  readonly cut: boolean;
  readonly lit: boolean;
  readonly quiet: boolean;
}

let seen: Drawn | null = null;
const standings = new Map<StructureId, Standing>();

/** Found once for a state: every structure asks after every change, most of which are no change to any of them. */
export const standingIn = (state: Drawn, id: StructureId): Standing => {
  if (seen !== state) {
    if (!seen || !drawnAlike(seen, state)) standings.clear();
    seen = state;
  }
  const known = standings.get(id);
  if (known) return known;
  const { selection, slice, colouring } = state;
  const chosen = selection && muscleOf(selection);
  const standing: Standing = {
    role: roleOf(state, id),
    cut: slice !== null,
    lit: chosen === id,
    quiet: chosen !== null && chosen !== id,
    colouring,
  };
  standings.set(id, standing);
  return standing;
};
