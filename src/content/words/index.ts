import areas from './en/areas.json';
import compartments from './en/compartments.json';
import evidence from './en/evidence.json';
import interfaceWords from './en/interface.json';
import lookAlikes from './en/look-alikes.json';
import muscles from './en/muscles.json';
import names from './en/names.json';
import parts from './en/parts.json';
import safety from './en/safety.json';
import search from './en/search.json';
import stretches from './en/stretches.json';
import triggerPoints from './en/trigger-points.json';

/** Every sentence of the atlas, by id. */
export const words = {
  ...areas,
  ...compartments,
  ...evidence,
  ...interfaceWords,
  ...lookAlikes,
  ...muscles,
  ...names,
  ...parts,
  ...safety,
  ...search,
  ...stretches,
  ...triggerPoints,
};

/** A misspelt key does not compile. */
export type WordKey = keyof typeof words;

/** The words of a key, with `{name}` replaced by `values.name`; a slot without a value stays visible as it is. */
export const t = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  words[key].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
