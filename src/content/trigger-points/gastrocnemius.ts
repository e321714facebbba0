import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { NO_BALL_IN_KNEE_HOLLOW, SNAPSHOT } from './shared';

const TRP1: TriggerPoint = {
  id: 'gastrocnemius-trp1',
  muscle: 'gastrocnemius-medial',
  name: 'trigger-points.gastrocnemius-trp1.name',
  latin: 'latin.gastrocnemius-medial',
  // Slightly above mid-belly and, seen from behind, near the medial border: on this leg θ 45 lies five sixths of the way out.
  site: { chart: 'leg', f: [0.19, 0.29], theta: [30, 60], depthMm: [10, 25] },
  find: pending('trigger-points.gastrocnemius-trp1.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.gastrocnemius-trp1.pain.arch', 'E4', 'travell-simons-1992', 'namtpt'),
    claim('trigger-points.gastrocnemius-trp1.pain.calf', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.gastrocnemius-trp1.zone.arch',
      // From the front of the heel pad to just behind the first and second metatarsal heads, and up the hollow wall of the arch,
      // whose skin faces sideways: that part by the leg chart, which knows how high it lies.
      patches: [
        { chart: 'foot', surface: 'P', u: [0.28, 0.68], v: [0, 0.55] },
        { chart: 'leg', f: [1.04, 1.17], theta: [114, 160] },
      ],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.gastrocnemius-trp1.zone.calf',
      patches: [
        { chart: 'leg', f: [-0.15, 0], theta: [-10, 50] },
        { chart: 'leg', f: [-0.05, 0.08], theta: [-25, 50] },
        { chart: 'leg', f: [0, 0.93], theta: [10, 80] },
      ],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [
    claim('trigger-points.gastrocnemius-trp1.complaint.walking', 'E4', 'travell-simons-1992'),
    claim('trigger-points.gastrocnemius-trp1.complaint.heels', 'E4', 'travell-simons-1992'),
    claim('trigger-points.gastrocnemius-trp1.complaint.cramps', 'E5', 'travell-simons-1992'),
  ],
  frequency: [
    claim('trigger-points.gastrocnemius-trp1.frequency.heel-pain', 'E3', 'thummar-2020'),
    claim('trigger-points.gastrocnemius-trp1.frequency.runners', 'E3', 'akbar-2024'),
    claim('trigger-points.gastrocnemius-trp1.frequency.healthy', 'E3', 'grieve-2013-prevalence'),
    SNAPSHOT,
  ],
  notes: [
    claim('trigger-points.gastrocnemius-trp1.note.heel', 'E4', 'travell-simons-1992'),
    claim('trigger-points.gastrocnemius-trp1.note.nerves', 'E3', 'gastrocnemius-nerves-2023'),
  ],
  stretches: ['wall-straight', 'seated-towel', 'step-drop'],
  ball: {
    allowed: true,
    size: pending('trigger-points.shared.ball.soft-first', 'E4', 'calf-atlas'),
    position: pending('trigger-points.gastrocnemius-trp1.ball.position', 'E4', 'calf-atlas'),
    how: pending('trigger-points.gastrocnemius-trp1.ball.how', 'E4', 'calf-atlas', 'behm-2020'),
    avoid: claim('trigger-points.gastrocnemius-trp1.ball.avoid', 'E4', 'gray-42', 'calf-atlas'),
  },
  lookAlikes: [
    'deep-vein-thrombosis',
    'tennis-leg',
    'posterior-tibial-dysfunction',
    'plantar-fasciitis',
    'tarsal-tunnel',
    'sciatica',
  ],
  associated: ['soleus-trp1', 'fdl-trp', 'abductor-hallucis-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018', 'gastrocnemius-nerves-2023'],
  review: 'read',
};

const TRP2: TriggerPoint = {
  id: 'gastrocnemius-trp2',
  muscle: 'gastrocnemius-lateral',
  name: 'trigger-points.gastrocnemius-trp2.name',
  latin: 'latin.gastrocnemius-lateral',
  site: { chart: 'leg', f: [0.2, 0.32], theta: [-60, -30], depthMm: [10, 22] },
  find: pending('trigger-points.gastrocnemius-trp2.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.gastrocnemius-trp2.pain.local', 'E4', 'travell-simons-1992'),
    claim('trigger-points.gastrocnemius-trp2.pain.ring', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.gastrocnemius-trp2.zone.local',
      patches: [{ chart: 'leg', f: [0.12, 0.45], theta: [-85, -20] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.gastrocnemius-trp2.zone.ring',
      // 3.5 cm all round on this leg: 0.08 of 417 mm, and 35° where the calf measures about 1 mm a degree.
      patches: [{ chart: 'leg', f: [0.04, 0.53], theta: [-120, 15] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [claim('trigger-points.gastrocnemius-trp2.complaint.slopes', 'E4', 'travell-simons-1992')],
  frequency: [claim('trigger-points.gastrocnemius-trp1.frequency.healthy', 'E3', 'grieve-2013-prevalence')],
  notes: [],
  stretches: ['wall-straight', 'seated-towel', 'step-drop'],
  ball: {
    allowed: true,
    size: pending('trigger-points.shared.ball.soft', 'E4', 'calf-atlas'),
    position: pending('trigger-points.gastrocnemius-trp2.ball.position', 'E4', 'calf-atlas'),
    how: pending('trigger-points.gastrocnemius-trp2.ball.how', 'E4', 'calf-atlas', 'behm-2020'),
    avoid: claim('trigger-points.gastrocnemius-trp2.ball.avoid', 'E4', 'gray-42', 'calf-atlas'),
  },
  lookAlikes: [
    'deep-vein-thrombosis',
    'tennis-leg',
    'exertional-compartment-syndrome',
    'arterial-claudication',
    'sciatica',
  ],
  associated: ['gastrocnemius-trp1', 'soleus-trp2', 'fibularis-longus-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018'],
  // The height of this point on the 1992 figure is recalled, not checked.
  review: 'pending',
};

const TRP3: TriggerPoint = {
  id: 'gastrocnemius-trp3',
  muscle: 'gastrocnemius-medial',
  name: 'trigger-points.gastrocnemius-trp3.name',
  latin: 'latin.gastrocnemius-medial',
  site: { chart: 'leg', f: [0.02, 0.08], theta: [20, 35], depthMm: [15, 30] },
  find: pending('trigger-points.gastrocnemius-trp3.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.gastrocnemius-trp3.pain.knee', 'E4', 'travell-simons-1992'),
    claim('trigger-points.gastrocnemius-trp3.pain.around', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.gastrocnemius-trp3.zone.knee',
      patches: [{ chart: 'leg', f: [-0.05, 0.1], theta: [0, 50] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.gastrocnemius-trp3.zone.around',
      patches: [
        { chart: 'leg', f: [-0.14, -0.03], theta: [10, 50] },
        { chart: 'leg', f: [0.08, 0.19], theta: [5, 50] },
      ],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [claim('trigger-points.gastrocnemius-trp3.complaint.straight', 'E4', 'travell-simons-1992')],
  frequency: [],
  notes: [],
  stretches: ['wall-straight', 'seated-towel'],
  ball: NO_BALL_IN_KNEE_HOLLOW,
  lookAlikes: ['deep-vein-thrombosis', 'baker-cyst', 'popliteal-entrapment', 'knee-internal-derangement'],
  associated: ['gastrocnemius-trp4', 'popliteus-trp', 'plantaris-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018'],
  // That the third point is the medial one of the upper pair is recalled, not checked.
  review: 'pending',
};

const TRP4: TriggerPoint = {
  id: 'gastrocnemius-trp4',
  muscle: 'gastrocnemius-lateral',
  name: 'trigger-points.gastrocnemius-trp4.name',
  latin: 'latin.gastrocnemius-lateral',
  site: { chart: 'leg', f: [0.02, 0.08], theta: [-35, -20], depthMm: [15, 30] },
  find: pending('trigger-points.gastrocnemius-trp4.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.gastrocnemius-trp4.pain.knee', 'E4', 'travell-simons-1992'),
    claim('trigger-points.gastrocnemius-trp4.pain.around', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.gastrocnemius-trp4.zone.knee',
      patches: [{ chart: 'leg', f: [-0.05, 0.1], theta: [-50, 0] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.gastrocnemius-trp4.zone.around',
      // 3 cm all round: 0.07 of 417 mm, and 25° of the knee's girth.
      patches: [{ chart: 'leg', f: [-0.12, 0.17], theta: [-75, 15] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [claim('trigger-points.gastrocnemius-trp4.complaint.straight', 'E4', 'travell-simons-1992')],
  frequency: [],
  notes: [],
  stretches: ['wall-straight', 'seated-towel'],
  ball: NO_BALL_IN_KNEE_HOLLOW,
  lookAlikes: ['deep-vein-thrombosis', 'baker-cyst', 'popliteal-entrapment', 'knee-internal-derangement'],
  associated: ['gastrocnemius-trp3', 'popliteus-trp', 'plantaris-trp'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018'],
  // That the fourth point is the lateral one of the upper pair is recalled, not checked.
  review: 'pending',
};

export const GASTROCNEMIUS_POINTS = [TRP1, TRP2, TRP3, TRP4] as const;
