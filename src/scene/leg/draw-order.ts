import { LAYERS, type LayerId } from '../../anatomy/structures';

/** Glass is drawn from the bone outwards by layer, not by the distance of object centres, which flickers as one turns. */
export const orderOf = (layer: LayerId): number => LAYERS.length - LAYERS.indexOf(layer);
