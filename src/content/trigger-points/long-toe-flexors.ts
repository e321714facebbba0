import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { pressed, SNAPSHOT, zone } from './shared';

export const FLEXOR_HALLUCIS_LONGUS_POINT: TriggerPoint = {
  id: 'fhl-trp',
  muscle: 'flexor-hallucis-longus',
  name: 'trigger-points.fhl-trp.name',
  latin: 'latin.flexor-hallucis-longus',
  site: { chart: 'leg', f: [0.62, 0.76], theta: [-50, -30], depthMm: [20, 35] },
  find: pending('trigger-points.fhl-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.fhl-trp.pain.toe', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fhl-trp.pain.sole', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.fhl-trp.zone.toe', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'P',
      u: [0.68, 1],
      v: [0, 0.28],
    }),
    zone('spillover', 'trigger-points.fhl-trp.zone.sole', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'P',
      u: [0.52, 0.72],
      v: [0, 0.25],
    }),
  ],
  complaints: [
    claim('trigger-points.fhl-trp.complaint.push-off', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fhl-trp.complaint.uneven', 'E4', 'travell-simons-1992'),
  ],
  frequency: [claim('trigger-points.fhl-trp.frequency.heel-pain', 'E3', 'thummar-2020'), SNAPSHOT],
  notes: [
    claim('trigger-points.fhl-trp.note.heel', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fhl-trp.note.nerves', 'E3', 'invertor-nerves-2016'),
  ],
  stretches: ['big-toe-wall'],
  ball: pressed(
    'trigger-points.shared.ball.soft-small',
    'trigger-points.fhl-trp.ball.position',
    'trigger-points.fhl-trp.ball.how',
    'trigger-points.fhl-trp.ball.avoid',
    { light: true },
  ),
  lookAlikes: [
    'deep-vein-thrombosis',
    'gout',
    'sesamoid-fracture',
    'exertional-compartment-syndrome',
    'hallux-rigidus',
    'tarsal-tunnel',
    'sciatica',
  ],
  associated: ['tibialis-posterior-trp', 'fhb-trp', 'fdb-trp', 'ehl-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'invertor-nerves-2016'],
  review: 'read',
};

export const FLEXOR_DIGITORUM_LONGUS_POINT: TriggerPoint = {
  id: 'fdl-trp',
  muscle: 'flexor-digitorum-longus',
  name: 'trigger-points.fdl-trp.name',
  latin: 'latin.flexor-digitorum-longus',
  // Behind the inner border of the tibia, which on this leg runs from 140° at mid-leg to 110° below (75–90° on an average one).
  site: { chart: 'leg', f: [0.3, 0.65], theta: [106, 129], depthMm: [15, 30] },
  find: pending('trigger-points.fdl-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.fdl-trp.pain.forefoot', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fdl-trp.pain.toes', 'E4', 'travell-simons-1992', 'niel-asher'),
  ],
  zones: [
    zone('essential', 'trigger-points.fdl-trp.zone.forefoot', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'P',
      u: [0.48, 0.72],
      v: [0.25, 0.85],
    }),
    zone(
      'spillover',
      'trigger-points.fdl-trp.zone.toes',
      ['travell-simons-1992', 'niel-asher'],
      { chart: 'foot', surface: 'P', u: [0.7, 1], v: [0.32, 1] },
      { chart: 'leg', f: [0.4, 0.62], theta: [98, 138] },
      { chart: 'leg', f: [0.55, 0.82], theta: [72, 122] },
      { chart: 'leg', f: [0.76, 1], theta: [55, 112] },
    ),
  ],
  complaints: [
    claim('trigger-points.fdl-trp.complaint.walking', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fdl-trp.complaint.cramps', 'E4', 'travell-simons-1992'),
  ],
  frequency: [],
  notes: [
    claim('trigger-points.fdl-trp.note.nerves', 'E3', 'invertor-nerves-2016'),
    pending('trigger-points.fdl-trp.note.exclude', 'E4', 'winters-2018', 'calf-atlas'),
  ],
  stretches: ['tp-fdl', 'plantar-fascia'],
  ball: pressed(
    'trigger-points.fdl-trp.ball.size',
    'trigger-points.fdl-trp.ball.position',
    'trigger-points.fdl-trp.ball.how',
    'trigger-points.fdl-trp.ball.avoid',
    { light: true },
  ),
  lookAlikes: [
    'deep-vein-thrombosis',
    'tibial-stress-fracture',
    'metatarsal-stress-fracture',
    'exertional-compartment-syndrome',
    'medial-tibial-stress-syndrome',
    'morton-neuroma',
    'tarsal-tunnel',
  ],
  associated: ['tibialis-posterior-trp', 'fhl-trp', 'fdb-trp', 'edl-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'niel-asher', 'invertor-nerves-2016'],
  review: 'read',
};
