import type { SourceKey } from '../sources';
import type { Claim, EvidenceLabel } from './types';
import type { WordKey } from './words';

type Sources = readonly [SourceKey, ...SourceKey[]];

/** A statement that was read in its source, or is settled textbook matter. */
export const claim = (words: WordKey, evidence: EvidenceLabel, ...sources: Sources): Claim => ({
  words,
  evidence,
  sources,
  review: 'read',
});

/** A statement recalled with less certainty, or proposed by this atlas: shown with the mark "review pending". */
export const pending = (words: WordKey, evidence: EvidenceLabel, ...sources: Sources): Claim => ({
  ...claim(words, evidence, ...sources),
  review: 'pending',
});
