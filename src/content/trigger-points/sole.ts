import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { pressed, SNAPSHOT, zone } from './shared';

export const ABDUCTOR_HALLUCIS_POINT: TriggerPoint = {
  id: 'abductor-hallucis-trp',
  muscle: 'abductor-hallucis',
  name: 'trigger-points.abductor-hallucis-trp.name',
  latin: 'latin.abductor-hallucis',
  site: { chart: 'foot', surface: 'M', u: [0.18, 0.42], v: [0, 0.12], depthMm: [8, 15] },
  find: pending('trigger-points.abductor-hallucis-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.abductor-hallucis-trp.pain.heel', 'E4', 'travell-simons-1992', 'niel-asher'),
    claim('trigger-points.abductor-hallucis-trp.pain.instep', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    // The inner side of the heel, u 0.02–0.25, by the leg chart, which knows its height, and on round the rim into the sole.
    zone(
      'essential',
      'trigger-points.abductor-hallucis-trp.zone.heel',
      ['travell-simons-1992', 'niel-asher'],
      { chart: 'leg', f: [0.95, 1.13], theta: [34, 108] },
      { chart: 'foot', surface: 'P', u: [0.04, 0.24], v: [0, 0.18] },
    ),
    zone(
      'spillover',
      'trigger-points.abductor-hallucis-trp.zone.instep',
      ['travell-simons-1992'],
      { chart: 'foot', surface: 'M', u: [0.23, 0.55], v: [0, 1] },
      { chart: 'leg', f: [0.97, 1.08], theta: [4, 50] },
    ),
  ],
  complaints: [claim('trigger-points.abductor-hallucis-trp.complaint.heel', 'E4', 'travell-simons-1992')],
  frequency: [claim('trigger-points.abductor-hallucis-trp.frequency.heel-pain', 'E3', 'thummar-2020'), SNAPSHOT],
  notes: [claim('muscles.abductor-hallucis.fact.nerves', 'E3', 'gray-42', 'moore-8')],
  stretches: [],
  ball: pressed(
    'trigger-points.sole.ball.small',
    'trigger-points.abductor-hallucis-trp.ball.position',
    'trigger-points.abductor-hallucis-trp.ball.how',
    'trigger-points.abductor-hallucis-trp.ball.avoid',
    { light: true },
  ),
  lookAlikes: [
    'calcaneal-stress-fracture',
    'posterior-tibial-dysfunction',
    'plantar-fasciitis',
    'tarsal-tunnel',
    'baxter-nerve',
    'medial-plantar-nerve',
  ],
  associated: ['gastrocnemius-trp1', 'soleus-trp1', 'fdl-trp', 'fhb-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'niel-asher'],
  review: 'read',
};

export const FLEXOR_DIGITORUM_BREVIS_POINT: TriggerPoint = {
  id: 'fdb-trp',
  muscle: 'flexor-digitorum-brevis',
  name: 'trigger-points.fdb-trp.name',
  latin: 'latin.flexor-digitorum-brevis',
  site: { chart: 'foot', surface: 'P', u: [0.3, 0.5], v: [0.35, 0.6], depthMm: [10, 20] },
  find: pending('trigger-points.fdb-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.fdb-trp.pain.heads', 'E4', 'travell-simons-1992'),
    claim('trigger-points.fdb-trp.pain.around', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    // The heads of metatarsals 2 to 4, which on this foot lie at u 0.70–0.74 (0.62–0.75 on an average one).
    zone('essential', 'trigger-points.fdb-trp.zone.heads', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'P',
      u: [0.65, 0.78],
      v: [0.27, 0.82],
    }),
    zone('spillover', 'trigger-points.fdb-trp.zone.around', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'P',
      u: [0.58, 0.83],
      v: [0.19, 0.9],
    }),
  ],
  complaints: [claim('trigger-points.fdb-trp.complaint.standing', 'E4', 'travell-simons-1992')],
  frequency: [],
  notes: [pending('trigger-points.fdb-trp.note.heel', 'E4', 'niel-asher')],
  stretches: ['plantar-fascia'],
  ball: pressed(
    'trigger-points.sole.ball.bottle',
    'trigger-points.sole.ball.position',
    'trigger-points.sole.ball.how',
    'trigger-points.sole.ball.avoid',
  ),
  lookAlikes: ['metatarsal-stress-fracture', 'morton-neuroma', 'plantar-plate-tear', 'forefoot-synovitis'],
  associated: ['gastrocnemius-trp1', 'soleus-trp1', 'fdl-trp', 'fhb-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018'],
  review: 'read',
};

export const QUADRATUS_PLANTAE_POINT: TriggerPoint = {
  id: 'quadratus-plantae-trp',
  muscle: 'quadratus-plantae',
  name: 'trigger-points.quadratus-plantae-trp.name',
  latin: 'latin.quadratus-plantae',
  site: { chart: 'foot', surface: 'P', u: [0.22, 0.35], v: [0.35, 0.65], depthMm: [20, 30] },
  find: pending('trigger-points.quadratus-plantae-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.quadratus-plantae-trp.pain.heel', 'E4', 'travell-simons-1992', 'niel-asher'),
    claim('trigger-points.quadratus-plantae-trp.pain.front', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    zone('essential', 'trigger-points.quadratus-plantae-trp.zone.heel', ['travell-simons-1992', 'niel-asher'], {
      chart: 'foot',
      surface: 'P',
      u: [0.05, 0.22],
      v: [0, 1],
    }),
    zone('spillover', 'trigger-points.quadratus-plantae-trp.zone.front', ['travell-simons-1992'], {
      chart: 'foot',
      surface: 'P',
      u: [0.19, 0.34],
      v: [0.12, 0.88],
    }),
  ],
  complaints: [claim('trigger-points.quadratus-plantae-trp.complaint.steps', 'E4', 'travell-simons-1992')],
  frequency: [
    claim('trigger-points.quadratus-plantae-trp.frequency.heel-pain', 'E3', 'thummar-2020'),
    claim('trigger-points.quadratus-plantae-trp.frequency.most', 'E3', 'ortega-santiago-2019'),
    SNAPSHOT,
  ],
  notes: [],
  stretches: [],
  ball: pressed(
    'trigger-points.sole.ball.bottle',
    'trigger-points.sole.ball.position',
    'trigger-points.sole.ball.how',
    'trigger-points.sole.ball.avoid',
  ),
  lookAlikes: [
    'calcaneal-stress-fracture',
    'plantar-fasciitis',
    'heel-fat-pad',
    'baxter-nerve',
    'tarsal-tunnel',
    'sciatica',
  ],
  associated: ['soleus-trp1', 'gastrocnemius-trp1', 'fdl-trp', 'fhb-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'niel-asher', 'ortega-santiago-2019'],
  review: 'read',
};
