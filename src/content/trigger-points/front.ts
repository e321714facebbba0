import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { pressed, zone } from './shared';

const LOOK_ALIKES = [
  'deep-vein-thrombosis',
  'acute-compartment-syndrome',
  'exertional-compartment-syndrome',
  'tibial-stress-fracture',
  'sciatica',
  'ankle-impingement',
] as const;
const SHARED = { evidence: 'E4', review: 'read', stretches: ['kneel-sit'] } as const;

export const TIBIALIS_ANTERIOR_POINT: TriggerPoint = {
  ...SHARED,
  id: 'tibialis-anterior-trp',
  muscle: 'tibialis-anterior',
  name: 'trigger-points.tibialis-anterior-trp.name',
  latin: 'latin.tibialis-anterior',
  site: { chart: 'leg', f: [0.2, 0.32], theta: [-165, -145], depthMm: [10, 20] },
  find: pending('trigger-points.tibialis-anterior-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.tibialis-anterior-trp.pain.toe', 'E4', 'travell-simons-1992'),
    claim('trigger-points.tibialis-anterior-trp.pain.shin', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone(
      'essential',
      'trigger-points.tibialis-anterior-trp.zone.toe',
      ['travell-simons-1992'],
      { chart: 'leg', f: [0.83, 0.94], theta: [134, 174] },
      { chart: 'foot', surface: 'D', u: [0.7, 1], v: [0, 0.3] },
      { chart: 'foot', surface: 'M', u: [0.74, 1], v: [0, 1] },
    ),
    // The tendon crosses the front of the shin on its way to the inner ankle, and the band of pain goes with it.
    zone(
      'spillover',
      'trigger-points.tibialis-anterior-trp.zone.shin',
      ['travell-simons-1992'],
      { chart: 'leg', f: [0.27, 0.68], theta: [-168, -140] },
      { chart: 'leg', f: [0.6, 0.82], theta: [168, 204] },
      { chart: 'leg', f: [0.76, 0.92], theta: [145, 182] },
      { chart: 'foot', surface: 'D', u: [0.36, 0.74], v: [0, 0.26] },
    ),
  ],
  complaints: [
    claim('trigger-points.tibialis-anterior-trp.complaint.shin', 'E4', 'travell-simons-1992'),
    claim('trigger-points.tibialis-anterior-trp.complaint.tripping', 'E4', 'travell-simons-1992'),
  ],
  frequency: [],
  notes: [claim('trigger-points.tibialis-anterior-trp.note.nerves', 'E3', 'tibialis-anterior-nerves-2017')],
  ball: pressed(
    'trigger-points.shared.ball.soft',
    'trigger-points.front.ball.position',
    'trigger-points.front.ball.how',
    'trigger-points.front.ball.avoid',
  ),
  lookAlikes: LOOK_ALIKES,
  associated: ['edl-trp', 'ehl-trp', 'fibularis-longus-trp', 'gastrocnemius-trp1', 'soleus-trp1'],
  sources: ['travell-simons-1992', 'delphi-2018', 'tibialis-anterior-nerves-2017'],
};

export const EXTENSOR_DIGITORUM_LONGUS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'edl-trp',
  muscle: 'extensor-digitorum-longus',
  name: 'trigger-points.edl-trp.name',
  latin: 'latin.extensor-digitorum-longus',
  // About 8 cm below the fibular head, where the muscle comes to the surface between its neighbours: on this leg at −120°.
  site: { chart: 'leg', f: [0.22, 0.3], theta: [-128, -112], depthMm: [8, 20] },
  find: pending('trigger-points.edl-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.edl-trp.pain.foot', 'E4', 'travell-simons-1992'),
    claim('trigger-points.edl-trp.pain.leg', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.edl-trp.zone.foot', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'D',
      u: [0.42, 0.84],
      v: [0.38, 1],
    }),
    zone(
      'spillover',
      'trigger-points.edl-trp.zone.leg',
      ['travell-simons-1992'],
      { chart: 'leg', f: [0.5, 0.84], theta: [-142, -105] },
      { chart: 'leg', f: [0.76, 1], theta: [-178, -128] },
      { chart: 'foot', surface: 'D', u: [0.3, 0.48], v: [0.3, 0.85] },
      { chart: 'foot', surface: 'D', u: [0.8, 1], v: [0.32, 0.86] },
    ),
  ],
  complaints: [claim('trigger-points.edl-trp.complaint.top', 'E4', 'travell-simons-1992')],
  frequency: [],
  notes: [],
  ball: pressed(
    'trigger-points.shared.ball.soft',
    'trigger-points.front.ball.position',
    'trigger-points.front.ball.how',
    'trigger-points.front.ball.avoid',
  ),
  lookAlikes: [...LOOK_ALIKES, 'foot-tendinopathy', 'deep-fibular-nerve'],
  associated: ['tibialis-anterior-trp', 'fibularis-longus-trp', 'gastrocnemius-trp1', 'soleus-trp1'],
  sources: ['travell-simons-1992', 'delphi-2018'],
};

export const EXTENSOR_HALLUCIS_LONGUS_POINT: TriggerPoint = {
  ...SHARED,
  id: 'ehl-trp',
  muscle: 'extensor-hallucis-longus',
  name: 'trigger-points.ehl-trp.name',
  latin: 'latin.extensor-hallucis-longus',
  // In front of the fibula, where the belly of this leg lies (at −135° to −150° on an average one).
  site: { chart: 'leg', f: [0.62, 0.72], theta: [-142, -118], depthMm: [10, 20] },
  find: pending('trigger-points.ehl-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.ehl-trp.pain.toe', 'E4', 'travell-simons-1992'),
    claim('trigger-points.ehl-trp.pain.ankle', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.ehl-trp.zone.toe', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'D',
      u: [0.48, 1],
      v: [0, 0.32],
    }),
    zone(
      'spillover',
      'trigger-points.ehl-trp.zone.ankle',
      ['travell-simons-1992'],
      { chart: 'leg', f: [0.66, 0.84], theta: [-172, -132] },
      { chart: 'leg', f: [0.78, 1], theta: [162, 200] },
      { chart: 'foot', surface: 'D', u: [0.32, 0.52], v: [0.1, 0.42] },
    ),
  ],
  complaints: [claim('trigger-points.ehl-trp.complaint.top', 'E4', 'travell-simons-1992')],
  frequency: [],
  notes: [],
  ball: pressed(
    'trigger-points.shared.ball.soft-small',
    'trigger-points.ehl-trp.ball.position',
    'trigger-points.shared.ball.how-light',
    'trigger-points.front.ball.avoid',
    { light: true },
  ),
  lookAlikes: [...LOOK_ALIKES, 'hallux-rigidus', 'deep-fibular-nerve'],
  associated: ['tibialis-anterior-trp', 'fibularis-longus-trp', 'gastrocnemius-trp1', 'soleus-trp1'],
  sources: ['travell-simons-1992', 'delphi-2018'],
};
