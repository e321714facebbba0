import { claim } from '../claim';
import type { Muscle } from '../types';
import { FIBRES_AT_REST } from './shared';

export const SOLEUS: Muscle = {
  id: 'soleus',
  name: 'name.soleus',
  latin: 'latin.soleus',
  summary: claim('muscles.soleus.summary', 'E3', 'gray-42', 'ward-2009'),
  origin: claim('muscles.soleus.origin', 'E3', 'imaios-leg', 'gray-42'),
  insertion: claim('muscles.soleus.insertion', 'E3', 'gray-42', 'moore-8'),
  nerve: claim('muscles.soleus.nerve', 'E3', 'gray-42', 'wikipedia-soleus'),
  action: claim('muscles.soleus.action', 'E3', 'gray-42', 'moore-8'),
  joints: ['ankle', 'subtalar'],
  stretches: ['wall-bent', 'kneeling-soleus', 'towel-bent', 'squat-deep'],
  why: claim('muscles.soleus.why', 'E3', 'baumbach-2014', 'le-sant-2017'),
  feel: claim('muscles.soleus.feel', 'E4', 'gray-42', 'moore-8'),
  facts: [
    claim('muscles.soleus.fact.share', 'E3', 'ward-2009'),
    claim('muscles.soleus.fact.rank', 'E3', 'ward-2009'),
    claim('muscles.soleus.fact.fibres', 'E3', 'ward-2009'),
    claim('muscles.soleus.fact.slant', 'E3', 'manal-2006'),
    FIBRES_AT_REST,
    claim('muscles.soleus.fact.slow', 'E3', 'edgerton-1975'),
    claim('muscles.soleus.fact.stiff', 'E3', 'le-sant-2017'),
    claim('muscles.soleus.fact.nerve', 'E3', 'imaios-leg', 'gray-42'),
  ],
};
