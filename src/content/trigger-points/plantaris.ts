import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';
import { NO_BALL_IN_KNEE_HOLLOW } from './shared';

export const PLANTARIS_POINT: TriggerPoint = {
  id: 'plantaris-trp',
  muscle: 'plantaris',
  name: 'trigger-points.plantaris-trp.name',
  latin: 'latin.plantaris',
  site: { chart: 'leg', f: [-0.02, 0.03], theta: [-25, -10], depthMm: [15, 30] },
  find: pending('trigger-points.plantaris-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    claim('trigger-points.plantaris-trp.pain.knee', 'E4', 'travell-simons-1992'),
    claim('trigger-points.plantaris-trp.pain.calf', 'E4', 'travell-simons-1992'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.plantaris-trp.zone.knee',
      patches: [{ chart: 'leg', f: [-0.05, 0.08], theta: [-40, 30] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.plantaris-trp.zone.calf',
      patches: [{ chart: 'leg', f: [0, 0.45], theta: [-35, 25] }],
      sources: ['travell-simons-1992', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [pending('trigger-points.plantaris-trp.complaint.knee', 'E4', 'travell-simons-1992')],
  frequency: [],
  notes: [],
  stretches: ['wall-straight', 'seated-towel'],
  ball: NO_BALL_IN_KNEE_HOLLOW,
  lookAlikes: ['deep-vein-thrombosis', 'baker-cyst', 'popliteal-entrapment', 'knee-internal-derangement'],
  associated: ['popliteus-trp', 'gastrocnemius-trp3', 'gastrocnemius-trp4'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'delphi-2018'],
  review: 'read',
};
