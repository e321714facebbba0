import { LAYERS, type LayerId } from '../anatomy/structures';
import type { Visibility } from './types';

/**
 * What the knife takes first. Not quite the order of `LAYERS`: the Achilles tendon stays until the muscles that end in it
 * are gone, so that it never leaves them hanging.
 */
const ORDER: readonly LayerId[] = [
  'skin',
  'vessel',
  'fascia',
  'superficial',
  'lateral',
  'anterior',
  'foot',
  'thigh',
  'tendon',
  'deep',
  'bone',
];

type Layers = Readonly<Record<LayerId, Visibility>>;

const taken = (present: readonly LayerId[]) => ORDER.filter((layer) => layer !== 'bone' && present.includes(layer));

/** The highest step of the slider: only bone is left. */
export const peelSteps = (present: readonly LayerId[]): number =>
  taken(present).length + (present.includes('skin') ? 1 : 0);

/**
 * The layers at one step of the way from skin to bone. Step 0 is the closed leg, step 1 has glass for skin, each further
 * step takes one layer away. Layers that the model does not hold are left solid. A step off the scale is brought onto it.
 */
export const peel = (step: number, present: readonly LayerId[]): Record<LayerId, Visibility> => {
  const clamped = Math.min(Math.max(Math.round(step) || 0, 0), peelSteps(present));
  const cuts = present.includes('skin') ? clamped - 1 : clamped;
  const gone = new Set(taken(present).slice(0, Math.max(cuts, 0)));
  const show = (layer: LayerId): Visibility => {
    if (gone.has(layer)) return 'hidden';
    return layer === 'skin' && clamped > 0 && present.includes('skin') ? 'glass' : 'solid';
  };
  return Object.fromEntries(LAYERS.map((layer) => [layer, show(layer)])) as Record<LayerId, Visibility>;
};

/** Where the slider stands for these layers: the last step whose every removed layer is hidden, by hand or by the slider. */
export const peelStepOf = (layers: Layers, present: readonly LayerId[]): number => {
  const order = taken(present);
  const standing = order.findIndex((layer) => layers[layer] !== 'hidden');
  const cuts = standing < 0 ? order.length : standing;
  if (!present.includes('skin')) return cuts;
  if (cuts > 0) return cuts + 1;
  return layers.skin === 'solid' ? 0 : 1;
};
