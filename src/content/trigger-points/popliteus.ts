import { claim, pending } from '../claim';
import type { TriggerPoint } from '../types';

export const POPLITEUS_POINT: TriggerPoint = {
  id: 'popliteus-trp',
  muscle: 'popliteus',
  name: 'trigger-points.popliteus-trp.name',
  latin: 'latin.popliteus',
  // The tibial end; the femoral end at the posterolateral joint line is not marked.
  site: { chart: 'leg', f: [0.08, 0.15], theta: [30, 60], depthMm: [25, 40] },
  find: pending('trigger-points.popliteus-trp.find', 'E4', 'travell-simons-1992', 'calf-atlas'),
  pain: [
    pending('trigger-points.popliteus-trp.pain.knee', 'E4', 'travell-simons-1992', 'niel-asher'),
    pending('trigger-points.popliteus-trp.pain.calf', 'E4', 'niel-asher', 'namtpt'),
  ],
  zones: [
    {
      kind: 'essential',
      place: 'trigger-points.popliteus-trp.zone.knee',
      patches: [{ chart: 'leg', f: [-0.03, 0.1], theta: [-25, 25] }],
      sources: ['niel-asher', 'calf-atlas'],
      review: 'pending',
    },
    {
      kind: 'spillover',
      place: 'trigger-points.popliteus-trp.zone.calf',
      patches: [{ chart: 'leg', f: [0.08, 0.25], theta: [-30, 35] }],
      sources: ['niel-asher', 'namtpt', 'calf-atlas'],
      review: 'pending',
    },
  ],
  complaints: [
    pending('trigger-points.popliteus-trp.complaint.downhill', 'E4', 'niel-asher', 'namtpt'),
    pending('trigger-points.popliteus-trp.complaint.straight', 'E4', 'niel-asher', 'namtpt'),
  ],
  frequency: [],
  notes: [pending('trigger-points.popliteus-trp.note.exclude', 'E4', 'niel-asher')],
  // It crosses the knee only: none of the calf stretches is known to reach it.
  stretches: [],
  ball: {
    allowed: false,
    why: claim('trigger-points.shared.ball.deep', 'E4', 'gray-42', 'moore-8'),
    instead: pending('trigger-points.shared.ball.load-instead', 'E4', 'calf-atlas'),
  },
  lookAlikes: ['deep-vein-thrombosis', 'baker-cyst', 'knee-internal-derangement', 'popliteal-entrapment'],
  associated: ['plantaris-trp', 'gastrocnemius-trp3', 'gastrocnemius-trp4'],
  evidence: 'E4',
  sources: ['travell-simons-1992', 'niel-asher', 'namtpt', 'delphi-2018'],
  review: 'pending',
};
