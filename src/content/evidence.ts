import type { EvidenceLabel, Triage } from './types';
import type { WordKey } from './words';

/** The label in plain words, as in "Expert opinion". */
export const evidenceWords = (label: EvidenceLabel): WordKey => `evidence.${label}`;

/** What the label stands for, for a tooltip or a legend. */
export const evidenceMeaning = (label: EvidenceLabel): WordKey => `evidence.${label}.means`;

export const triageWords = (triage: Triage): WordKey => `interface.triage.${triage}`;

/** Stands beside every classical map. */
export const MAP_CAVEAT: WordKey = 'evidence.map-caveat';

/** Stands beside every claim and zone whose review is pending. */
export const REVIEW_PENDING: WordKey = 'evidence.review-pending';

/** Stands at the foot of every page. */
export const DISCLAIMER: WordKey = 'evidence.disclaimer';
