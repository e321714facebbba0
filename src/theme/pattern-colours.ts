import type { Hex } from './colours';

/**
 * One colour per pattern that is compared, in the order in which they were added: apart for eyes that see red and green alike,
 * and never the only sign, for each has a texture of its own (solid, hatched either way, dotted).
 */
export const COMPARED_COLOURS = ['#c22a1f', '#1b62a0', '#2c7a4b', '#7d4a98'] as const satisfies readonly Hex[];

/** What a person has marked: the blue-black of a pen, no colour of pain. */
export const MARK_COLOUR: Hex = '#23405f';
