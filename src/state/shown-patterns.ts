import type { TriggerPointId } from '../anatomy/trigger-points';
import { type AtlasState, MOST_COMPARED } from './types';

/**
 * The patterns on the skin, in the order of their signs: those that are compared and the selected point behind them, while there
 * is room. One alone is drawn as itself; several are told apart by hue and texture.
 */
export const shownPatterns = ({
  compared,
  selection,
}: Pick<AtlasState, 'compared' | 'selection'>): readonly TriggerPointId[] => {
  const chosen = selection?.kind === 'trigger-point' ? selection.id : null;
  if (chosen === null || compared.includes(chosen) || compared.length >= MOST_COMPARED) return compared;
  return [...compared, chosen];
};
