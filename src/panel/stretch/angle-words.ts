import type { PoseJoint } from '../../anatomy/pose';
import { t } from '../../content/words';

/** An angle as it is read out: a foot below 0 points. */
export const angleWords = (joint: PoseJoint, value: number): string =>
  joint === 'ankle' && value < 0
    ? t('stretching.pointed', { deg: Math.round(-value) })
    : t('stretching.degrees', { deg: Math.round(value) });

/** A change of length in words, whole millimetres. */
export const changeWords = (change: number): string => {
  const mm = Math.round(Math.abs(change));
  if (mm === 0) return t('stretching.unchanged');
  return t(change > 0 ? 'stretching.longer' : 'stretching.shorter', { mm });
};
