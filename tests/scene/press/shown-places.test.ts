import { describe, expect, test } from 'vitest';
import { NO_PRESS_PLACES } from '../../../src/content/types';
import { deg } from '../../../src/kernel/units';
import { ballOf, shownPlaces } from '../../../src/scene/press/shown-places';
import { DEFAULTS } from '../../../src/state/store';

const quiet = { ...DEFAULTS, gate: 'unasked' } as const;
const selected = (id: 'gastrocnemius-trp3' | 'gastrocnemius-trp1') =>
  ({ ...quiet, selection: { kind: 'trigger-point', id } }) as const;
const ball = { place: { chart: 'leg', f: 0.24, theta: deg(45) }, size: 65 } as const;

describe('the places that are drawn because nothing is pressed there', () => {
  test('are none on a first visit and all when they are asked for', () => {
    expect(shownPlaces(quiet)).toBe('');
    expect(shownPlaces({ ...quiet, noPress: true }).split(' ')).toEqual([...NO_PRESS_PLACES]);
  });

  test('show with a point on which no ball may lie, and not with one where it may', () => {
    expect(shownPlaces(selected('gastrocnemius-trp3'))).toContain('knee-hollow');
    expect(shownPlaces(selected('gastrocnemius-trp1'))).toBe('');
  });

  test('show beside a ball that comes near', () => {
    const near = { ...ball, place: { chart: 'leg', f: 0.12, theta: deg(20) } } as const;
    expect(shownPlaces({ ...quiet, mode: 'press', gate: 'clear', ball: near })).toContain('knee-hollow');
    expect(shownPlaces({ ...quiet, mode: 'press', gate: 'clear', ball })).not.toContain('knee-hollow');
  });
});

describe('the ball', () => {
  test('is not drawn before the questions are answered, nor after a yes', () => {
    for (const gate of ['unasked', 'stop'] as const) expect(ballOf({ ...quiet, mode: 'press', ball, gate })).toBeNull();
    expect(ballOf({ ...quiet, mode: 'press', ball, gate: 'clear' })).toBe(ball);
  });

  test('is not drawn where somebody only looks', () => {
    expect(ballOf({ ...quiet, ball, gate: 'clear' })).toBeNull();
  });
});
