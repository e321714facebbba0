import type { StructureKind } from '../../anatomy/structures';
import type { Colouring } from '../../state/types';

/** How far a structure that is not selected steps back; bone less, for it is what attachments are seen on. */
const QUIET = { bone: 0.45, rest: 0.8 } as const;

/**
 * How far a selected structure goes towards its full colour: short of the red that pain is inked in, and not so far that
 * its compartment cannot be told.
 */
const LIT: Readonly<Record<Colouring, number>> = { tissue: 0.85, compartment: 0.3 };

export const quietOf = (kind: StructureKind): number => (kind === 'bone' ? QUIET.bone : QUIET.rest);

export const litOf = (colouring: Colouring): number => LIT[colouring];
