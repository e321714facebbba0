import { LAYERS, type LayerId } from '../../anatomy/structures';

/** Glass is drawn from the bone outwards by layer, not by the distance of object centres, which flickers as one turns. */
export const orderOf = (layer: LayerId): number => LAYERS.length - LAYERS.indexOf(layer);

/**
 * What lies over the selected structure is one sheet of glass, whatever its layers: all its depths are drawn before any of
 * its colours, so that only the outermost surface shows.
 */
export const GHOST_ORDER = orderOf('tendon');
