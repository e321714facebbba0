import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { NO_BALL_DESCRIBED, SNAPSHOT, zone } from './shared';

/** Known to this atlas from teaching pages only, hence all of it pending. */
const SHARED = {
  ball: NO_BALL_DESCRIBED,
  stretches: [],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'niel-asher', 'delphi-2018'],
  review: 'pending',
} as const;

export const FLEXOR_HALLUCIS_BREVIS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'fhb-trp',
  muscle: 'flexor-hallucis-brevis',
  name: 'trigger-points.fhb-trp.name',
  latin: 'latin.flexor-hallucis-brevis',
  site: { chart: 'foot', surface: 'P', u: [0.52, 0.66], v: [0.05, 0.22], depthMm: [12, 22] },
  find: pending('trigger-points.fhb-trp.find', 'E4', 'calf-atlas'),
  pain: [pending('trigger-points.fhb-trp.pain.head', 'E4', 'niel-asher')],
  zones: [
    zone(
      'essential',
      'trigger-points.fhb-trp.zone.head',
      ['niel-asher'],
      { chart: 'foot', surface: 'P', u: [0.64, 0.79], v: [0, 0.27] },
      { chart: 'foot', surface: 'M', u: [0.64, 0.79], v: [0, 1] },
    ),
    zone('spillover', 'trigger-points.fhb-trp.zone.toes', ['niel-asher'], {
      chart: 'foot',
      surface: 'P',
      u: [0.76, 1],
      v: [0, 0.46],
    }),
  ],
  complaints: [],
  frequency: [claim('trigger-points.fhb-trp.frequency.heel-pain', 'E3', 'ortega-santiago-2019'), SNAPSHOT],
  notes: [],
  lookAlikes: ['sesamoid-fracture', 'gout', 'hallux-rigidus'],
  associated: ['fhl-trp', 'abductor-hallucis-trp', 'adductor-hallucis-trp'],
  sources: [...SHARED.sources, 'ortega-santiago-2019'],
};

export const ADDUCTOR_HALLUCIS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'adductor-hallucis-trp',
  muscle: 'adductor-hallucis',
  name: 'trigger-points.adductor-hallucis-trp.name',
  latin: 'latin.adductor-hallucis',
  site: { chart: 'foot', surface: 'P', u: [0.54, 0.66], v: [0.3, 0.55], depthMm: [18, 30] },
  find: pending('trigger-points.adductor-hallucis-trp.find', 'E4', 'calf-atlas'),
  pain: [pending('trigger-points.adductor-hallucis-trp.pain.forefoot', 'E4', 'travell-simons-1992', 'niel-asher')],
  zones: [
    zone('essential', 'trigger-points.adductor-hallucis-trp.zone.forefoot', ['travell-simons-1992', 'niel-asher'], {
      chart: 'foot',
      surface: 'P',
      u: [0.6, 0.79],
      v: [0.1, 0.92],
    }),
  ],
  complaints: [],
  frequency: [],
  notes: [],
  lookAlikes: ['metatarsal-stress-fracture', 'morton-neuroma', 'plantar-plate-tear', 'forefoot-synovitis'],
  associated: ['fhb-trp', 'fdb-trp', 'fdl-trp'],
};

export const ABDUCTOR_DIGITI_MINIMI_POINT: TriggerPoint = {
  ...SHARED,
  id: 'abductor-digiti-minimi-trp',
  muscle: 'abductor-digiti-minimi',
  name: 'trigger-points.abductor-digiti-minimi-trp.name',
  latin: 'latin.abductor-digiti-minimi',
  site: { chart: 'foot', surface: 'P', u: [0.25, 0.45], v: [0.82, 0.96], depthMm: [5, 15] },
  find: pending('trigger-points.abductor-digiti-minimi-trp.find', 'E4', 'calf-atlas'),
  pain: [pending('trigger-points.abductor-digiti-minimi-trp.pain.head', 'E4', 'travell-simons-1992', 'niel-asher')],
  zones: [
    zone('essential', 'trigger-points.abductor-digiti-minimi-trp.zone.head', ['travell-simons-1992', 'niel-asher'], {
      chart: 'foot',
      surface: 'P',
      u: [0.53, 0.71],
      v: [0.74, 1],
    }),
  ],
  complaints: [],
  frequency: [],
  notes: [],
  lookAlikes: ['metatarsal-stress-fracture', 'morton-neuroma', 'forefoot-synovitis'],
  associated: ['fdb-trp', 'fibularis-brevis-trp'],
};

export const SHORT_TOE_EXTENSORS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'edb-trp',
  // The short extensor of the toes and its part for the big toe are one belly; the atlas knows it by that part.
  muscle: 'extensor-hallucis-brevis',
  name: 'trigger-points.edb-trp.name',
  latin: 'latin.extensor-hallucis-brevis',
  site: { chart: 'foot', surface: 'L', u: [0.3, 0.42], v: [0.72, 0.92], depthMm: [5, 18] },
  find: pending('trigger-points.edb-trp.find', 'E4', 'calf-atlas'),
  pain: [pending('trigger-points.edb-trp.pain.top', 'E4', 'niel-asher')],
  zones: [
    // A patch of about 5 cm on the top of the foot, in front of and below the outer ankle.
    zone('essential', 'trigger-points.edb-trp.zone.top', ['niel-asher'], {
      chart: 'leg',
      f: [0.9, 1.01],
      theta: [-160, -108],
    }),
  ],
  complaints: [],
  frequency: [],
  notes: [],
  ball: {
    allowed: false,
    why: claim('trigger-points.edb-trp.ball.why', 'E4', 'gray-42', 'moore-8'),
    instead: pending('trigger-points.edb-trp.ball.instead', 'E4', 'calf-atlas'),
  },
  lookAlikes: ['metatarsal-stress-fracture', 'deep-fibular-nerve', 'foot-tendinopathy', 'sinus-tarsi', 'sciatica'],
  associated: ['edl-trp', 'ehl-trp', 'fibularis-tertius-trp'],
};
