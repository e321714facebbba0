/** What a key does while something is shown large. */
export type PresentStep = 'next' | 'previous' | 'zone' | 'black' | 'leave';

/** A clicker sends page keys or arrows, `b` or a full stop for a black screen, and Escape. By `KeyboardEvent.key`. */
const KEYS: Readonly<Record<string, PresentStep>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  p: 'previous',
  z: 'zone',
  b: 'black',
  '.': 'black',
  Escape: 'leave',
};

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The step of a key press, if any. On a button the space bar is the button's own; chords belong to the browser. */
export const presentStepOf = (press: KeyPress, onButton: boolean): PresentStep | undefined => {
  if (press.ctrlKey || press.metaKey || press.altKey || (onButton && press.key === ' ')) return undefined;
  return KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
};
