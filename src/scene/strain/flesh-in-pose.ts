import type { Structure } from '../../anatomy/structures';
import type { Colouring } from '../../state/types';
import type { Hex } from '../../theme/colours';
import { SLACK_COLOUR, strainColour } from '../../theme/strain-colours';
import { fleshColour } from '../materials/flesh-colour';

/** Colour of the flesh of a structure whose strain is shown (below 0: slack), or of any other (null). */
export const fleshInPose = (structure: Structure, colouring: Colouring, strain: number | null): Hex => {
  if (strain === null) return fleshColour(structure, colouring);
  return strain < 0 ? SLACK_COLOUR : strainColour(strain);
};

/** How far flesh of unknown strain steps back beside coloured one. */
export const UNKNOWN_QUIET = 0.7;
