import { claim, pending } from './claim';

/** What the simulator of stretches rests on, and how far it is to be trusted. */
export const STRETCH_MODEL_CLAIMS = [
  claim('stretching.claim.soleus', 'E3', 'baumbach-2014', 'rajagopal-2016'),
  claim('stretching.claim.slack', 'E3', 'hirata-2015'),
  claim('stretching.claim.early', 'E3', 'baumbach-2014'),
  pending('stretching.claim.paths', 'E3', 'rajagopal-2016', 'calf-atlas'),
  pending('stretching.claim.tendon', 'E3', 'arnold-2013', 'calf-atlas'),
  pending('stretching.claim.force', 'E3', 'calf-atlas'),
  claim('stretching.claim.liu', 'E3', 'liu-2020'),
] as const;
