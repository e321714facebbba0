import type { Dictionary } from './index';
import { words } from './index';

/** The marks that have the text between them written from the right. */
export const [TURN, BACK] = ['\u202e', '\u202c'];

/** English turned round, sentence by sentence; lists of words stay lists. */
export const dictionary: Dictionary = (key) => {
  const sentence = (words as Readonly<Record<string, string>>)[key];
  return sentence && `${TURN}${sentence}${BACK}`;
};
