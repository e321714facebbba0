import { claim, pending } from '../claim';
import type { Muscle } from '../types';
import { DEEP_STAY_SOFT } from './shared';
import { byTouch, textbook } from './textbook';

const NERVE = textbook('muscles.long-toe-flexors.nerve');
const OPPOSITE = textbook('muscles.long-toe-flexors.fact.opposite');

export const FLEXOR_HALLUCIS_LONGUS: Muscle = {
  id: 'flexor-hallucis-longus',
  name: 'name.flexor-hallucis-longus',
  latin: 'latin.flexor-hallucis-longus',
  summary: textbook('muscles.flexor-hallucis-longus.summary'),
  origin: textbook('muscles.flexor-hallucis-longus.origin'),
  insertion: textbook('muscles.flexor-hallucis-longus.insertion'),
  nerve: NERVE,
  action: textbook('muscles.flexor-hallucis-longus.action'),
  joints: ['ankle', 'subtalar', 'midtarsal', 'toes'],
  stretches: ['big-toe-wall', 'plantar-fascia'],
  why: pending('muscles.flexor-hallucis-longus.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.flexor-hallucis-longus.feel'),
  facts: [
    OPPOSITE,
    claim('muscles.flexor-hallucis-longus.fact.share', 'E3', 'ward-2009'),
    claim('muscles.flexor-hallucis-longus.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016'),
    DEEP_STAY_SOFT,
  ],
};

export const FLEXOR_DIGITORUM_LONGUS: Muscle = {
  id: 'flexor-digitorum-longus',
  name: 'name.flexor-digitorum-longus',
  latin: 'latin.flexor-digitorum-longus',
  summary: textbook('muscles.flexor-digitorum-longus.summary'),
  origin: textbook('muscles.flexor-digitorum-longus.origin'),
  insertion: textbook('muscles.flexor-digitorum-longus.insertion'),
  nerve: NERVE,
  action: textbook('muscles.flexor-digitorum-longus.action'),
  joints: ['ankle', 'subtalar', 'midtarsal', 'toes'],
  stretches: ['tp-fdl', 'plantar-fascia'],
  why: pending('muscles.flexor-digitorum-longus.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.flexor-digitorum-longus.feel'),
  facts: [
    textbook('muscles.flexor-digitorum-longus.fact.crossings'),
    OPPOSITE,
    textbook('muscles.flexor-digitorum-longus.fact.helper'),
    claim('muscles.flexor-digitorum-longus.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016'),
    DEEP_STAY_SOFT,
  ],
};
