import { describe, expect, test } from 'vitest';
import { deg } from '../../src/kernel/units';
import { DEFAULTS } from '../../src/state/store';
import { decode, encode } from '../../src/state/url';

const round = (fragment: string) => decode(fragment);

describe('ball, forbidden places and presenting in a link', () => {
  test('come back as they were written', () => {
    const state = {
      ...DEFAULTS,
      mode: 'press',
      ball: { place: { chart: 'leg', f: 0.24, theta: deg(45) }, size: 65 },
      noPress: true,
      present: true,
    } as const;
    expect(encode(state)).toContain('ball=leg,0.24,45,65&nopress=on&present=on');
    expect(decode(encode(state))).toEqual({ state, dropped: [] });
    const sole = { ...DEFAULTS, ball: { place: { chart: 'foot', surface: 'P', u: 0.4, v: 0.5 }, size: 40 } } as const;
    expect(decode(encode(sole))).toEqual({ state: sole, dropped: [] });
  });

  test('a ball off the leg is laid on its edge, one of odd size becomes the nearest, and both are said', () => {
    const far = round('#/right?ball=leg,7,45,65');
    expect(far.state.ball?.place).toEqual({ chart: 'leg', f: 1.1, theta: 45 });
    expect(far.dropped).toEqual(['ball=leg,7,45,65']);
    const odd = round('#/right?ball=leg,0.2,45,63');
    expect(odd.state.ball?.size).toBe(65);
    expect(odd.dropped).toHaveLength(1);
  });

  test.each(['ball=', 'ball=leg', 'ball=x,1,2,65', 'ball=leg,a,b,c', 'nopress=maybe', 'present='])(
    'nonsense is dropped and said: %s',
    (pair) => {
      const { state, dropped } = round(`#/right?${pair}`);
      expect(state).toEqual(DEFAULTS);
      expect(dropped).toHaveLength(1);
    },
  );
});
