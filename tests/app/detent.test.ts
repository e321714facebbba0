import { describe, expect, test } from 'vitest';
import { detentAfterDrag, stepDetent } from '../../src/app/detent';

describe('the sheet', () => {
  test.each([
    [-0.2, 'low'],
    [0.1, 'low'],
    [0.46, 'half'],
    [0.9, 'full'],
    [1.4, 'full'],
  ] as const)('let go at %d of the window rests %s', (fraction, detent) => {
    expect(detentAfterDrag(fraction)).toBe(detent);
  });

  test('steps up and down by key and stops at both ends', () => {
    expect(stepDetent('low', 1)).toBe('half');
    expect(stepDetent('half', 1)).toBe('full');
    expect(stepDetent('full', 1)).toBe('full');
    expect(stepDetent('low', -1)).toBe('low');
  });
});
