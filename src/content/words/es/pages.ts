import areas from './areas.json';
import compartments from './compartment-pages.json';
import evidencePage from './evidence-page.json';
import find from './find.json';
import lookAlikes from './look-alikes.json';
import lookup from './lookup.json';
import muscles from './muscles.json';
import parts from './parts.json';
import press from './press.json';
import redFlags from './red-flags.json';
import safety from './safety.json';
import search from './search.json';
import stretches from './stretches.json';
import stretching from './stretching.json';
import triggerPointPages from './trigger-point-pages.json';

/** The Spanish of the long texts, which come behind the first picture. */
export const WORDS: Readonly<Record<string, string>> = {
  ...areas,
  ...compartments,
  ...evidencePage,
  ...find,
  ...lookAlikes,
  ...lookup,
  ...muscles,
  ...parts,
  ...press,
  ...redFlags,
  ...safety,
  ...search,
  ...stretches,
  ...stretching,
  ...triggerPointPages,
};
