import { expect, test } from 'vitest';
import { cutTo, WHOLE } from '../../src/scene/picture/cut-to';

test('a picture is cut to what stands in it, with a little free round it', () => {
  const { left, top, width, height } = cutTo([
    [-0.5, 0.5],
    [0.5, -0.5],
  ]);
  expect([left, top]).toEqual([expect.closeTo(0.22), expect.closeTo(0.22)]);
  expect([width, height]).toEqual([expect.closeTo(0.56), expect.closeTo(0.56)]);
});

test('what reaches out of the picture is cut at its edge', () => {
  const cut = cutTo([
    [-0.99, 0],
    [0.99, 0],
    [5, 5],
  ]);
  expect(cut.left).toBe(0);
  expect(cut.width).toBe(1);
});

test('a picture with nothing in it stays whole', () => {
  expect(cutTo([])).toEqual(WHOLE);
  expect(cutTo([[3, 3]])).toEqual(WHOLE);
});
