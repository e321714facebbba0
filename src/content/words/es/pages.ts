import lookAlikes from './look-alikes.json';
import lookup from './lookup.json';
import muscles from './muscles.json';
import parts from './parts.json';
import redFlags from './red-flags.json';
import search from './search.json';
import stretches from './stretches.json';
import triggerPointPages from './trigger-point-pages.json';

/** The Spanish of the long texts, which come behind the first picture. */
export const WORDS: Readonly<Record<string, string>> = {
  ...lookAlikes,
  ...lookup,
  ...muscles,
  ...parts,
  ...redFlags,
  ...search,
  ...stretches,
  ...triggerPointPages,
};
