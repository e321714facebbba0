import type { Hex } from './colours';

/**
 * How far the fibres of a muscle are stretched, from not at all to `STRAIN_FULL`: from sand through green to dark blue, ever
 * darker, so that it can be told by lightness alone and by every kind of colour vision, and stands apart from flesh.
 */
export const STRAIN_COLOURS = ['#f3e7b3', '#a9d3a2', '#54afb4', '#2d79ad', '#22458c'] as const satisfies readonly Hex[];

/** Strain at which the scale ends, as a share of the optimal fibre length. */
export const STRAIN_FULL = 0.5;

/** A muscle that hangs slack; always striped too. */
export const SLACK_COLOUR: Hex = '#bdb1a2';
export const SLACK_STRIPE: Hex = '#6b6056';

const part = (colour: Hex, k: number) => Number.parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16);

/** The colour of a strain (0 is taut and no more); beyond the end of the scale that of its end. */
export const strainColour = (strain: number): Hex => {
  const last = STRAIN_COLOURS.length - 1;
  const place = Math.min(Math.max(strain / STRAIN_FULL, 0), 1) * last;
  const i = Math.min(Math.floor(place), last - 1);
  const [a, b] = [STRAIN_COLOURS[i], STRAIN_COLOURS[i + 1]] as [Hex, Hex];
  const mixed = [0, 1, 2].map((k) => Math.round(part(a, k) + (part(b, k) - part(a, k)) * (place - i)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};
