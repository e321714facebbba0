import { DEFAULTS } from './store';
import type { AtlasState, Selection } from './types';

/** Whether the atlas has something to show for a selection; ids may outlive their content in old links. */
export type Known = (selection: Selection) => boolean;

/** What a text asks for, as near as it can be had, and which part of it could not; '' for none. */
export interface Read {
  readonly change: Partial<AtlasState>;
  readonly lost: string;
}

/** What a link says behind one key: `slice=0.35`. */
export interface Field {
  readonly key: string;
  /** The text of a state; null where it equals a first visit. */
  readonly write: (state: AtlasState) => string | null;
  /** Reads a text in small letters on top of what the link has said so far; null for one that says nothing. */
  readonly read: (text: string, so: AtlasState, known: Known) => Read | null;
}

/** Something that is on or off: `word` stands in the link when it is not as at a first visit. */
export const flag = (
  key: string,
  word: string,
  name: 'names' | 'attachments' | 'noPress' | 'present' | 'supported',
): Field => ({
  key,
  write: (state) => (state[name] === DEFAULTS[name] ? null : word),
  read: (text) => (text === word ? { change: { [name]: !DEFAULTS[name] }, lost: '' } : null),
});

/** Something that is one of a few words; links are read without regard to capitals. */
export const choice = <Name extends 'mode' | 'colouring' | 'lang'>(
  key: string,
  name: Name,
  words: readonly NonNullable<AtlasState[Name]>[],
): Field => ({
  key,
  write: (state) => (state[name] === DEFAULTS[name] ? null : state[name]),
  read: (text) => {
    const word = words.find((each) => each.toLowerCase() === text);
    return word ? { change: { [name]: word }, lost: '' } : null;
  },
});

/** −0 would be written as "0" and read back as another number. */
export const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

const NUMBER = /^-?\d{1,6}(\.\d{1,6})?$/;

/** Numbers parted by commas; null for any other text. */
export const readNumbers = (text: string): readonly number[] | null => {
  const parts = text.split(',');
  return parts.every((part) => NUMBER.test(part)) ? parts.map(Number) : null;
};

/** One number, brought into its range and rounded; null for any other text. */
export const readNumber = (text: string, [min, max]: readonly [number, number], digits: number) => {
  if (!NUMBER.test(text)) return null;
  const asked = Number(text);
  const held = Math.min(Math.max(asked, min), max);
  return { number: rounded(held, digits), lost: held === asked ? '' : text };
};

/** Of ids parted by commas those that can be had, each once, in their order; null where that is none. */
export const readIds = <Id extends string>(
  text: string,
  isId: (id: string) => id is Id,
  can: (id: Id, taken: readonly Id[]) => boolean = () => true,
) => {
  const taken: Id[] = [];
  const lost = text.split(',').filter((id) => {
    if (!isId(id) || taken.includes(id) || !can(id, taken)) return true;
    taken.push(id);
    return false;
  });
  return taken.length > 0 ? { taken, lost: lost.join(',') } : null;
};
