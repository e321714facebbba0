import { TRIGGER_POINTS, type TriggerPointId } from '../anatomy/trigger-points';
import { triggerPointOf } from '../content';
import { middleOf } from '../press/place';
import { viewOf } from './guide';
import { atlas } from './store';
import type { AtlasState } from './types';

type Showing = Pick<AtlasState, 'compared' | 'selection'>;

/** The points that are shown one after the other: those that are compared, else all. */
export const presented = ({ compared }: Pick<Showing, 'compared'>): readonly TriggerPointId[] =>
  compared.length > 1 ? compared : TRIGGER_POINTS;

/** Which of them is shown; −1 for none. */
export const presentedAt = (state: Showing): number =>
  state.selection?.kind === 'trigger-point' ? presented(state).indexOf(state.selection.id) : -1;

/** Show the next (1) or the one before (−1), round both ends, from the side where its site is seen. */
export const stepPresented = (by: 1 | -1) => {
  const state = atlas.getState();
  const points = presented(state);
  const now = presentedAt(state);
  const next = points[now < 0 ? (by > 0 ? 0 : points.length - 1) : (now + by + points.length) % points.length];
  if (next) showPoint(next);
};

const showPoint = (id: TriggerPointId) =>
  atlas.setState({
    selection: { kind: 'trigger-point', id },
    page: 'details',
    view: { kind: 'preset', id: viewOf(middleOf(triggerPointOf(id).site)) },
  });

/** Back from the pain to the leg, from the side where the point is seen. */
export const showWhole = () => {
  const { selection } = atlas.getState();
  if (selection?.kind === 'trigger-point') showPoint(selection.id);
};
