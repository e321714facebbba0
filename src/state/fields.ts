import { LAYERS, type LayerId } from '../anatomy/structures';
import { LANGUAGES, type LanguageId } from '../content/words/languages';
import { COMPARED } from './compare-text';
import { CUT } from './cut-text';
import { choice, type Field, flag } from './field';
import { MARKS } from './mark-text';
import { POSE } from './pose-text';
import { PRESS } from './press-text';
import { DEFAULTS } from './store';
import { MODES, VISIBILITIES } from './types';
import { VIEW } from './view-text';

const layer = (id: LayerId): Field => ({
  key: id,
  write: ({ layers }) => (layers[id] === DEFAULTS.layers[id] ? null : layers[id]),
  read: (text, { layers }) => {
    const how = VISIBILITIES.find((each) => each === text);
    return how ? { change: { layers: { ...layers, [id]: how } }, lost: '' } : null;
  },
});

/** All that a link says behind its question mark, in the order in which it is written. */
export const FIELDS: readonly Field[] = [
  choice('mode', 'mode', MODES),
  VIEW,
  ...POSE,
  ...LAYERS.map(layer),
  ...CUT,
  ...MARKS,
  COMPARED,
  ...PRESS,
  flag('supported', 'only', 'supported'),
  choice('lang', 'lang', Object.keys(LANGUAGES) as LanguageId[]),
];
