import compartments from './en/compartments.json';
import evidence from './en/evidence.json';
import interfaceWords from './en/interface.json';
import names from './en/names.json';
import triggerPoints from './en/trigger-points.json';
import { LANGUAGES, type LanguageId } from './languages';
import type { PageWords } from './pages';

/** What the first picture and the lists say; the long texts of the pages come with the pages (`./pages`). */
const FIRST = {
  ...compartments,
  ...evidence,
  ...interfaceWords,
  ...names,
  ...triggerPoints,
};

/** A misspelt key does not compile. */
export type WordKey = keyof typeof FIRST | keyof PageWords;

const english: Partial<Record<string, string>> = { ...FIRST };

/** Every English sentence known so far, by id. */
export const words = english as Readonly<Record<WordKey, string>>;

/** Takes in English sentences that came later. */
export const learn = (more: Readonly<Record<string, string>>) => {
  Object.assign(english, more);
};

/** The sentence of a key in another language; undefined where it has none. */
export type Dictionary = (key: string) => string | undefined;

let language: LanguageId = 'en';
let foreign: Dictionary = () => undefined;
const borrowed = new Set<string>();
let editions = 0;

/** From now on everything is said in this language, and in English what its dictionary lacks (`./speak`). */
export const speakFrom = (id: LanguageId, dictionary: Dictionary) => {
  language = id;
  foreign = dictionary;
  borrowed.clear();
  editions += 1;
};

/** Rises whenever a language or more of one has come: what was made from words before is out of date. */
export const edition = (): number => editions;

export const spokenLanguage = (): LanguageId => language;

/** What was said in English for want of a translation: the page marks it, so that it is read out as English. */
export const isBorrowed = (sentence: string): boolean => borrowed.has(sentence.trim());

/** Names of the Terminologia Anatomica belong to no language. */
export const isShared = (key: string): boolean => key.startsWith('latin.');

export type Values = Readonly<Record<string, string | number>>;

/** A number as the present language writes it, with this many digits behind the point at most, or exactly. */
export const number = (value: number, digits = 3, exactly = false): string =>
  new Intl.NumberFormat(language === 'ar-XB' ? 'en' : language, {
    maximumFractionDigits: digits,
    minimumFractionDigits: exactly ? digits : 0,
  }).format(value);

const written = (value: string | number) => (typeof value === 'number' ? number(value) : value);

/**
 * The words of a key, with `{name}` replaced by `values.name`; a slot without a value stays visible as it is. A page whose words
 * have not come yet is a mistake in what it imports, and is answered by its key.
 */
export const t = (key: WordKey, values: Values = {}): string => {
  const own = foreign(key);
  const sentence = (own ?? english[key] ?? key).replace(/\{(\w+)\}/g, (slot, name: string) =>
    written(values[name] ?? slot),
  );
  if (own === undefined && language !== 'en' && !isShared(key)) borrowed.add(sentence);
  return sentence;
};

/** Whether there is such a sentence, in English or the present language. */
export const isWord = (key: string): key is WordKey => key in english || foreign(key) !== undefined;

type Counted<Key> = Key extends `${infer Base}.other` ? Base : never;
/** A sentence that depends on a number: `x.one`, `x.other` and whatever else a language tells apart. */
export type CountKey = Counted<WordKey>;

/** The words of a count, with `{count}` replaced. */
export const count = (key: CountKey, n: number, values: Values = {}): string => {
  const form = `${key}.${new Intl.PluralRules(language === 'ar-XB' ? 'en' : language).select(n)}`;
  return t(isWord(form) ? form : (`${key}.other` as WordKey), { ...values, count: n });
};

/** A name as it stands inside a sentence. */
export const inSentence = (name: string): string =>
  LANGUAGES[language].capitalNouns ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
