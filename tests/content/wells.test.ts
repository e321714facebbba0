import { expect, test } from 'vitest';
import { WELLS } from '../../src/content';

test('the score for a clot has nine findings of one point, and takes two off for another likely diagnosis', () => {
  expect(WELLS.items.map(({ points }) => points)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, -2]);
  expect(WELLS.only.sources).toContain('nice-qs201');
});
