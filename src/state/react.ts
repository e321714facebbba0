import { useStore } from 'zustand';
import { atlas } from './store';
import type { AtlasState, SessionState } from './types';

/** Reads one value out of the store and renders again only when that value changes. */
export const useAtlas = <T>(selector: (state: AtlasState & SessionState) => T): T => useStore(atlas, selector);
