import { atlas } from './store';
import type { AtlasState, Cut, SessionState } from './types';

/** More steps than anyone counts back, and few enough to weigh nothing. */
const MOST = 100;

const cutOf = ({ layers, dissection, slice, explode, marks }: Cut): Cut => ({
  layers,
  dissection,
  slice,
  explode,
  marks,
});

/**
 * Changes what can be undone. Changes in a row that name the same `stroke`, as a slider does while it is drawn, are undone at
 * once. A change that changes nothing leaves no trace.
 */
export const cut = (change: (state: AtlasState & SessionState) => Partial<Cut>, stroke: string | null = null) =>
  atlas.setState((before) => {
    const changed = change(before);
    const same = (Object.keys(changed) as (keyof Cut)[]).every((key) => changed[key] === before[key]);
    if (same) return before;
    const goesOn = stroke !== null && stroke === before.stroke;
    const past = goesOn ? before.past : [...before.past, cutOf(before)].slice(-MOST);
    return { ...changed, past, future: [], stroke };
  });

export const undo = () =>
  atlas.setState((now) => {
    const last = now.past.at(-1);
    return last ? { ...last, past: now.past.slice(0, -1), future: [cutOf(now), ...now.future], stroke: null } : now;
  });

export const redo = () =>
  atlas.setState((now) => {
    const [next, ...future] = now.future;
    return next ? { ...next, past: [...now.past, cutOf(now)], future, stroke: null } : now;
  });
