import { NO_PRESS_CONTENT, nameOf } from '../../content';
import { inSentence, t } from '../../content/words';
import type { Reason } from '../../press/verdict';
import { plainName } from '../plain-name';

const plain = (name: string) => plainName(name).plain;

/** Whole millimetres: the model is no finer. */
const whole = (mm: number) => Math.round(mm);

/** One reason in a sentence. */
export const sayReason = (reason: Reason): string => {
  switch (reason.kind) {
    case 'place': {
      const { name, why } = NO_PRESS_CONTENT[reason.id];
      return t('press.reason.place', { place: plain(t(name)), why: t(why.words) });
    }
    case 'edge': {
      const place = inSentence(plain(t(NO_PRESS_CONTENT[reason.id].name)));
      const key = reason.rule === 'never' ? 'press.reason.edge.never' : 'press.reason.edge.light';
      return t(key, { place, distance: whole(reason.distance) });
    }
    case 'bare-bone':
      return t('press.reason.bare-bone', { depth: whole(reason.depth), name: plain(t(nameOf(reason.id))) });
    case 'small-ball':
      return t('press.reason.small-ball', { size: reason.size });
    case 'nerve':
    case 'vessel':
      return t(`press.reason.${reason.kind}`, {
        distance: whole(reason.distance),
        name: plain(t(nameOf(reason.id))),
      });
  }
};
