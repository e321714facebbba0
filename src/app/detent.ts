import { DETENTS, type SheetDetent } from '../state/types';

/** The rest position nearest to where a drag let go, given the height drawn as a fraction of the window. */
export const detentAfterDrag = (fraction: number): SheetDetent => {
  if (fraction < 0.3) return 'low';
  return fraction < 0.68 ? 'half' : 'full';
};

/** The next rest position up (1) or down (−1), stopping at the ends. */
export const stepDetent = (detent: SheetDetent, by: number): SheetDetent => {
  const place = Math.min(Math.max(DETENTS.indexOf(detent) + by, 0), DETENTS.length - 1);
  return DETENTS[place] ?? detent;
};
