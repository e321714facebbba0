import { describe, expect, test } from 'vitest';
import { contour, type Ring } from '../../src/kernel/contour';
import { simplify, soothe } from '../../src/kernel/polyline';

const grid = (columns: number, rows: number, value: (x: number, y: number) => number) => ({
  columns,
  rows,
  values: Array.from({ length: columns * rows }, (_, i) => value(i % columns, Math.floor(i / columns))),
});
const area = (ring: Ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length] ?? [0, 0];
      return sum + x * v - u * y;
    }, 0) / 2,
  );

describe('a contour', () => {
  test('of a hill is one ring on its level', () => {
    const rings = contour(
      grid(41, 41, (x, y) => 20 - Math.hypot(x - 20, y - 20)),
      8,
    );
    expect(rings).toHaveLength(1);
    for (const [x, y] of rings[0] ?? []) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(12, 1);
  });

  test('goes round a hole as well as round the whole', () => {
    const rings = contour(
      grid(41, 41, (x, y) => 5 - Math.abs(Math.hypot(x - 20, y - 20) - 10)),
      0,
    );
    expect(rings.map(area).sort((a, b) => a - b)).toEqual([expect.closeTo(78, -1), expect.closeTo(706, -1)]);
  });

  test('closes along the rim where the land goes on beyond it', () => {
    const [ring = [], ...more] = contour(
      grid(5, 4, () => 1),
      0.5,
    );
    expect(more).toEqual([]);
    expect(area(ring)).toBeGreaterThan(12);
    expect(Math.max(...ring.map(([x]) => x))).toBeCloseTo(4.5);
  });

  test('of a plain below the level is nothing', () => {
    expect(
      contour(
        grid(5, 5, () => 0),
        0.5,
      ),
    ).toEqual([]);
  });

  test('parts two peaks that touch at a corner', () => {
    const rings = contour(
      grid(4, 4, (x, y) => Number((x === 1 && y === 1) || (x === 2 && y === 2))),
      0.5,
    );
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.map(area).reduce((a, b) => a + b)).toBeCloseTo(1, 0);
  });
});

describe('a line', () => {
  test('loses what lies straight and keeps its corners', () => {
    const line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [2, 1],
      [2, 2],
    ] as const;
    expect(simplify(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });

  test('is soothed between its ends, which stay', () => {
    const [first, middle, last] = soothe(
      [
        [0, 0],
        [1, 4],
        [2, 0],
      ],
      1,
      false,
    );
    expect([first, middle, last]).toEqual([
      [0, 0],
      [1, 2],
      [2, 0],
    ]);
  });
});
