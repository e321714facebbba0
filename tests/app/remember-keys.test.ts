import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { rememberKeys } from '../../src/app/remember-keys';
import { atlas } from '../../src/state/store';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const forbidden = () => {
  throw new DOMException('denied', 'SecurityError');
};

/** What a person finds on opening the page. */
const visit = (storage: Parameters<typeof rememberKeys>[1]) => {
  const store = createStore(() => atlas.getInitialState());
  rememberKeys(store, storage);
  return store;
};

describe('single keys turned off', () => {
  test('stay off on the next visit, and on again on the one after they were turned on', () => {
    const storage = memory();
    visit(() => storage).setState({ singleKeys: false });
    const second = visit(() => storage);
    expect(second.getState().singleKeys).toBe(false);
    second.setState({ singleKeys: true });
    expect(visit(() => storage).getState().singleKeys).toBe(true);
  });

  test('hold for the visit where storage is forbidden or full', () => {
    for (const storage of [forbidden, () => ({ ...memory(), setItem: forbidden })]) {
      const store = visit(storage);
      store.setState({ singleKeys: false });
      expect(store.getState().singleKeys).toBe(false);
    }
  });
});
