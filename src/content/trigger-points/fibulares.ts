import { claim, pending } from '../claim';
import type { LegPatch, TriggerPoint } from '../types';
import { pressed, SNAPSHOT, zone } from './shared';

/** Above, on, behind and below the outer ankle, whose tip lies at −71° on this leg with the tendons at −40° behind it, and on along the foot. */
const OUTER_ANKLE: readonly LegPatch[] = [
  { chart: 'leg', f: [0.84, 1.06], theta: [-110, -38] },
  { chart: 'leg', f: [0.97, 1.08], theta: [-132, -85] },
];

const GIVING_WAY = claim('trigger-points.fibulares.complaint.giving-way', 'E4', 'travell-simons-1992');
const EXCLUDE = pending('trigger-points.fibulares.note.exclude', 'E4', 'moore-8', 'calf-atlas');
const LOOK_ALIKES = [
  'deep-vein-thrombosis',
  'ankle-fracture',
  'fibular-tendon-tear',
  'fibular-nerve',
  'exertional-compartment-syndrome',
  'ankle-sprain',
  'sinus-tarsi',
] as const;
const SHARED = { evidence: 'E4', review: 'read', stretches: ['inversion-plantar'], lookAlikes: LOOK_ALIKES } as const;

export const FIBULARIS_LONGUS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'fibularis-longus-trp',
  muscle: 'fibularis-longus',
  name: 'trigger-points.fibularis-longus-trp.name',
  latin: 'latin.fibularis-longus',
  site: { chart: 'leg', f: [0.1, 0.16], theta: [-110, -90], depthMm: [8, 18] },
  find: pending('trigger-points.fibularis-longus-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.fibularis-longus-trp.pain.ankle', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fibularis-longus-trp.pain.leg', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.fibulares.zone.ankle', ['travell-simons-1992'], ...OUTER_ANKLE),
    zone('spillover', 'trigger-points.fibularis-longus-trp.zone.leg', ['travell-simons-1992'], {
      chart: 'leg',
      f: [0.3, 0.65],
      theta: [-110, -75],
    }),
  ],
  complaints: [GIVING_WAY],
  frequency: [claim('trigger-points.fibularis-longus-trp.frequency.other-side', 'E3', 'thummar-2020'), SNAPSHOT],
  notes: [EXCLUDE, claim('muscles.fibularis-longus.fact.nerve', 'E3', 'gray-42', 'moore-8')],
  ball: pressed(
    'trigger-points.shared.ball.soft',
    'trigger-points.fibularis-longus-trp.ball.position',
    'trigger-points.fibularis-longus-trp.ball.how',
    'trigger-points.fibularis-longus-trp.ball.avoid',
    // Farther down than the site on purpose: 4 cm below the tip of the fibula the common fibular nerve is clear.
    { place: { chart: 'leg', f: [0.16, 0.25], theta: [-105, -80] } },
  ),
  associated: ['fibularis-brevis-trp', 'fibularis-tertius-trp', 'tibialis-anterior-trp', 'edl-trp'],
  sources: ['travell-simons-1992', 'delphi-2018'],
};

export const FIBULARIS_BREVIS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'fibularis-brevis-trp',
  muscle: 'fibularis-brevis',
  name: 'trigger-points.fibularis-brevis-trp.name',
  latin: 'latin.fibularis-brevis',
  // Either side of the longus tendon, which on this leg runs at −76° here (−90° to −120° on an average one).
  site: { chart: 'leg', f: [0.58, 0.7], theta: [-98, -62], depthMm: [8, 18] },
  find: pending('trigger-points.fibularis-brevis-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.fibularis-brevis-trp.pain.ankle', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fibularis-brevis-trp.pain.spread', 'E4', 'travell-simons-1992'),
  ],
  zones: [zone('essential', 'trigger-points.fibulares.zone.ankle', ['travell-simons-1992'], ...OUTER_ANKLE)],
  complaints: [GIVING_WAY],
  frequency: [],
  notes: [EXCLUDE],
  ball: pressed(
    'trigger-points.shared.ball.soft',
    'trigger-points.fibularis-brevis-trp.ball.position',
    'trigger-points.fibularis-brevis-trp.ball.how',
    'trigger-points.fibularis-brevis-trp.ball.avoid',
  ),
  associated: ['fibularis-longus-trp', 'fibularis-tertius-trp', 'tibialis-anterior-trp', 'edl-trp'],
  sources: ['travell-simons-1992', 'delphi-2018'],
};

export const FIBULARIS_TERTIUS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'fibularis-tertius-trp',
  muscle: 'fibularis-tertius',
  name: 'trigger-points.fibularis-tertius-trp.name',
  latin: 'latin.fibularis-tertius',
  // A little below and in front of brevis, where its belly begins on this leg.
  site: { chart: 'leg', f: [0.71, 0.8], theta: [-132, -112], depthMm: [8, 18] },
  find: pending('trigger-points.fibularis-tertius-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.fibularis-tertius-trp.pain.ankle', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fibularis-tertius-trp.pain.heel', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.fibularis-tertius-trp.zone.ankle', ['travell-simons-1992'], {
      chart: 'leg',
      f: [0.85, 0.98],
      theta: [-162, -120],
    }),
    zone('spillover', 'trigger-points.fibularis-tertius-trp.zone.heel', ['travell-simons-1992'], {
      chart: 'leg',
      f: [0.89, 1.1],
      theta: [-78, -30],
    }),
  ],
  complaints: [GIVING_WAY],
  frequency: [],
  notes: [EXCLUDE, claim('trigger-points.fibularis-tertius-trp.note.missing', 'E3', 'yammine-2017')],
  ball: pressed(
    'trigger-points.shared.ball.soft-small',
    'trigger-points.fibularis-tertius-trp.ball.position',
    'trigger-points.shared.ball.how-light',
    'trigger-points.fibularis-tertius-trp.ball.avoid',
    { light: true },
  ),
  associated: ['fibularis-longus-trp', 'fibularis-brevis-trp', 'tibialis-anterior-trp', 'edl-trp'],
  sources: ['travell-simons-1992', 'delphi-2018', 'yammine-2017'],
};
