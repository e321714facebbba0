import { claim, pending } from '../claim';
import type { FootPatch, LegPatch, TriggerPoint } from '../types';
import { SNAPSHOT } from './shared';

/** Back of the heel, heel pad, and the last 6 cm of the Achilles tendon. */
const HEEL: readonly (FootPatch | LegPatch)[] = [
  { chart: 'foot', surface: 'B', u: [0, 0.25], v: [0, 1] },
  { chart: 'foot', surface: 'P', u: [0, 0.25], v: [0, 1] },
  { chart: 'leg', f: [0.85, 1], theta: [-30, 30] },
];

const TRP1: TriggerPoint = {
  id: 'soleus-trp1',
  muscle: 'soleus',
  name: 'trigger-points.soleus-trp1.name',
  latin: 'latin.soleus',
  // 2–3 cm below the end of the gastrocnemius fibres, which on this leg lies at f 0.59 (0.53–0.57 on an average one): f 0.65.
  site: { chart: 'leg', f: [0.63, 0.68], theta: [2, 22], depthMm: [8, 20] },
  find: pending('trigger-points.soleus-trp1.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.soleus-trp1.pain.heel', 'E4', 'travell-simons-1992', 'niel-asher', 'namtpt'),
    claim('trigger-points.soleus-trp1.pain.achilles', 'E4', 'travell-simons-1992'),
    claim('trigger-points.soleus-trp1.pain.upwards', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.soleus-trp1.zone.heel',
      patches: HEEL,
      sources: ['travell-simons-1992', 'niel-asher', 'namtpt', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.soleus-trp1.zone.upwards',
      patches: [
        { chart: 'leg', f: [0.65, 0.87], theta: [-25, 30] },
        { chart: 'foot', surface: 'P', u: [0.23, 0.4], v: [0, 0.5] },
      ],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [
    claim('trigger-points.soleus-trp1.complaint.standing', 'E4', 'travell-simons-1992'),
    pending('trigger-points.soleus-trp1.complaint.squat', 'E4', 'niel-asher', 'namtpt'),
  ],
  frequency: [claim('trigger-points.soleus-trp1.frequency.heel-pain', 'E3', 'thummar-2020'), SNAPSHOT],
  notes: [],
  stretches: ['wall-bent', 'kneeling-soleus', 'towel-bent'],
  ball: {
    allowed: true,
    size: pending('trigger-points.soleus-trp1.ball.size', 'E4', 'calf-atlas'),
    position: pending('trigger-points.soleus-trp1.ball.position', 'E4', 'calf-atlas'),
    how: pending('trigger-points.soleus-trp1.ball.how', 'E4', 'calf-atlas', 'behm-2020'),
    avoid: claim('trigger-points.soleus-trp1.ball.avoid', 'E4', 'gray-42', 'calf-atlas'),
  },
  lookAlikes: [
    'deep-vein-thrombosis',
    'achilles-rupture',
    'calcaneal-stress-fracture',
    'soleus-strain',
    'achilles-tendinopathy',
    'plantar-fasciitis',
    'tarsal-tunnel',
    'sciatica',
  ],
  associated: ['gastrocnemius-trp1', 'quadratus-plantae-trp', 'tibialis-posterior-trp', 'abductor-hallucis-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'niel-asher', 'namtpt'],
  review: 'read',
};

const TRP2: TriggerPoint = {
  id: 'soleus-trp2',
  muscle: 'soleus',
  name: 'trigger-points.soleus-trp2.name',
  latin: 'latin.soleus',
  // Not above f 0.15: more than 4 cm below the tip of the fibula the common fibular nerve is clear.
  site: { chart: 'leg', f: [0.16, 0.24], theta: [-85, -65], depthMm: [12, 25] },
  find: pending('trigger-points.soleus-trp2.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [claim('trigger-points.soleus-trp2.pain.calf', 'E4', 'travell-simons-1992')],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.soleus-trp2.zone.calf',
      patches: [{ chart: 'leg', f: [0.08, 0.5], theta: [-60, 60] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [claim('trigger-points.soleus-trp2.complaint.tight', 'E4', 'travell-simons-1992')],
  frequency: [claim('trigger-points.soleus-trp1.frequency.heel-pain', 'E3', 'thummar-2020')],
  notes: [
    claim('trigger-points.soleus-trp2.note.spread', 'E4', 'travell-simons-1992'),
    pending('trigger-points.soleus-trp2.note.swelling', 'E5', 'namtpt', 'niel-asher'),
  ],
  stretches: ['wall-bent', 'kneeling-soleus', 'towel-bent'],
  ball: {
    allowed: true,
    size: pending('trigger-points.shared.ball.soft', 'E4', 'calf-atlas'),
    position: pending('trigger-points.soleus-trp2.ball.position', 'E4', 'calf-atlas'),
    how: pending('trigger-points.soleus-trp2.ball.how', 'E4', 'calf-atlas', 'behm-2020'),
    avoid: claim('trigger-points.soleus-trp2.ball.avoid', 'E4', 'gray-42', 'calf-atlas'),
  },
  lookAlikes: [
    'deep-vein-thrombosis',
    'acute-compartment-syndrome',
    'baker-cyst',
    'popliteal-entrapment',
    'arterial-claudication',
    'exertional-compartment-syndrome',
  ],
  associated: ['gastrocnemius-trp2'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018'],
  review: 'pending',
};

const TRP3: TriggerPoint = {
  id: 'soleus-trp3',
  muscle: 'soleus',
  name: 'trigger-points.soleus-trp3.name',
  latin: 'latin.soleus',
  // Above and lateral to the first point, just below the lateral head, whose fibres end at f 0.57 on this leg (0.48–0.52 usually).
  site: { chart: 'leg', f: [0.57, 0.62], theta: [-35, -15], depthMm: [12, 25] },
  find: pending('trigger-points.soleus-trp3.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    pending('trigger-points.soleus-trp3.pain.sacroiliac', 'E4', 'travell-simons-1992', 'niel-asher'),
    pending('trigger-points.soleus-trp3.pain.heel', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.soleus-trp3.zone.sacroiliac',
      patches: [{ chart: 'body', place: 'sacroiliac', diameterCm: 2.5 }],
      sources: ['travell-simons-1992', 'niel-asher'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.soleus-trp3.zone.heel',
      patches: HEEL,
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [pending('trigger-points.soleus-trp3.complaint.back', 'E4', 'travell-simons-1992', 'calf-atlas')],
  frequency: [],
  notes: [
    claim('trigger-points.soleus-trp3.note.rare', 'E4', 'travell-simons-1992'),
    claim('trigger-points.soleus-trp3.note.mechanism', 'E5', 'soleus-sacroiliac-review'),
    pending('trigger-points.soleus-trp3.note.jaw', 'E5', 'niel-asher'),
  ],
  stretches: ['wall-bent', 'kneeling-soleus', 'towel-bent'],
  ball: {
    allowed: true,
    size: pending('trigger-points.shared.ball.soft', 'E4', 'calf-atlas'),
    position: pending('trigger-points.soleus-trp3.ball.position', 'E4', 'calf-atlas'),
    how: pending('trigger-points.soleus-trp3.ball.how', 'E4', 'calf-atlas', 'behm-2020'),
    avoid: pending('trigger-points.soleus-trp3.ball.avoid', 'E4', 'calf-atlas'),
  },
  lookAlikes: ['deep-vein-thrombosis', 'soleus-strain', 'arterial-claudication', 'sciatica'],
  associated: ['soleus-trp1'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'niel-asher', 'delphi-2018'],
  review: 'pending',
};

export const SOLEUS_POINTS = [TRP1, TRP2, TRP3] as const;
