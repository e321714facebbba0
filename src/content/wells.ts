import { claim } from './claim';
import type { Claim } from './types';
import type { WordKey } from './words';

interface Wells {
  /** That this is not for the reader in pain. */
  readonly only: Claim;
  readonly how: Claim;
  /** What a clinician finds, and the points that it adds or takes off. */
  readonly items: readonly { readonly finding: WordKey; readonly points: number }[];
  readonly reading: Claim;
}

/** The two-level score by which clinicians choose the first test for a clot in the deep veins. */
export const WELLS: Wells = {
  only: claim('red-flags.wells.only', 'E4', 'nice-qs201', 'sutham-2020'),
  how: claim('red-flags.wells.how', 'E1', 'nice-qs201', 'wells-tables'),
  items: [
    { finding: 'red-flags.wells.cancer', points: 1 },
    { finding: 'red-flags.wells.plaster', points: 1 },
    { finding: 'red-flags.wells.bed', points: 1 },
    { finding: 'red-flags.wells.tender', points: 1 },
    { finding: 'red-flags.wells.whole-leg', points: 1 },
    { finding: 'red-flags.wells.calf', points: 1 },
    { finding: 'red-flags.wells.pitting', points: 1 },
    { finding: 'red-flags.wells.veins', points: 1 },
    { finding: 'red-flags.wells.before', points: 1 },
    { finding: 'red-flags.wells.other', points: -2 },
  ],
  reading: claim('red-flags.wells.reading', 'E1', 'nice-qs201'),
};
