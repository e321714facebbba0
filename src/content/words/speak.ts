import { type Dictionary, speakFrom } from './index';
import type { LanguageId } from './languages';

type Table = Readonly<Record<string, string>>;
interface Translation {
  /** What the first picture and the lists say. */
  readonly first: () => Promise<{ readonly WORDS: Table }>;
  /** The long texts of the pages. */
  readonly pages: () => Promise<{ readonly WORDS: Table }>;
}

/** Fetched when they are chosen, and no other. English is in the app: it stands in for what a translation lacks. */
const TRANSLATIONS: Partial<Record<LanguageId, Translation>> = {
  es: { first: () => import('./es/first'), pages: () => import('./es/pages') },
  de: { first: () => import('./de/first'), pages: () => import('./de/pages') },
};

const from =
  (...tables: readonly Table[]): Dictionary =>
  (key) =>
    tables.find((table) => key in table)?.[key];

let latest: LanguageId = 'en';
let whole: Promise<unknown> = Promise.resolve();

/** Resolves when the texts of pages are there too; whoever shows them waits for this, else they would come in English first. */
export const wholeLanguage = (): Promise<unknown> => whole;

/**
 * Turns to a language and calls `heard` each time there is more of it: for the first picture, then for the pages. What cannot
 * be fetched is said in English. A later wish overtakes an earlier one.
 */
export const speak = async (id: LanguageId, heard: () => void): Promise<void> => {
  latest = id;
  const take = (dictionary: Dictionary) => {
    if (latest !== id) return;
    speakFrom(id, dictionary);
    heard();
  };
  if (id === 'ar-XB') return import('./pseudo').then(({ dictionary }) => take(dictionary));
  const translation = TRANSLATIONS[id];
  if (!translation) return take(() => undefined);
  const [first, pages] = [translation.first(), translation.pages()];
  whole = Promise.all([first, pages])
    .then(([{ WORDS }, more]) => take(from(WORDS, more.WORDS)))
    .catch(() => null);
  const { WORDS } = await first;
  take(from(WORDS));
};
