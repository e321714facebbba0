import { claim, pending } from '../claim';
import type { Stretch } from '../types';
import { UNTRIED } from './untried';

const SOFT = claim('stretches.evidence.soft', 'E3', 'le-sant-2017');

export const PLANTAR_FASCIA: Stretch = {
  id: 'plantar-fascia',
  name: 'stretches.plantar-fascia.name',
  hip: null,
  knee: [60, 90],
  ankle: [0, 10],
  sole: 'level',
  toes: [45, 60],
  targets: ['plantar-aponeurosis', 'flexor-digitorum-brevis', 'flexor-hallucis-longus', 'flexor-digitorum-longus'],
  position: claim('stretches.plantar-fascia.position', 'E2', 'digiovanni-2006'),
  why: claim('stretches.plantar-fascia.why', 'E3', 'gray-42', 'moore-8'),
  dose: claim('stretches.dose.plantar-fascia', 'E2', 'digiovanni-2006'),
  caution: pending('stretches.plantar-fascia.caution', 'E4', 'calf-atlas'),
  evidence: [
    claim('stretches.evidence.fascia-trial', 'E2', 'digiovanni-2006'),
    claim('stretches.evidence.fascia-guideline', 'E1', 'koc-2023'),
    claim('stretches.evidence.fascia-knee', 'E3', 'liu-2020'),
  ],
};

export const BIG_TOE_WALL: Stretch = {
  id: 'big-toe-wall',
  name: 'stretches.big-toe-wall.name',
  hip: [0, 20],
  knee: [20, 40],
  ankle: [20, 30],
  sole: 'level',
  toes: [60, 70],
  targets: ['flexor-hallucis-longus'],
  position: pending('stretches.big-toe-wall.position', 'E4', 'calf-atlas'),
  why: pending('stretches.big-toe-wall.why', 'E4', 'gray-42', 'calf-atlas'),
  dose: pending('stretches.dose.three', 'E4', 'calf-atlas'),
  caution: pending('stretches.big-toe-wall.caution', 'E4', 'calf-atlas'),
  evidence: [SOFT, UNTRIED],
};

export const TP_FDL: Stretch = {
  id: 'tp-fdl',
  name: 'stretches.tp-fdl.name',
  hip: [90, 90],
  knee: [90, 90],
  ankle: [20, 20],
  sole: 'outwards',
  // Gently: less than in the two above.
  toes: [20, 45],
  targets: ['tibialis-posterior', 'flexor-digitorum-longus'],
  position: pending('stretches.tp-fdl.position', 'E5', 'calf-atlas'),
  why: pending('stretches.tp-fdl.why', 'E5', 'gray-42', 'calf-atlas'),
  dose: pending('stretches.dose.gentle', 'E5', 'calf-atlas'),
  caution: pending('stretches.tp-fdl.caution', 'E4', 'calf-atlas'),
  evidence: [SOFT, UNTRIED],
};
