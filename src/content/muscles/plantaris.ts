import { claim, pending } from '../claim';
import type { Muscle } from '../types';

export const PLANTARIS: Muscle = {
  id: 'plantaris',
  name: 'name.plantaris',
  latin: 'latin.plantaris',
  summary: claim('muscles.plantaris.summary', 'E3', 'gray-42', 'moore-8'),
  origin: claim('muscles.plantaris.origin', 'E3', 'gray-42', 'moore-8'),
  insertion: claim('muscles.plantaris.insertion', 'E3', 'gray-42', 'moore-8'),
  nerve: claim('muscles.plantaris.nerve', 'E3', 'gray-42', 'moore-8'),
  action: claim('muscles.plantaris.action', 'E3', 'gray-42', 'moore-8'),
  joints: ['knee', 'ankle', 'subtalar'],
  stretches: ['wall-straight', 'seated-towel', 'step-drop', 'downward-dog'],
  why: pending('muscles.plantaris.why', 'E4', 'gray-42', 'calf-atlas'),
  feel: claim('muscles.plantaris.feel', 'E4', 'gray-42', 'moore-8'),
  facts: [pending('muscles.plantaris.fact.absent', 'E3', 'daseler-1943')],
};
