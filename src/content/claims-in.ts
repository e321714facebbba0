import type { Claim } from './types';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isClaim = (value: object): value is Claim => 'words' in value && 'evidence' in value && 'sources' in value;

/** Every statement inside some content, once each, in reading order. */
export const claimsIn = (content: unknown): readonly Claim[] => {
  const found = new Map<string, Claim>();
  const visit = (value: unknown) => {
    if (!isObject(value)) return;
    if (isClaim(value)) found.set(value.words, value);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(content);
  return [...found.values()];
};
