import { createStore } from 'zustand/vanilla';
import { NEUTRAL_POSE } from '../anatomy/pose';
import { LAYERS } from '../anatomy/structures';
import type { AtlasState, SessionState, Visibility } from './types';

/** What a first visit shows: a right leg from behind, skin as glass. */
export const DEFAULTS: AtlasState = {
  mode: 'explore',
  side: 'right',
  selection: null,
  view: { kind: 'preset', id: 'posterior' },
  pose: NEUTRAL_POSE,
  layers: {
    ...(Object.fromEntries(LAYERS.map((layer) => [layer, 'solid'])) as Record<(typeof LAYERS)[number], Visibility>),
    skin: 'glass',
  },
  dissection: { apart: {}, isolated: [] },
  slice: null,
  explode: 0,
  colouring: 'tissue',
  names: false,
  attachments: true,
  marks: { right: [], left: [] },
  compared: [],
  ball: null,
  noPress: false,
  present: false,
  supported: false,
  lang: null,
};

const SESSION: SessionState = {
  model: { kind: 'loading' },
  modelLayers: [],
  modelStructures: [],
  sliceOutlines: null,
  past: [],
  future: [],
  stroke: null,
  framing: 0,
  dropped: [],
  pictured: false,
  newVersion: false,
  page: 'list',
  sheet: 'low',
  spoken: { lang: 'en' },
  ownLang: 'en',
  theme: 'system',
  scheme: 'light',
  singleKeys: true,
  answer: null,
  redFlags: null,
  brush: null,
  asked: null,
  underBall: null,
  gate: 'unasked',
  strength: 0,
  zoneFraming: 0,
  handout: false,
  attempt: 0,
};

/** The one store of pictures and panels: they are derived from it and never keep a second copy. */
export const atlas = createStore<AtlasState & SessionState>(() => ({ ...DEFAULTS, ...SESSION }));
