import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { remember } from '../../src/app/remember';
import { atlas } from '../../src/state/store';

const memory = (before: Readonly<Record<string, string>> = {}) => {
  const kept = new Map<string, string>(Object.entries(before));
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
const visit = (storage: Parameters<typeof remember>[1]) => {
  const store = createStore(() => atlas.getInitialState());
  remember(store, storage);
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
});

describe('a wish', () => {
  test('for a dark page is kept, and forgotten when the device may decide again', () => {
    const storage = memory();
    visit(() => storage).setState({ theme: 'dark' });
    const second = visit(() => storage);
    expect(second.getState().theme).toBe('dark');
    second.setState({ theme: 'system' });
    expect(visit(() => storage).getState().theme).toBe('system');
  });

  test('for English is kept on a browser that asks for another language', () => {
    const storage = memory();
    const first = visit(() => storage);
    first.setState({ ownLang: 'de' });
    first.setState({ ownLang: 'en' });
    const second = createStore(() => ({ ...atlas.getInitialState(), ownLang: 'de' as const }) as never);
    remember(second, () => storage);
    expect(second.getState()).toMatchObject({ ownLang: 'en' });
  });

  test('of no meaning is as good as none', () => {
    const storage = memory({ 'calf-atlas.theme': 'plaid', 'calf-atlas.language': 'tlh' });
    expect(visit(() => storage).getState()).toMatchObject({ theme: 'system', ownLang: 'en' });
  });

  test('holds for the visit where storage is forbidden or full', () => {
    for (const storage of [forbidden, () => ({ ...memory(), setItem: forbidden })]) {
      const store = visit(storage);
      store.setState({ singleKeys: false, theme: 'dark' });
      expect(store.getState()).toMatchObject({ singleKeys: false, theme: 'dark' });
    }
  });
});
