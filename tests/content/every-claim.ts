import * as content from '../../src/content';
import type { Claim } from '../../src/content/types';
import { type WordKey, words } from '../../src/content/words';
import type { SourceKey } from '../../src/sources';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isClaim = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Claim =>
  'words' in value && 'evidence' in value && 'sources' in value;

/** Calls `visit` with every value inside the exported content, objects and texts alike. */
const walk = (value: unknown, visit: (value: unknown) => void) => {
  visit(value);
  if (isObject(value)) for (const inner of Object.values(value)) walk(inner, visit);
};

const gather = <T>(pick: (value: unknown) => readonly T[]): T[] => {
  const found: T[] = [];
  walk({ ...content }, (value) => found.push(...pick(value)));
  return found;
};

/** Every claim of the atlas; one that several entries share appears once for each. */
export const everyClaim = (): Claim[] => gather((value) => (isObject(value) && isClaim(value) ? [value] : []));

/** Every word key that the content names. */
export const everyKey = (): Set<WordKey> =>
  new Set(gather((value) => (typeof value === 'string' && value in words ? [value as WordKey] : [])));

/** Every source that a claim, a zone or an entry names. */
export const everySource = (): Set<SourceKey> =>
  new Set(
    gather((value) => (isObject(value) && Array.isArray(value.sources) ? (value.sources as readonly SourceKey[]) : [])),
  );
