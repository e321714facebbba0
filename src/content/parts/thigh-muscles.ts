import { claim } from '../claim';
import type { WordKey } from '../words';
import { part } from './part';

const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

const INNER_WALL = textbook('parts.thigh.inner-wall');
const CUT = claim('parts.thigh.cut', 'E3', 'bodyparts3d-4.0');

/** Muscles of the thigh, cut off above the knee: the surroundings of its hollow. */
export const THIGH_MUSCLES = [
  part('biceps-femoris', textbook('parts.biceps-femoris.nerve'), CUT),
  part('semitendinosus', INNER_WALL, CUT),
  part('semimembranosus', INNER_WALL, textbook('parts.semimembranosus.bursa'), CUT),
  part('gracilis', CUT),
  part('sartorius', CUT),
  part('adductor-magnus', CUT),
  part('rectus-femoris', CUT),
  part('vastus-medialis', CUT),
  part('vastus-intermedius', CUT),
  part('vastus-lateralis', CUT),
] as const;
