import { claim } from '../claim';
import type { WordKey } from '../words';
import { part } from './part';

const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

/** Drawn after their described course, from the thigh to the toes. */
export const NERVES = [
  part(
    'tibial-nerve',
    textbook('parts.tibial-nerve.way'),
    textbook('parts.tibial-nerve.muscles'),
    textbook('parts.tibial-nerve.press'),
  ),
  part(
    'common-fibular-nerve',
    textbook('parts.common-fibular-nerve.way'),
    textbook('parts.common-fibular-nerve.press'),
  ),
  part('deep-fibular-nerve', textbook('parts.deep-fibular-nerve.way'), textbook('parts.deep-fibular-nerve.muscles')),
  part(
    'superficial-fibular-nerve',
    textbook('parts.superficial-fibular-nerve.way'),
    textbook('parts.superficial-fibular-nerve.muscles'),
  ),
  part('sural-nerve', textbook('parts.sural-nerve.way'), textbook('parts.sural-nerve.feel')),
  part('medial-plantar-nerve', textbook('parts.medial-plantar-nerve.way')),
  part('lateral-plantar-nerve', textbook('parts.lateral-plantar-nerve.way')),
] as const;
