import type { Structure } from '../../anatomy/structures';
import { compartmentOf } from '../../content';
import type { Colouring } from '../../state/types';
import type { Hex } from '../../theme/colours';
import { COMPARTMENT_COLOURS } from '../../theme/compartment-colours';
import { lookOf } from './tissue-look';

/** Colour of the flesh of a structure. By compartment only muscle is coloured: bone, tendon and vessels stay themselves. */
export const fleshColour = (structure: Structure, colouring: Colouring): Hex => {
  const compartment =
    colouring === 'compartment' && structure.kind === 'muscle' ? compartmentOf(structure.id) : undefined;
  return compartment ? COMPARTMENT_COLOURS[compartment.id] : lookOf(structure).flesh;
};
