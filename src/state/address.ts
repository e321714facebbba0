import type { StoreApi } from 'zustand/vanilla';
import type { Known } from './field';
import type { AtlasState, SessionState } from './types';
import { decode, encode } from './url';

/** While the camera moves the address is written at most this often, in milliseconds; browsers refuse a stream of writes. */
const QUIET_MS = 300;

/** The part of a browser window that carries the address. */
export type AddressBar = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'clearTimeout' | 'history' | 'location' | 'setTimeout'
>;

/**
 * Keeps the store and the address bar in step, and returns the way to stop. A new selection or mode is a new page of the
 * history, so that Back leads to the one before; everything else rewrites the present page. `location.search` is left as it is.
 */
export const followAddress = (
  store: StoreApi<AtlasState & SessionState>,
  bar: AddressBar,
  known?: Known,
): (() => void) => {
  let written = '';
  let timer = 0;
  let pending: AtlasState | null = null;

  const put = (how: 'pushState' | 'replaceState') =>
    bar.history[how](null, '', `${bar.location.pathname}${bar.location.search}${written}`);
  const write = (state: AtlasState, how: 'pushState' | 'replaceState') => {
    const hash = encode(state);
    if (hash === written) return;
    written = hash;
    put(how);
  };
  const flush = () => {
    bar.clearTimeout(timer);
    if (pending) write(pending, 'replaceState');
    pending = null;
  };
  const read = () => {
    if (bar.location.hash === written) return;
    bar.clearTimeout(timer);
    pending = null;
    const { state, dropped } = decode(bar.location.hash, known);
    const asked = bar.location.hash;
    written = encode(state);
    const { selection } = store.getState();
    const stays = selection?.kind === state.selection?.kind && selection?.id === state.selection?.id;
    // Back to a page without a selection leads back to the list.
    store.setState({ ...state, dropped, ...(stays ? { selection } : { page: state.selection ? 'details' : 'list' }) });
    // A bent link is put straight, so that copying the address gives what is seen.
    if (written !== asked) put('replaceState');
  };

  read();
  if (written === '') write(store.getState(), 'replaceState');

  const unsubscribe = store.subscribe((state, before) => {
    const turned = state.selection !== before.selection || state.mode !== before.mode;
    if (turned && encode(state) !== written) {
      flush();
      write(state, 'pushState');
      return;
    }
    if (encode(state) === written && !pending) return;
    pending = state;
    bar.clearTimeout(timer);
    timer = bar.setTimeout(flush, QUIET_MS);
  });
  bar.addEventListener('popstate', read);
  bar.addEventListener('hashchange', read);
  return () => {
    flush();
    unsubscribe();
    bar.removeEventListener('popstate', read);
    bar.removeEventListener('hashchange', read);
  };
};
