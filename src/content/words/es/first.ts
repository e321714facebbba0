import compartments from './compartments.json';
import evidence from './evidence.json';
import interfaceWords from './interface.json';
import names from './names.json';
import triggerPoints from './trigger-points.json';

/** The Spanish of what the first picture and the lists say. */
export const WORDS: Readonly<Record<string, string>> = {
  ...compartments,
  ...evidence,
  ...interfaceWords,
  ...names,
  ...triggerPoints,
};
