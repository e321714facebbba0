import type { SheetDetent } from './types';

/** How far a sheet stands that has something to show: as far as a person drew it, and no less than half. */
export const drawnUp = (sheet: SheetDetent): SheetDetent => (sheet === 'low' ? 'half' : sheet);
