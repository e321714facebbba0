import { describe, expect, test } from 'vitest';
import { breakLines, setCaption } from '../../src/panel/share/caption';

/** A typewriter: each letter as wide as half its size. */
const typewriter = (text: string, size: number) => (text.length * size) / 2;

describe('the caption of a saved picture', () => {
  test('breaks between words and never wider than the room', () => {
    const lines = breakLines('one two three four', 8, (text) => text.length);
    expect(lines).toEqual(['one two', 'three', 'four']);
  });

  test('lets a word that is wider than the room stand alone', () => {
    expect(breakLines('a bbbbbbbbbbbb c', 5, (text) => text.length)).toEqual(['a', 'bbbbbbbbbbbb', 'c']);
  });

  test('grows with its words and holds every line', () => {
    const short = setCaption('Heel point', ['For learning.'], 1000, typewriter);
    const long = setCaption('Heel point', ['For learning.', 'word '.repeat(80).trim()], 1000, typewriter);
    expect(long.height).toBeGreaterThan(short.height);
    const last = long.lines.at(-1);
    expect((last?.top ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(long.height - long.margin);
  });

  test('reads the same on a picture twice as wide', () => {
    const one = setCaption('Heel point', ['For learning.'], 1000, typewriter);
    const two = setCaption('Heel point', ['For learning.'], 2000, typewriter);
    expect(two.lines.map(({ text }) => text)).toEqual(one.lines.map(({ text }) => text));
    expect(two.height / one.height).toBeCloseTo(2, 1);
  });
});
