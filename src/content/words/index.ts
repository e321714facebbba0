import areas from './en/areas.json';
import compartments from './en/compartments.json';
import evidence from './en/evidence.json';
import interfaceWords from './en/interface.json';
import names from './en/names.json';
import safety from './en/safety.json';
import triggerPoints from './en/trigger-points.json';
import type { PageWords } from './pages';

/** What the first picture and the lists say; the long texts of the pages come with the pages (`./pages`). */
const FIRST = {
  ...areas,
  ...compartments,
  ...evidence,
  ...interfaceWords,
  ...names,
  ...safety,
  ...triggerPoints,
};

/** A misspelt key does not compile. */
export type WordKey = keyof typeof FIRST | keyof PageWords;

const known: Partial<Record<string, string>> = { ...FIRST };

/** Every sentence known so far, by id. */
export const words = known as Readonly<Record<WordKey, string>>;

/** Takes in sentences that came later. */
export const learn = (more: Readonly<Record<string, string>>) => {
  Object.assign(known, more);
};

/**
 * The words of a key, with `{name}` replaced by `values.name`; a slot without a value stays visible as it is. A page whose words
 * have not come yet is a mistake in what it imports, and is answered by its key.
 */
export const t = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  (known[key] ?? key).replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
