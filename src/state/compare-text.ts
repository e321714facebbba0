import { isTriggerPointId } from '../anatomy/trigger-points';
import { type Field, readIds } from './field';
import { MOST_COMPARED } from './types';

/** `compare=soleus-trp1,gastrocnemius-trp1`, in the order in which their signs are given out. */
export const COMPARED: Field = {
  key: 'compare',
  write: ({ compared }) => (compared.length > 0 ? compared.join(',') : null),
  read: (text, _, known) => {
    const read = readIds(
      text,
      isTriggerPointId,
      (id, { length }) => length < MOST_COMPARED && known({ kind: 'trigger-point', id }),
    );
    return read && { change: { compared: read.taken }, lost: read.lost };
  },
};
