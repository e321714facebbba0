import { claim, pending } from '../claim';
import type { Muscle } from '../types';
import { DEEP_STAY_SOFT } from './shared';
import { byTouch, textbook } from './textbook';

export const TIBIALIS_POSTERIOR: Muscle = {
  id: 'tibialis-posterior',
  name: 'name.tibialis-posterior',
  latin: 'latin.tibialis-posterior',
  summary: textbook('muscles.tibialis-posterior.summary'),
  origin: claim('muscles.tibialis-posterior.origin', 'E3', 'imaios-leg', 'gray-42'),
  insertion: textbook('muscles.tibialis-posterior.insertion'),
  nerve: textbook('muscles.tibialis-posterior.nerve'),
  action: textbook('muscles.tibialis-posterior.action'),
  joints: ['ankle', 'subtalar', 'midtarsal'],
  stretches: ['tp-fdl'],
  why: pending('muscles.tibialis-posterior.why', 'E5', 'gray-42', 'calf-atlas'),
  feel: byTouch('muscles.tibialis-posterior.feel'),
  facts: [
    DEEP_STAY_SOFT,
    claim('muscles.tibialis-posterior.fact.share', 'E3', 'ward-2009'),
    claim('muscles.tibialis-posterior.fact.fibres', 'E3', 'ward-2009', 'rajagopal-2016'),
    claim('muscles.tibialis-posterior.fact.horns', 'E3', 'imaios-leg'),
  ],
};
