import type { TriggerPointId } from '../anatomy/trigger-points';
import { say } from './actions';
import { atlas } from './store';
import { MOST_COMPARED } from './types';

/** Put a pattern beside the others, or take it away again. */
export const toggleCompared = (id: TriggerPointId) => {
  const { compared } = atlas.getState();
  if (compared.includes(id)) compare(compared.filter((other) => other !== id));
  else if (compared.length >= MOST_COMPARED) say('interface.compare.full');
  else compare([...compared, id]);
};

/** Show these patterns side by side, as many as can be told apart; none ends comparing. */
export const compare = (ids: readonly TriggerPointId[]) =>
  atlas.setState({ compared: [...new Set(ids)].slice(0, MOST_COMPARED) });
