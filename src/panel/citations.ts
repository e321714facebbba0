import type { SourceKey } from '../sources';

/** Number of each source on one page, in the order in which the page first names it. */
export type Citations = ReadonlyMap<SourceKey, number>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Numbers the sources of everything on a page: claims, zones, and whatever holds them, in reading order. */
export const citationsOf = (...content: readonly unknown[]): Citations => {
  const numbers = new Map<SourceKey, number>();
  const visit = (value: unknown) => {
    if (!isRecord(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources') {
        for (const source of child as readonly SourceKey[]) {
          if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
        }
      } else visit(child);
    }
  };
  content.forEach(visit);
  return numbers;
};
