import { claim, pending } from '../claim';
import type { Muscle } from '../types';
import { FIBRES_AT_REST } from './shared';

const SHARED = {
  insertion: claim('muscles.gastrocnemius.insertion', 'E3', 'gray-42', 'moore-8'),
  nerve: claim('muscles.gastrocnemius.nerve', 'E3', 'gray-42', 'moore-8'),
  joints: ['knee', 'ankle', 'subtalar'],
  stretches: ['wall-straight', 'seated-towel', 'step-drop', 'downward-dog'],
} as const;

const BOTH = claim('muscles.gastrocnemius.fact.both', 'E3', 'le-sant-2017');

export const GASTROCNEMIUS_MEDIAL: Muscle = {
  ...SHARED,
  id: 'gastrocnemius-medial',
  name: 'name.gastrocnemius-medial',
  latin: 'latin.gastrocnemius-medial',
  summary: claim('muscles.gastrocnemius-medial.summary', 'E3', 'gray-42', 'moore-8'),
  origin: claim('muscles.gastrocnemius-medial.origin', 'E3', 'gray-42', 'moore-8'),
  action: claim('muscles.gastrocnemius-medial.action', 'E3', 'gray-42', 'moore-8'),
  why: claim('muscles.gastrocnemius-medial.why', 'E3', 'le-sant-2017'),
  feel: claim('muscles.gastrocnemius-medial.feel', 'E4', 'gray-42', 'moore-8'),
  facts: [
    claim('muscles.gastrocnemius-medial.fact.share', 'E3', 'ward-2009'),
    claim('muscles.gastrocnemius-medial.fact.stiff', 'E3', 'le-sant-2017'),
    BOTH,
    claim('muscles.gastrocnemius-medial.fact.slant', 'E3', 'manal-2006'),
    FIBRES_AT_REST,
    claim('muscles.gastrocnemius-medial.fact.bursa', 'E3', 'gray-42', 'moore-8'),
  ],
};

export const GASTROCNEMIUS_LATERAL: Muscle = {
  ...SHARED,
  id: 'gastrocnemius-lateral',
  name: 'name.gastrocnemius-lateral',
  latin: 'latin.gastrocnemius-lateral',
  summary: claim('muscles.gastrocnemius-lateral.summary', 'E3', 'gray-42', 'moore-8'),
  origin: claim('muscles.gastrocnemius-lateral.origin', 'E3', 'gray-42', 'moore-8'),
  action: claim('muscles.gastrocnemius-lateral.action', 'E3', 'gray-42', 'moore-8'),
  why: claim('muscles.gastrocnemius-lateral.why', 'E3', 'hirata-2016', 'le-sant-2017'),
  feel: claim('muscles.gastrocnemius-lateral.feel', 'E4', 'gray-42', 'moore-8'),
  facts: [
    claim('muscles.gastrocnemius-lateral.fact.fibres', 'E3', 'ward-2009'),
    claim('muscles.gastrocnemius-lateral.fact.share', 'E3', 'ward-2009'),
    BOTH,
    pending('muscles.gastrocnemius-lateral.fact.fabella', 'E3', 'gray-42'),
  ],
};
