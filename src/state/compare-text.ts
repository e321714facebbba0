import { isTriggerPointId, type TriggerPointId } from '../anatomy/trigger-points';
import { MOST_COMPARED } from './types';

/** `compare=soleus-trp1,gastrocnemius-trp1`, in the order in which their signs are given out. */
export const writeCompared = (compared: readonly TriggerPointId[]): readonly string[] =>
  compared.length > 0 ? [`compare=${compared.join(',')}`] : [];

/** The points of a link that can be compared, each once, and those that could not be had. */
export const readCompared = (
  value: string,
  known: (id: TriggerPointId) => boolean,
): { readonly compared: readonly TriggerPointId[]; readonly lost: string } => {
  const compared: TriggerPointId[] = [];
  const lost = value.split(',').filter((id) => {
    const can = isTriggerPointId(id) && known(id) && !compared.includes(id) && compared.length < MOST_COMPARED;
    if (can) compared.push(id);
    return !can;
  });
  return { compared, lost: lost.join(',') };
};
