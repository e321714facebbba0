import { describe, expect, test } from 'vitest';
import { sliceFigure } from '../../src/panel/slice-figure';
import { sliceName } from '../../src/panel/slice-name';
import { SLICE_RANGE, type SliceOutline } from '../../src/state/types';

/** A square ring about (x, z), mm. */
const square = (x: number, z: number, half: number) =>
  [
    [x - half, z - half],
    [x + half, z - half],
    [x + half, z + half],
    [x - half, z + half],
  ] as const;

const OUTLINES: readonly SliceOutline[] = [
  { id: 'tibia', rings: [square(10, 20, 8)] },
  { id: 'skin', rings: [square(0, 0, 40)] },
  { id: 'popliteal-artery', rings: [square(0, -20, 2)] },
];

describe('the drawing of a cross-section', () => {
  test('has the front above and, on a right leg, the inner side to the right', () => {
    const tibia = sliceFigure([{ id: 'tibia', rings: [square(10, 20, 8)] }], 'right');
    const [left, top] = tibia?.box ?? [];
    expect(left).toBeCloseTo(10 - 8 - 3);
    expect(top).toBeCloseTo(-20 - 8 - 3);
  });

  test('of a left leg is the mirror image', () => {
    const [left, , width] = sliceFigure([{ id: 'tibia', rings: [square(10, 20, 8)] }], 'left')?.box ?? [];
    expect((left ?? 0) + (width ?? 0) / 2).toBeCloseTo(-10);
  });

  test('draws what is large first, so that nothing covers what lies within it', () => {
    expect(sliceFigure(OUTLINES, 'right')?.shapes.map(({ id }) => id)).toEqual(['skin', 'tibia', 'popliteal-artery']);
  });

  test('closes every ring and leaves out what is no area', () => {
    const figure = sliceFigure(
      [
        { id: 'tibia', rings: [square(0, 0, 8), square(0, 0, 5)] },
        { id: 'fibula', rings: [[[1, 2]]] },
      ],
      'right',
    );
    expect(figure?.shapes).toHaveLength(1);
    expect(figure?.shapes[0]?.path.match(/Z/g)).toHaveLength(2);
  });

  test('of nothing is none', () => {
    expect(sliceFigure([], 'right')).toBeNull();
  });
});

test('a height has a name in plain words everywhere on the slider', () => {
  for (let f: number = SLICE_RANGE[0]; f <= SLICE_RANGE[1]; f += 0.01)
    expect(sliceName(f)).toMatch(/^\p{Lu}.*height -?\d/u);
  expect(sliceName(0.7)).toBe('Lower calf, height 0.70');
});
