import { claim } from '../claim';
import { part } from './part';

/** Sheets and bands of tough tissue. */
export const BANDS = [
  part(
    'plantar-aponeurosis',
    claim('parts.plantar-aponeurosis.way', 'E3', 'gray-42', 'moore-8'),
    claim('parts.plantar-aponeurosis.windlass', 'E3', 'gray-42', 'moore-8'),
    claim('parts.plantar-aponeurosis.stiff', 'E3', 'liu-2020'),
    claim('parts.plantar-aponeurosis.stretch', 'E2', 'digiovanni-2006'),
  ),
  part('long-plantar-ligament'),
  part('interosseous-membrane', claim('parts.interosseous-membrane.muscles', 'E3', 'gray-42', 'moore-8')),
] as const;
