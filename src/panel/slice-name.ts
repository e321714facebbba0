import { number, t } from '../content/words';

/** Where each part of the leg ends on the leg chart, from above. */
const PLACES = [
  { id: 'thigh', to: -0.04 },
  { id: 'knee', to: 0.06 },
  { id: 'upper-calf', to: 0.3 },
  { id: 'mid-calf', to: 0.55 },
  { id: 'lower-calf', to: 0.8 },
  { id: 'ankle', to: 0.93 },
  { id: 'heel', to: Number.POSITIVE_INFINITY },
] as const;

/** The height of a cross-section in plain words and as the fraction of the leg chart. */
export const sliceName = (height: number): string => {
  const place = PLACES.find(({ to }) => height < to)?.id ?? 'heel';
  return t('interface.slice.value', { place: t(`interface.slice.place.${place}`), height: number(height, 2, true) });
};
