import { beforeEach, describe, expect, test, vi } from 'vitest';
import { enter, look, select, showSide } from '../../src/state/actions';
import { type AddressBar, followAddress } from '../../src/state/address';
import { atlas } from '../../src/state/store';

/** A browser's address bar with a history, as far as the atlas uses one. */
const openBar = (hash: string) => {
  const pages = [`/atlas/?test${hash}`];
  const heard = new Map<string, () => void>();
  const bar = {
    location: {
      pathname: '/atlas/',
      search: '?test',
      get hash() {
        return /#.*/.exec(pages.at(-1) ?? '')?.[0] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, url: string) => pages.push(url),
      replaceState: (_: unknown, __: string, url: string) => pages.splice(-1, 1, url),
    },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: (name: string, run: () => void) => heard.set(name, run),
    removeEventListener: (name: string) => heard.delete(name),
  };
  const back = () => {
    pages.pop();
    heard.get('popstate')?.();
  };
  return { bar: bar as unknown as AddressBar, pages, back };
};

beforeEach(() => {
  vi.useFakeTimers();
  atlas.setState(atlas.getInitialState(), true);
  return () => vi.useRealTimers();
});

describe('the address bar', () => {
  test('opens the picture of its link', () => {
    const { bar } = openBar('#/left/soleus-trp1?view=sole');
    followAddress(atlas, bar);
    expect(atlas.getState()).toMatchObject({
      side: 'left',
      selection: { id: 'soleus-trp1' },
      view: { id: 'sole' },
      dropped: [],
    });
  });

  test('is put straight when the link was bent, and the rest is told', () => {
    const { bar, pages } = openBar('#/left/elbow');
    followAddress(atlas, bar);
    expect(pages).toEqual(['/atlas/?test#/left']);
    expect(atlas.getState().dropped).toEqual(['elbow']);
  });

  test('makes each selection a page of the history, so that Back leads to the one before', () => {
    const { bar, pages, back } = openBar('');
    followAddress(atlas, bar);
    select({ kind: 'structure', id: 'soleus' });
    select({ kind: 'trigger-point', id: 'soleus-trp1' });
    expect(pages).toEqual(['/atlas/?test#/right', '/atlas/?test#/right/soleus', '/atlas/?test#/right/soleus-trp1']);
    back();
    expect(atlas.getState().selection?.id).toBe('soleus');
    back();
    expect(atlas.getState()).toMatchObject({ selection: null, page: 'list' });
    expect(pages).toEqual(['/atlas/?test#/right']);
  });

  test('makes each mode a page of the history', () => {
    const { bar, pages, back } = openBar('');
    followAddress(atlas, bar);
    enter('stretch');
    expect(pages).toEqual(['/atlas/?test#/right', '/atlas/?test#/right?mode=stretch']);
    back();
    expect(atlas.getState().mode).toBe('explore');
  });

  test('waits for the camera to rest, then rewrites the present page', () => {
    const { bar, pages } = openBar('');
    followAddress(atlas, bar);
    look({ kind: 'preset', id: 'medial' });
    look({ kind: 'preset', id: 'sole' });
    expect(pages).toEqual(['/atlas/?test#/right']);
    vi.advanceTimersByTime(1000);
    expect(pages).toEqual(['/atlas/?test#/right?view=sole']);
  });

  test('keeps the view of the page that a selection leaves behind', () => {
    const { bar, pages } = openBar('');
    followAddress(atlas, bar);
    showSide('left');
    select({ kind: 'structure', id: 'tibia' });
    vi.advanceTimersByTime(1000);
    expect(pages).toEqual(['/atlas/?test#/left', '/atlas/?test#/left/tibia']);
  });

  test('is let alone after leaving', () => {
    const { bar, pages } = openBar('');
    followAddress(atlas, bar)();
    select({ kind: 'structure', id: 'tibia' });
    vi.advanceTimersByTime(1000);
    expect(pages).toEqual(['/atlas/?test#/right']);
  });
});
