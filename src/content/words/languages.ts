/** One language of the page. */
export interface Language {
  /** What its readers call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Nouns keep their capital inside a sentence. */
  readonly capitalNouns: boolean;
  /** Whether a native reader who knows the subject has read all of it. */
  readonly proofread: boolean;
}

/**
 * Every language that can be spoken. `ar-XB` is none: it is English turned round, for seeing that the page stands when it is
 * written from the right and that no word of it is missing from the dictionaries. Only a link leads there.
 */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', capitalNouns: false, proofread: true },
  es: { name: 'Español', dir: 'ltr', capitalNouns: false, proofread: false },
  de: { name: 'Deutsch', dir: 'ltr', capitalNouns: true, proofread: false },
  'ar-XB': { name: 'English, turned round', dir: 'rtl', capitalNouns: false, proofread: false },
} as const satisfies Readonly<Record<string, Language>>;
export type LanguageId = keyof typeof LANGUAGES;

/** A language is offered from this share of its sentences on; the rest is then said in English. A test counts. */
export const OFFERED_FROM = 0.85;
export const OFFERED = ['en', 'es', 'de'] as const satisfies readonly LanguageId[];

/** The first of a visitor's languages, as a browser lists them, that is offered; English for none. */
export const firstOffered = (wanted: readonly string[]): LanguageId => {
  const offered: readonly LanguageId[] = OFFERED;
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.flatMap((tag) => offered.filter((id) => id === tag))[0] ?? 'en';
};
