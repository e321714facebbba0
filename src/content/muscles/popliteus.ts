import { claim, pending } from '../claim';
import type { Muscle } from '../types';

export const POPLITEUS: Muscle = {
  id: 'popliteus',
  name: 'name.popliteus',
  latin: 'latin.popliteus',
  summary: claim('muscles.popliteus.summary', 'E3', 'gray-42', 'moore-8'),
  origin: claim('muscles.popliteus.origin', 'E3', 'gray-42', 'moore-8'),
  insertion: claim('muscles.popliteus.insertion', 'E3', 'gray-42', 'moore-8'),
  nerve: claim('muscles.popliteus.nerve', 'E3', 'gray-42', 'moore-8'),
  action: claim('muscles.popliteus.action', 'E3', 'gray-42', 'moore-8'),
  joints: ['knee'],
  stretches: [],
  why: pending('muscles.popliteus.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: claim('muscles.popliteus.feel', 'E4', 'gray-42', 'moore-8'),
  facts: [claim('muscles.popliteus.fact.corner', 'E3', 'gray-42', 'moore-8')],
};
