import { createStore } from 'zustand/vanilla';
import { same } from './selection';
import type { Selection } from './types';

/** What the pointer is over; null for nothing. */
interface Pointer {
  readonly over: Selection | null;
}

/**
 * Of its own, apart from `atlas`: it changes with nearly every move of the pointer, and no picture, panel or address of which
 * there are so many depends on it.
 */
export const pointer = createStore<Pointer>(() => ({ over: null }));

export const hover = (over: Selection | null) => {
  if (!same(pointer.getState().over, over)) pointer.setState({ over });
};

/** The structure the pointer is over; null for none, or for a trigger point. */
export const structureOver = (over: Selection | null) => (over?.kind === 'structure' ? over.id : null);
