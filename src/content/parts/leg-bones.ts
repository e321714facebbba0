import { claim } from '../claim';
import { part } from './part';

export const LEG_BONES = [
  part('femur', claim('parts.femur.origins', 'E3', 'gray-42', 'moore-8')),
  part('patella'),
  part(
    'tibia',
    claim('parts.tibia.muscles', 'E3', 'gray-42', 'imaios-leg'),
    claim('parts.tibia.length', 'E3', 'rosso-2012'),
  ),
  part(
    'fibula',
    claim('parts.fibula.nerve', 'E3', 'gray-42', 'moore-8'),
    claim('parts.fibula.soleus', 'E3', 'gray-42', 'imaios-leg'),
  ),
] as const;
