import { t } from '../content/words';
import { firstOffered, LANGUAGES, type LanguageId } from '../content/words/languages';
import { speak } from '../content/words/speak';
import { hear } from '../state/actions';
import { atlas } from '../state/store';
import { markBorrowed } from './mark-borrowed';

/** Tells browser and screen reader in which language and from which side to read. */
const dress = (lang: LanguageId) => {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = LANGUAGES[lang].dir;
  document.title = t('interface.title');
};

const turnTo = (lang: LanguageId): Promise<void> =>
  speak(lang, () => {
    dress(lang);
    hear(lang);
  }).catch(() => {
    // Not to be had, as on a train: what is spoken already goes on being spoken.
  });

/** A page in English is better than none, when the words are slow in coming. */
const PATIENCE_MS = 4000;
const patience = () => new Promise<void>((go) => setTimeout(go, PATIENCE_MS));

/** The language of a visitor who has chosen none yet. */
export const guessLanguage = () => atlas.setState({ ownLang: firstOffered(navigator.languages ?? []) });

/**
 * Speaks the language that the address or the visitor asks for, and follows both. A link says its language, unless it is
 * English by nobody's wish, so that it shows another person the same page. Resolves when the first words are there.
 */
export const startLanguage = (): Promise<void> => {
  let wanted: LanguageId = 'en';
  const follow = ({ lang, ownLang } = atlas.getState()): Promise<void> => {
    if (lang === null && ownLang !== 'en') {
      atlas.setState({ lang: ownLang });
      return follow();
    }
    const next = lang ?? ownLang;
    if (next === wanted) return Promise.resolve();
    wanted = next;
    return turnTo(next);
  };
  const first = Promise.race([follow(), patience()]);
  atlas.subscribe((state) => void follow(state));
  markBorrowed(document.body);
  return first;
};
