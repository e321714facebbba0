import type { LayerId } from '../anatomy/structures';
import { inSentence, t } from '../content/words';
import { peel, peelStepOf, peelSteps } from '../state/peel';
import type { Visibility } from '../state/types';

/** The step of the peel in words: what was taken last. */
export const peelName = (layers: Readonly<Record<LayerId, Visibility>>, present: readonly LayerId[]): string => {
  const step = peelStepOf(layers, present);
  if (step >= peelSteps(present)) return t('interface.peel.bone');
  if (step === 0) return t('interface.peel.0');
  const before = peel(step - 1, present);
  const now = peel(step, present);
  const taken = present.find((layer) => now[layer] === 'hidden' && before[layer] !== 'hidden');
  return taken
    ? t('interface.peel.without', { layer: inSentence(t(`interface.layers.${taken}`)) })
    : t('interface.peel.glass');
};
