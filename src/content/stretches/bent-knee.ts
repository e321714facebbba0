import { claim, pending } from '../claim';
import type { Stretch } from '../types';
import { UNTRIED } from './untried';

const RANGE = claim('stretches.evidence.range', 'E1', 'radford-2006');
const ANGLES = claim('stretches.evidence.loaded', 'E3', 'baumbach-2014');

export const WALL_BENT: Stretch = {
  id: 'wall-bent',
  name: 'stretches.wall-bent.name',
  hip: [0, 20],
  knee: [20, 45],
  ankle: [30, 40],
  sole: 'level',
  toes: [0, 0],
  targets: ['soleus'],
  position: pending('stretches.wall-bent.position', 'E4', 'calf-atlas'),
  why: claim('stretches.wall-bent.why', 'E3', 'baumbach-2014', 'le-sant-2017'),
  dose: pending('stretches.dose.wall', 'E4', 'calf-atlas'),
  caution: pending('stretches.wall-bent.caution', 'E4', 'calf-atlas'),
  evidence: [RANGE, ANGLES],
};

export const TOWEL_BENT: Stretch = {
  id: 'towel-bent',
  name: 'stretches.towel-bent.name',
  hip: [90, 90],
  knee: [30, 45],
  ankle: [10, 20],
  sole: 'level',
  toes: [0, 0],
  targets: ['soleus'],
  position: pending('stretches.towel-bent.position', 'E4', 'calf-atlas'),
  why: claim('stretches.towel-bent.why', 'E3', 'baumbach-2014'),
  dose: pending('stretches.dose.three', 'E4', 'calf-atlas'),
  caution: pending('stretches.towel-bent.caution', 'E4', 'calf-atlas'),
  evidence: [ANGLES],
};

export const KNEELING_SOLEUS: Stretch = {
  id: 'kneeling-soleus',
  name: 'stretches.kneeling-soleus.name',
  hip: [90, 90],
  knee: [70, 110],
  ankle: [35, 45],
  sole: 'level',
  toes: [0, 0],
  targets: ['soleus'],
  position: pending('stretches.kneeling-soleus.position', 'E4', 'calf-atlas'),
  why: claim('stretches.kneeling-soleus.why', 'E3', 'baumbach-2014'),
  dose: pending('stretches.dose.kneeling', 'E4', 'calf-atlas'),
  caution: pending('stretches.kneeling-soleus.caution', 'E4', 'calf-atlas'),
  evidence: [ANGLES],
};

export const SQUAT_DEEP: Stretch = {
  id: 'squat-deep',
  name: 'stretches.squat-deep.name',
  // From 100° at the hip and 110° at the knee; the far ends are about where the joints end.
  hip: [100, 130],
  knee: [110, 150],
  ankle: [30, 40],
  sole: 'level',
  toes: [0, 0],
  targets: ['soleus'],
  position: pending('stretches.squat-deep.position', 'E4', 'calf-atlas'),
  why: pending('stretches.squat-deep.why', 'E4', 'baumbach-2014', 'calf-atlas'),
  dose: pending('stretches.dose.three', 'E4', 'calf-atlas'),
  caution: pending('stretches.squat-deep.caution', 'E4', 'calf-atlas'),
  evidence: [ANGLES, UNTRIED],
};
