import type { TriggerPointId } from '../anatomy/trigger-points';
import { triggerPointOf } from './index';
import { SNAPSHOT } from './trigger-points/shared';
import type { Claim, EvidenceLabel } from './types';

/** Trials, measurements and counts; not opinion, not tradition. */
const STRONG: readonly EvidenceLabel[] = ['E1', 'E2', 'E3'];

/** Read in its source, and resting on more than opinion. */
export const isSupported = ({ evidence, review }: Claim): boolean => review === 'read' && STRONG.includes(evidence);

/**
 * Whether a trigger point is among what is well supported. Every classical pattern is expert opinion; the best that can be had
 * is a pattern that stands in the textbook as written here, of a point whose frequency somebody has counted.
 */
export const isSupportedPoint = (id: TriggerPointId): boolean => {
  const { review, frequency } = triggerPointOf(id);
  return review === 'read' && frequency.some((claim) => claim !== SNAPSHOT && isSupported(claim));
};
