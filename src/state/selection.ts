import type { Selection } from './types';

/** Whether two selections are of the same thing, or both of nothing. */
export const same = (a: Selection | null, b: Selection | null): boolean => a?.kind === b?.kind && a?.id === b?.id;
