import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../src/anatomy/structures';
import { peel, peelStepOf, peelSteps } from '../../src/state/peel';
import { DEFAULTS } from '../../src/state/store';

const PRESENT = ['skin', 'tendon', 'superficial', 'deep', 'bone'] as const;

describe('peeling from skin to bone', () => {
  test('starts with the closed leg and ends with bone alone', () => {
    expect(new Set(Object.values(peel(0, PRESENT)))).toEqual(new Set(['solid']));
    const last = peel(peelSteps(PRESENT), PRESENT);
    expect(PRESENT.filter((layer) => last[layer] !== 'hidden')).toEqual(['bone']);
  });

  test('has the picture of a first visit as its second step', () => {
    expect(peel(1, PRESENT)).toEqual(DEFAULTS.layers);
  });

  test('only ever takes away, one layer a step', () => {
    const shown = (step: number) => LAYERS.filter((layer) => peel(step, PRESENT)[layer] !== 'hidden');
    for (let step = 2; step <= peelSteps(PRESENT); step++) {
      expect(shown(step)).toHaveLength(shown(step - 1).length - 1);
      expect(shown(step - 1)).toEqual(expect.arrayContaining(shown(step)));
    }
  });

  test('never leaves the Achilles tendon without the muscles that end in it before them', () => {
    for (let step = 0; step <= peelSteps(LAYERS); step++) {
      const layers = peel(step, LAYERS);
      if (layers.tendon === 'hidden') expect(layers.superficial).toBe('hidden');
    }
  });

  test.each([[PRESENT], [LAYERS], [['bone'] as const], [[]]])('knows the step it stands on, for %j', (present) => {
    for (let step = 0; step <= peelSteps(present); step++) expect(peelStepOf(peel(step, present), present)).toBe(step);
  });

  test('brings a step off the scale onto it', () => {
    expect(peel(-3, PRESENT)).toEqual(peel(0, PRESENT));
    expect(peel(99, PRESENT)).toEqual(peel(peelSteps(PRESENT), PRESENT));
    expect(peel(Number.NaN, PRESENT)).toEqual(peel(0, PRESENT));
  });
});
