import { useStore } from 'zustand';
import { pointer } from './pointer';
import { atlas } from './store';
import type { AtlasState, Selection, SessionState } from './types';

/** Reads one value out of the store and renders again only when that value changes. */
export const useAtlas = <T>(selector: (state: AtlasState & SessionState) => T): T => useStore(atlas, selector);

/** The same of what the pointer is over. */
export const usePointerOver = <T>(selector: (over: Selection | null) => T): T =>
  useStore(pointer, ({ over }) => selector(over));
