import { claim } from './claim';
import type { NoPress, NoPressId } from './types';

const ANATOMY = ['gray-42', 'moore-8'] as const;

/** Where not to press, on the charts. The outlines are fitted to this leg: where a number and a landmark disagreed, the landmark won. */
export const NO_PRESS_CONTENT: Readonly<Record<NoPressId, NoPress>> = {
  'knee-hollow': {
    id: 'knee-hollow',
    name: 'safety.no-press.knee-hollow.name',
    rule: 'never',
    shape: 'diamond',
    patches: [{ chart: 'leg', f: [-0.1, 0.1], theta: [-35, 35] }],
    why: claim('safety.no-press.knee-hollow.why', 'E3', ...ANATOMY),
  },
  'fibular-neck': {
    id: 'fibular-neck',
    name: 'safety.no-press.fibular-neck.name',
    rule: 'never',
    shape: 'band',
    // Down to f 0.15: more than 4 cm below the tip of the fibula, which lies at f 0.03 on this leg.
    patches: [{ chart: 'leg', f: [0.03, 0.15], theta: [-140, -70] }],
    why: claim('safety.no-press.fibular-neck.why', 'E3', ...ANATOMY),
  },
  'inner-ankle': {
    id: 'inner-ankle',
    name: 'safety.no-press.inner-ankle.name',
    rule: 'never',
    shape: 'band',
    // From the edge of the Achilles tendon: on this leg the posterior tibial vessels lie at 30–50°.
    patches: [{ chart: 'leg', f: [0.8, 1], theta: [30, 110] }],
    why: claim('safety.no-press.inner-ankle.why', 'E3', ...ANATOMY),
  },
  'ankle-front': {
    id: 'ankle-front',
    name: 'safety.no-press.ankle-front.name',
    rule: 'never',
    shape: 'band',
    patches: [{ chart: 'leg', f: [0.86, 1], theta: [150, 220] }],
    why: claim('safety.no-press.ankle-front.why', 'E3', ...ANATOMY),
  },
  shin: {
    id: 'shin',
    name: 'safety.no-press.shin.name',
    rule: 'never',
    shape: 'band',
    // Where the tibia lies bare on this leg; it turns inwards towards the ankle.
    patches: [
      { chart: 'leg', f: [0.1, 0.55], theta: [155, 190] },
      { chart: 'leg', f: [0.55, 0.86], theta: [130, 175] },
    ],
    why: claim('safety.no-press.shin.why', 'E3', ...ANATOMY),
  },
  'inner-shin-edge': {
    id: 'inner-shin-edge',
    name: 'safety.no-press.inner-shin-edge.name',
    rule: 'light',
    shape: 'band',
    patches: [
      { chart: 'leg', f: [0.15, 0.55], theta: [135, 155] },
      { chart: 'leg', f: [0.55, 0.8], theta: [110, 130] },
    ],
    why: claim('safety.no-press.inner-shin-edge.why', 'E3', ...ANATOMY),
  },
  achilles: {
    id: 'achilles',
    name: 'safety.no-press.achilles.name',
    rule: 'never',
    shape: 'band',
    // The last 6 cm of 417 mm.
    patches: [{ chart: 'leg', f: [0.86, 1], theta: [-30, 30] }],
    why: claim('safety.no-press.achilles.why', 'E3', ...ANATOMY),
  },
  'outer-ankle': {
    id: 'outer-ankle',
    name: 'safety.no-press.outer-ankle.name',
    rule: 'light',
    shape: 'band',
    patches: [{ chart: 'leg', f: [0.86, 1], theta: [-110, -40] }],
    why: claim('safety.no-press.outer-ankle.why', 'E3', ...ANATOMY),
  },
  'inner-heel': {
    id: 'inner-heel',
    name: 'safety.no-press.inner-heel.name',
    rule: 'light',
    shape: 'band',
    patches: [{ chart: 'foot', surface: 'M', u: [0.02, 0.3], v: [0, 0.2] }],
    why: claim('safety.no-press.inner-heel.why', 'E3', ...ANATOMY),
  },
  'calf-groove': {
    id: 'calf-groove',
    name: 'safety.no-press.calf-groove.name',
    rule: 'light',
    shape: 'band',
    // On this leg the groove runs a little medial to the midline.
    patches: [{ chart: 'leg', f: [0.1, 0.45], theta: [4, 20] }],
    why: claim('safety.no-press.calf-groove.why', 'E3', ...ANATOMY),
  },
};
