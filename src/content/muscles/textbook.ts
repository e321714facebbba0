import { claim } from '../claim';
import type { WordKey } from '../words';

/** Settled anatomy, as both textbooks have it. */
export const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

/** How to find it by touch: handed down by the same books, not measured. */
export const byTouch = (words: WordKey) => claim(words, 'E4', 'gray-42', 'moore-8');
