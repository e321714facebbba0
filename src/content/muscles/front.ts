import { claim, pending } from '../claim';
import type { Muscle } from '../types';
import { byTouch, textbook } from './textbook';

export const TIBIALIS_ANTERIOR: Muscle = {
  id: 'tibialis-anterior',
  name: 'name.tibialis-anterior',
  latin: 'latin.tibialis-anterior',
  summary: textbook('muscles.tibialis-anterior.summary'),
  origin: textbook('muscles.tibialis-anterior.origin'),
  insertion: textbook('muscles.tibialis-anterior.insertion'),
  nerve: textbook('muscles.tibialis-anterior.nerve'),
  action: textbook('muscles.tibialis-anterior.action'),
  joints: ['ankle', 'subtalar', 'midtarsal'],
  stretches: ['kneel-sit'],
  why: pending('muscles.tibialis-anterior.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.tibialis-anterior.feel'),
  facts: [
    claim('muscles.tibialis-anterior.fact.share', 'E3', 'ward-2009'),
    claim('muscles.tibialis-anterior.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016'),
    claim('muscles.tibialis-anterior.fact.slant', 'E3', 'manal-2006'),
  ],
};

export const EXTENSOR_DIGITORUM_LONGUS: Muscle = {
  id: 'extensor-digitorum-longus',
  name: 'name.extensor-digitorum-longus',
  latin: 'latin.extensor-digitorum-longus',
  summary: textbook('muscles.extensor-digitorum-longus.summary'),
  origin: textbook('muscles.extensor-digitorum-longus.origin'),
  insertion: textbook('muscles.extensor-digitorum-longus.insertion'),
  nerve: textbook('muscles.extensor-digitorum-longus.nerve'),
  action: textbook('muscles.extensor-digitorum-longus.action'),
  joints: ['ankle', 'subtalar', 'midtarsal', 'toes'],
  stretches: ['kneel-sit'],
  why: pending('muscles.extensor-digitorum-longus.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.extensor-digitorum-longus.feel'),
  facts: [claim('muscles.extensor-digitorum-longus.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016')],
};

export const EXTENSOR_HALLUCIS_LONGUS: Muscle = {
  id: 'extensor-hallucis-longus',
  name: 'name.extensor-hallucis-longus',
  latin: 'latin.extensor-hallucis-longus',
  summary: textbook('muscles.extensor-hallucis-longus.summary'),
  origin: textbook('muscles.extensor-hallucis-longus.origin'),
  insertion: textbook('muscles.extensor-hallucis-longus.insertion'),
  nerve: textbook('muscles.extensor-hallucis-longus.nerve'),
  action: textbook('muscles.extensor-hallucis-longus.action'),
  joints: ['ankle', 'subtalar', 'midtarsal', 'toes'],
  stretches: ['kneel-sit'],
  why: pending('muscles.extensor-hallucis-longus.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.extensor-hallucis-longus.feel'),
  facts: [claim('muscles.extensor-hallucis-longus.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016')],
};
