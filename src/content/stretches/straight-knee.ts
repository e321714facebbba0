import { claim, pending } from '../claim';
import type { Stretch } from '../types';
import { UNTRIED } from './untried';

const RANGE = claim('stretches.evidence.range', 'E1', 'radford-2006');
const HEEL = claim('stretches.evidence.heel', 'E2', 'koc-2023', 'radford-2007');

/** Plantaris rides along: it takes the same way over knee and ankle. */
const TARGETS = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'plantaris'] as const;

export const WALL_STRAIGHT: Stretch = {
  id: 'wall-straight',
  name: 'stretches.wall-straight.name',
  hip: [-10, 0],
  knee: [0, 5],
  ankle: [20, 25],
  sole: 'level',
  toes: [0, 0],
  targets: TARGETS,
  position: pending('stretches.wall-straight.position', 'E4', 'calf-atlas'),
  why: claim('stretches.wall-straight.why', 'E3', 'le-sant-2017', 'hirata-2016'),
  dose: pending('stretches.dose.wall', 'E4', 'calf-atlas', 'renan-ordine-2011'),
  caution: pending('stretches.wall-straight.caution', 'E4', 'calf-atlas'),
  evidence: [RANGE, HEEL],
};

export const SEATED_TOWEL: Stretch = {
  id: 'seated-towel',
  name: 'stretches.seated-towel.name',
  hip: [90, 90],
  knee: [0, 0],
  ankle: [5, 10],
  sole: 'level',
  toes: [0, 0],
  targets: TARGETS,
  position: pending('stretches.seated-towel.position', 'E4', 'calf-atlas'),
  why: claim('stretches.seated-towel.why', 'E3', 'gray-42', 'le-sant-2017'),
  dose: pending('stretches.dose.seated', 'E4', 'calf-atlas'),
  caution: pending('stretches.seated-towel.caution', 'E4', 'calf-atlas'),
  evidence: [RANGE, HEEL],
};

export const STEP_DROP: Stretch = {
  id: 'step-drop',
  name: 'stretches.step-drop.name',
  hip: [0, 0],
  // The straight-knee form; its words say what bending the knee changes.
  knee: [0, 5],
  ankle: [20, 30],
  sole: 'level',
  toes: [0, 0],
  targets: TARGETS,
  position: pending('stretches.step-drop.position', 'E4', 'calf-atlas'),
  why: pending('stretches.step-drop.why', 'E3', 'baumbach-2014', 'calf-atlas'),
  dose: pending('stretches.dose.step', 'E4', 'calf-atlas'),
  caution: pending('stretches.step-drop.caution', 'E4', 'calf-atlas', 'weinert-aplin-2015'),
  evidence: [RANGE],
};

export const DOWNWARD_DOG: Stretch = {
  id: 'downward-dog',
  name: 'stretches.downward-dog.name',
  hip: [90, 110],
  knee: [0, 10],
  ankle: [10, 20],
  sole: 'level',
  toes: [0, 0],
  targets: TARGETS,
  position: pending('stretches.downward-dog.position', 'E4', 'calf-atlas'),
  why: pending('stretches.downward-dog.why', 'E4', 'le-sant-2017', 'calf-atlas'),
  dose: pending('stretches.dose.downward-dog', 'E4', 'calf-atlas'),
  caution: pending('stretches.downward-dog.caution', 'E4', 'calf-atlas'),
  evidence: [UNTRIED],
};
