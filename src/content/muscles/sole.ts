import { pending } from '../claim';
import type { Muscle } from '../types';
import { byTouch, textbook } from './textbook';

const MEDIAL_PLANTAR = textbook('muscles.sole.nerve.medial');

export const ABDUCTOR_HALLUCIS: Muscle = {
  id: 'abductor-hallucis',
  name: 'name.abductor-hallucis',
  latin: 'latin.abductor-hallucis',
  summary: textbook('muscles.abductor-hallucis.summary'),
  origin: textbook('muscles.abductor-hallucis.origin'),
  insertion: textbook('muscles.abductor-hallucis.insertion'),
  nerve: MEDIAL_PLANTAR,
  action: textbook('muscles.abductor-hallucis.action'),
  joints: ['midtarsal', 'toes'],
  stretches: [],
  why: pending('muscles.abductor-hallucis.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.abductor-hallucis.feel'),
  facts: [
    textbook('muscles.abductor-hallucis.fact.nerves'),
    pending('muscles.abductor-hallucis.fact.fibres', 'E3', 'kura-1997'),
  ],
};

export const FLEXOR_DIGITORUM_BREVIS: Muscle = {
  id: 'flexor-digitorum-brevis',
  name: 'name.flexor-digitorum-brevis',
  latin: 'latin.flexor-digitorum-brevis',
  summary: textbook('muscles.flexor-digitorum-brevis.summary'),
  origin: textbook('muscles.flexor-digitorum-brevis.origin'),
  insertion: textbook('muscles.flexor-digitorum-brevis.insertion'),
  nerve: MEDIAL_PLANTAR,
  action: textbook('muscles.flexor-digitorum-brevis.action'),
  joints: ['midtarsal', 'toes'],
  stretches: ['plantar-fascia'],
  why: pending('muscles.flexor-digitorum-brevis.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.flexor-digitorum-brevis.feel'),
  facts: [textbook('muscles.flexor-digitorum-brevis.fact.nerve')],
};

export const QUADRATUS_PLANTAE: Muscle = {
  id: 'quadratus-plantae',
  name: 'name.quadratus-plantae',
  latin: 'latin.quadratus-plantae',
  summary: textbook('muscles.quadratus-plantae.summary'),
  origin: textbook('muscles.quadratus-plantae.origin'),
  insertion: textbook('muscles.quadratus-plantae.insertion'),
  nerve: textbook('muscles.quadratus-plantae.nerve'),
  action: textbook('muscles.quadratus-plantae.action'),
  joints: ['midtarsal', 'toes'],
  stretches: [],
  why: pending('muscles.quadratus-plantae.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.quadratus-plantae.feel'),
  facts: [textbook('muscles.quadratus-plantae.fact.nerve'), textbook('muscles.quadratus-plantae.fact.name')],
};
