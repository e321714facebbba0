import { claim, pending } from '../claim';
import type { Muscle } from '../types';
import { DEEP_STAY_SOFT } from './shared';
import { byTouch, textbook } from './textbook';

const OLD_NAME = claim('muscles.fibulares.fact.name', 'E3', 'terminologia-anatomica');
const SHARED = { joints: ['ankle', 'subtalar', 'midtarsal'], stretches: ['inversion-plantar'] } as const;

export const FIBULARIS_LONGUS: Muscle = {
  ...SHARED,
  id: 'fibularis-longus',
  name: 'name.fibularis-longus',
  latin: 'latin.fibularis-longus',
  summary: textbook('muscles.fibularis-longus.summary'),
  origin: textbook('muscles.fibularis-longus.origin'),
  insertion: textbook('muscles.fibularis-longus.insertion'),
  nerve: textbook('muscles.fibularis-longus.nerve'),
  action: textbook('muscles.fibularis-longus.action'),
  why: pending('muscles.fibularis-longus.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.fibularis-longus.feel'),
  facts: [
    textbook('muscles.fibularis-longus.fact.nerve'),
    claim('muscles.fibularis-longus.fact.share', 'E3', 'ward-2009'),
    DEEP_STAY_SOFT,
    OLD_NAME,
  ],
};

export const FIBULARIS_BREVIS: Muscle = {
  ...SHARED,
  id: 'fibularis-brevis',
  name: 'name.fibularis-brevis',
  latin: 'latin.fibularis-brevis',
  summary: textbook('muscles.fibularis-brevis.summary'),
  origin: textbook('muscles.fibularis-brevis.origin'),
  insertion: textbook('muscles.fibularis-brevis.insertion'),
  nerve: textbook('muscles.fibularis-brevis.nerve'),
  action: textbook('muscles.fibularis-brevis.action'),
  why: pending('muscles.fibularis-brevis.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.fibularis-brevis.feel'),
  facts: [claim('muscles.fibularis-brevis.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016'), OLD_NAME],
};

export const FIBULARIS_TERTIUS: Muscle = {
  ...SHARED,
  id: 'fibularis-tertius',
  name: 'name.fibularis-tertius',
  latin: 'latin.fibularis-tertius',
  summary: textbook('muscles.fibularis-tertius.summary'),
  origin: textbook('muscles.fibularis-tertius.origin'),
  insertion: textbook('muscles.fibularis-tertius.insertion'),
  nerve: textbook('muscles.fibularis-tertius.nerve'),
  action: textbook('muscles.fibularis-tertius.action'),
  why: pending('muscles.fibularis-tertius.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.fibularis-tertius.feel'),
  facts: [
    claim('muscles.fibularis-tertius.fact.present', 'E3', 'yammine-2017'),
    claim('muscles.fibularis-tertius.fact.spain', 'E3', 'palomo-lopez-2019'),
    OLD_NAME,
  ],
};
