import { claim, pending } from '../claim';
import type { Stretch } from '../types';

const RANGE = claim('stretches.evidence.range', 'E1', 'radford-2006');
const ANGLES = claim('stretches.evidence.loaded', 'E3', 'baumbach-2014');

export const WALL_BENT: Stretch = {
  id: 'wall-bent',
  name: 'stretches.wall-bent.name',
  knee: [20, 45],
  ankle: [30, 40],
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
  knee: [30, 45],
  ankle: [10, 20],
  targets: ['soleus'],
  position: pending('stretches.towel-bent.position', 'E4', 'calf-atlas'),
  why: claim('stretches.towel-bent.why', 'E3', 'baumbach-2014'),
  dose: pending('stretches.dose.towel-bent', 'E4', 'calf-atlas'),
  caution: pending('stretches.towel-bent.caution', 'E4', 'calf-atlas'),
  evidence: [ANGLES],
};

export const KNEELING_SOLEUS: Stretch = {
  id: 'kneeling-soleus',
  name: 'stretches.kneeling-soleus.name',
  knee: [70, 110],
  ankle: [35, 45],
  targets: ['soleus'],
  position: pending('stretches.kneeling-soleus.position', 'E4', 'calf-atlas'),
  why: claim('stretches.kneeling-soleus.why', 'E3', 'baumbach-2014'),
  dose: pending('stretches.dose.kneeling', 'E4', 'calf-atlas'),
  caution: pending('stretches.kneeling-soleus.caution', 'E4', 'calf-atlas'),
  evidence: [ANGLES],
};
