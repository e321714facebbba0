import type { TriggerPointId } from '../anatomy/trigger-points';
import { GASTROCNEMIUS_POINTS } from './trigger-points/gastrocnemius';
import { PLANTARIS_POINT } from './trigger-points/plantaris';
import { POPLITEUS_POINT } from './trigger-points/popliteus';
import { SOLEUS_POINTS } from './trigger-points/soleus';
import type { TriggerPoint } from './types';

export { latinOf, nameOf } from './names';

const [gastrocnemius1, gastrocnemius2, gastrocnemius3, gastrocnemius4] = GASTROCNEMIUS_POINTS;
const [soleus1, soleus2, soleus3] = SOLEUS_POINTS;

/** In the order of lists. */
export const TRIGGER_POINT_CONTENT: Readonly<Record<TriggerPointId, TriggerPoint>> = {
  'gastrocnemius-trp1': gastrocnemius1,
  'gastrocnemius-trp2': gastrocnemius2,
  'gastrocnemius-trp3': gastrocnemius3,
  'gastrocnemius-trp4': gastrocnemius4,
  'soleus-trp1': soleus1,
  'soleus-trp2': soleus2,
  'soleus-trp3': soleus3,
  'plantaris-trp': PLANTARIS_POINT,
  'popliteus-trp': POPLITEUS_POINT,
};

export const triggerPointOf = (id: TriggerPointId): TriggerPoint => TRIGGER_POINT_CONTENT[id];
