import { triggerPointOf } from '../content';
import { t } from '../content/words';
import '../content/words/pages';
import type { Candidate } from './rank';

/** Why a point is a candidate, in a sentence or two for a person. */
export const sayReason = ({ point, zone, reason }: Candidate): string => {
  const { extent, place, listed, counted, reproduced } = reason;
  const [count] = triggerPointOf(point).frequency;
  return [
    zone === 'local' && extent === 'edge' && listed
      ? t('lookup.reason.listed-only')
      : t(`lookup.reason.${zone}.${extent}`, { place: place ? t(place) : '' }),
    reproduced ? t('lookup.reason.reproduced') : '',
    counted && count ? t(count.words) : '',
  ]
    .filter(Boolean)
    .join(' ');
};
