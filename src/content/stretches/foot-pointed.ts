import { claim, pending } from '../claim';
import type { Stretch } from '../types';
import { UNTRIED } from './untried';

export const KNEEL_SIT: Stretch = {
  id: 'kneel-sit',
  name: 'stretches.kneel-sit.name',
  // From 90° at the hip and 140° at the knee; the far ends are about where the joints end.
  hip: [90, 120],
  knee: [140, 155],
  ankle: [-50, -40],
  sole: 'level',
  // The tops of the toes lie on the floor: bent down a little.
  toes: [-20, -5],
  targets: ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'],
  position: pending('stretches.kneel-sit.position', 'E4', 'calf-atlas'),
  why: pending('stretches.kneel-sit.why', 'E4', 'gray-42', 'calf-atlas'),
  dose: pending('stretches.dose.kneel-sit', 'E4', 'calf-atlas'),
  caution: pending('stretches.kneel-sit.caution', 'E4', 'calf-atlas'),
  evidence: [UNTRIED],
};

export const INVERSION_PLANTAR: Stretch = {
  id: 'inversion-plantar',
  name: 'stretches.inversion-plantar.name',
  hip: null,
  knee: [60, 90],
  ankle: [-20, -20],
  sole: 'inwards',
  toes: [0, 0],
  targets: ['fibularis-brevis', 'fibularis-longus', 'fibularis-tertius'],
  position: pending('stretches.inversion-plantar.position', 'E4', 'calf-atlas'),
  why: pending('stretches.inversion-plantar.why', 'E4', 'gray-42', 'calf-atlas'),
  dose: pending('stretches.dose.gentle', 'E5', 'calf-atlas'),
  caution: pending('stretches.inversion-plantar.caution', 'E4', 'calf-atlas'),
  evidence: [claim('stretches.evidence.soft', 'E3', 'le-sant-2017'), UNTRIED],
};
