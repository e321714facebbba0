import type { Hex } from './colours';

/**
 * One colour per compartment, by its id: earths and plant hues that stand on paper beside each other, of like lightness so that
 * none shouts. Never the only sign: the legend names each.
 */
export const COMPARTMENT_COLOURS = {
  'superficial-posterior': '#b4553f',
  'deep-posterior': '#b37f2a',
  lateral: '#5f8a4e',
  anterior: '#3f7fa0',
  'sole-1': '#97659b',
  'sole-2': '#bd6c86',
  'sole-3': '#666bb0',
  'sole-4': '#3f9085',
  'foot-top': '#8f8a38',
  thigh: '#96806e',
} as const satisfies Record<string, Hex>;
