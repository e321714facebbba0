import { type LanguageId, OFFERED } from '../content/words/languages';
import type { atlas } from '../state/store';
import { type SessionState, THEMES } from '../state/types';

type Kept = Pick<SessionState, 'singleKeys' | 'theme' | 'ownLang'>;

/** One wish that is kept from visit to visit, as one word. */
interface Wish {
  readonly key: string;
  /** The word for it; null where it is what a first visit has. */
  readonly write: (state: Kept) => string | null;
  /** What a word stands for; null for a word of no meaning. */
  readonly read: (word: string) => Partial<Kept> | null;
}

const oneOf = <T extends string>(list: readonly T[], word: string): T | undefined => list.find((each) => each === word);

export const WISHES: readonly Wish[] = [
  {
    key: 'calf-atlas.single-keys',
    write: ({ singleKeys }) => (singleKeys ? null : 'off'),
    read: (word) => (word === 'off' ? { singleKeys: false } : null),
  },
  {
    key: 'calf-atlas.theme',
    write: ({ theme }) => (theme === 'system' ? null : theme),
    read: (word) => {
      const theme = oneOf(THEMES, word);
      return theme ? { theme } : null;
    },
  },
  {
    key: 'calf-atlas.language',
    // English too: somebody may want it on a browser that asks for another.
    write: ({ ownLang }) => ownLang,
    read: (word) => {
      const ownLang = oneOf<LanguageId>(OFFERED, word);
      return ownLang ? { ownLang } : null;
    },
  },
];

/**
 * Keeps what a person wishes from visit to visit. Where the browser forbids storage, and it does so by throwing already when it
 * is asked for, a wish lasts until the page is closed.
 */
export const remember = (
  store: Pick<typeof atlas, 'setState' | 'subscribe'>,
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
) => {
  for (const { key, write, read } of WISHES) {
    try {
      const word = storage().getItem(key);
      const kept = word === null ? null : read(word);
      if (kept) store.setState(kept);
    } catch {
      return;
    }
    store.subscribe((state, before) => {
      const word = write(state);
      if (word === write(before)) return;
      try {
        if (word === null) storage().removeItem(key);
        else storage().setItem(key, word);
      } catch {
        // Full or forbidden since: the wish holds for this visit all the same.
      }
    });
  }
};
