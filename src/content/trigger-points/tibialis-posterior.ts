import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { SNAPSHOT, zone } from './shared';

export const TIBIALIS_POSTERIOR_POINT: TriggerPoint = {
  id: 'tibialis-posterior-trp',
  muscle: 'tibialis-posterior',
  name: 'trigger-points.tibialis-posterior-trp.name',
  latin: 'latin.tibialis-posterior',
  // On the back of the interosseous membrane: on this well-muscled leg it lies 60 mm under the skin of the calf.
  site: { chart: 'leg', f: [0.25, 0.33], theta: [-10, 10], depthMm: [35, 60] },
  find: pending('trigger-points.tibialis-posterior-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.tibialis-posterior-trp.pain.achilles', 'E4', 'travell-simons-1992'),
    claim('trigger-points.tibialis-posterior-trp.pain.sole', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.tibialis-posterior-trp.zone.achilles', ['travell-simons-1992'], {
      chart: 'leg',
      f: [0.75, 0.98],
      theta: [-25, 25],
    }),
    zone(
      'spillover',
      'trigger-points.tibialis-posterior-trp.zone.sole',
      ['travell-simons-1992'],
      { chart: 'leg', f: [0.27, 0.8], theta: [-18, 18] },
      { chart: 'foot', surface: 'B', u: [0, 0.25], v: [0, 1] },
      { chart: 'foot', surface: 'P', u: [0, 1], v: [0, 1] },
    ),
  ],
  complaints: [pending('trigger-points.tibialis-posterior-trp.complaint.uneven', 'E4', 'niel-asher', 'namtpt')],
  frequency: [
    claim('trigger-points.tibialis-posterior-trp.frequency.heel-pain', 'E3', 'thummar-2020'),
    claim('trigger-points.tibialis-posterior-trp.frequency.runners', 'E3', 'akbar-2024'),
    SNAPSHOT,
  ],
  notes: [
    claim('trigger-points.tibialis-posterior-trp.note.nerves', 'E3', 'invertor-nerves-2016'),
    pending('trigger-points.tibialis-posterior-trp.note.exclude', 'E4', 'moore-8', 'calf-atlas'),
  ],
  stretches: ['tp-fdl'],
  ball: {
    allowed: false,
    why: pending('trigger-points.tibialis-posterior-trp.ball.why', 'E4', 'gray-42', 'calf-atlas'),
    instead: pending('trigger-points.tibialis-posterior-trp.ball.instead', 'E4', 'calf-atlas'),
  },
  lookAlikes: [
    'deep-vein-thrombosis',
    'achilles-rupture',
    'exertional-compartment-syndrome',
    'posterior-tibial-dysfunction',
    'achilles-tendinopathy',
    'tarsal-tunnel',
    'plantar-fasciitis',
  ],
  associated: ['fdl-trp', 'fhl-trp', 'fibularis-longus-trp', 'fibularis-brevis-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'invertor-nerves-2016'],
  review: 'read',
};
