import { expect, test } from 'vitest';
import { decode, encode } from '../../src/state/url';
import { FUZZ_ROUNDS, oneOf, seeded } from '../support/seeded';

const CASES = 4000 * FUZZ_ROUNDS;

/** Scraps of links: what the atlas writes, what a mail program makes of it, and what nobody ever wrote. */
const SCRAPS = [
  '#',
  '/',
  '?',
  '&',
  '=',
  ',',
  '%',
  '%2',
  '%20',
  '%C3%28',
  ';',
  '.',
  '-',
  '-0',
  '1e9',
  'NaN',
  'Infinity',
  '0.000001',
  '99999999999',
  'right',
  'left',
  'soleus',
  'soleus-trp1',
  'plantaris-trp',
  'tail',
  'view=',
  'medial',
  'free',
  '0,60,500,0,-150,0',
  'skin=',
  'solid',
  'hidden',
  'glass',
  'slice=0.3',
  'hide=',
  'fade=',
  'only=',
  'explode=',
  'knee=20',
  'ankle=-10',
  'mode=find',
  'lang=de',
  'ball=',
  'leg,0.24,45,65',
  'nopress=on',
  'marks=',
  'names=on',
  'footprints=off',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '💥',
  'ﷺ',
  'A'.repeat(300),
  '\n',
  '\\',
  '<script>',
] as const;

test(`${CASES} links: each gives a whole state, and that state a link that gives it again`, () => {
  const random = seeded(20260101);
  for (let i = 0; i < CASES; i++) {
    const link = Array.from({ length: 1 + Math.floor(random() * 12) }, () => oneOf(random, SCRAPS)).join('');
    const { state } = decode(link);
    const straight = encode(state);
    const again = decode(straight);
    expect(again.dropped, `${JSON.stringify(link)} → ${straight}`).toEqual([]);
    expect(again.state, `${JSON.stringify(link)} → ${straight}`).toEqual(state);
  }
}, 600_000);
