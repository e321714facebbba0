import type { FootprintsFile } from '../../anatomy/footprints-file';

/** The golden text that `npm run forge` writes and a test compares. */
export const FOOTPRINTS_LEDGER = 'tests/footprints.ledger.txt';

/** One line per footprint: whose, which end, on which bone, how it was found, its area. */
export const ledgerOf = ({ footprints }: FootprintsFile): string =>
  footprints
    .map(({ owner, end, bone, found, area }) =>
      [owner.padEnd(26), end.padEnd(10), bone.padEnd(20), found.padEnd(8), `${area.toFixed(1)} cm²`.padStart(9)].join(
        '',
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
