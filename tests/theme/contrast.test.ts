import { describe, expect, test } from 'vitest';
import { COMPARTMENTS } from '../../src/content/types';
import { MESH, SCHEMES, type Scheme } from '../../src/theme/colours';
import { COMPARTMENT_COLOURS } from '../../src/theme/compartment-colours';
import { contrast } from '../../src/theme/contrast';
import { themeCss } from '../../src/theme/css';

type Pair = readonly [keyof Scheme, keyof Scheme];

const GROUNDS = ['paper', 'page', 'card', 'wash'] as const;
const WORDS: readonly Pair[] = [
  ...(['ink', 'inkSoft', 'inkHeading', 'red'] as const).flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ['onRedWash', 'redWash'],
  ['onGreenWash', 'greenWash'],
  ['onAmberWash', 'amberWash'],
  ['onControl', 'control'],
];
const SIGNS: readonly Pair[] = (['outline', 'focus', 'red'] as const).flatMap((sign) =>
  GROUNDS.map((ground) => [sign, ground] as const),
);

test('black on white has the contrast that the formula promises', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

describe.each(Object.entries(SCHEMES))('%s scheme', (_, scheme: Scheme) => {
  test.each(WORDS)('words in %s on %s pass AA', (ink, ground) => {
    expect(contrast(scheme[ink], scheme[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SIGNS)('signs in %s on %s pass AA', (sign, ground) => {
    expect(contrast(scheme[sign], scheme[ground])).toBeGreaterThanOrEqual(3);
  });
  test('the pain red is seen on the ground of the legend', () => {
    expect(contrast(MESH.pain, scheme.card)).toBeGreaterThanOrEqual(2.5);
  });
});

test('the pain red stands out on skin', () => {
  expect(contrast(MESH.pain, MESH.skin)).toBeGreaterThanOrEqual(3);
});

test('every colour reaches the style sheet, in both schemes', () => {
  const css = themeCss();
  expect(css).toContain(`--ink-soft:${SCHEMES.light.inkSoft}`);
  expect(css).toContain(`--ink-soft:${SCHEMES.dark.inkSoft}`);
  expect(css).toContain(`--mesh-bone:${MESH.bone}`);
});

describe('the colours of compartments', () => {
  test('are one for each compartment', () => {
    expect(Object.keys(COMPARTMENT_COLOURS).sort()).toEqual([...COMPARTMENTS].sort());
  });

  test.each(Object.entries(SCHEMES))('are seen as signs on the card of the %s scheme', (_, { card }) => {
    const faint = Object.entries(COMPARTMENT_COLOURS).filter(([, colour]) => contrast(colour, card) < 3);
    expect(faint).toEqual([]);
  });
});
