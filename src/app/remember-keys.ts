import type { atlas } from '../state/store';

const KEY = 'calf-atlas.single-keys';
const OFF = 'off';

/**
 * Keeps a person's wish for or against single keys from visit to visit. Where the browser forbids storage, and it does so by
 * throwing already when it is asked for, the wish lasts until the page is closed.
 */
export const rememberKeys = (
  store: Pick<typeof atlas, 'setState' | 'subscribe'>,
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
) => {
  try {
    if (storage().getItem(KEY) === OFF) store.setState({ singleKeys: false });
  } catch {
    return;
  }
  store.subscribe(({ singleKeys }, before) => {
    if (singleKeys === before.singleKeys) return;
    try {
      if (singleKeys) storage().removeItem(KEY);
      else storage().setItem(KEY, OFF);
    } catch {
      // Full or forbidden since: the wish holds for this visit all the same.
    }
  });
};
