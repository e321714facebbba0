import { describe, expect, test } from 'vitest';
import { at } from '../../src/kernel/at';
import { areaOf, contains, regionsOf } from '../../src/kernel/loop';
import type { Mesh } from '../../src/kernel/mesh';
import { levelPlane } from '../../src/kernel/plane';
import { sliceMesh } from '../../src/kernel/slice';
import { box } from '../support/solids';

const together = (...meshes: Mesh[]): Mesh => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const mesh of meshes) {
    const base = positions.length / 3;
    positions.push(...mesh.positions);
    triangles.push(...[...mesh.triangles].map((v) => v + base));
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};
const inverted = ({ positions, triangles }: Mesh): Mesh => ({ positions, triangles: triangles.slice().reverse() });

describe('a level cut', () => {
  test('of a box is its floor plan, x across and z along', () => {
    const [loop, ...others] = sliceMesh(box([1, 0, 5], [4, 10, 7]), levelPlane(3), 1);
    expect(others).toEqual([]);
    expect(areaOf(loop as Float64Array)).toBeCloseTo(6);
    expect(contains(loop as Float64Array, 2, 6)).toBe(true);
    expect(contains(loop as Float64Array, 6, 2)).toBe(false);
  });

  test('above or below a solid meets nothing', () => {
    expect(sliceMesh(box([0, 0, 0], [1, 1, 1]), levelPlane(2), 1)).toEqual([]);
    expect(sliceMesh(box([0, 0, 0], [1, 1, 1]), levelPlane(-2), 1)).toEqual([]);
  });

  test('through corners still closes', () => {
    const tent: Mesh = {
      positions: Float32Array.from([0, 0, 0, 2, 5, 0, 0, 5, 2, -2, 5, 0, 0, 5, -2, 0, 9, 0]),
      triangles: Uint32Array.from([0, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 1, 5, 2, 1, 5, 3, 2, 5, 4, 3, 5, 1, 4]),
    };
    const loops = sliceMesh(tent, levelPlane(5), 0);
    expect(loops).toHaveLength(1);
    expect(areaOf(at(loops, 0))).toBeCloseTo(8, 3);
  });

  test('turns all outlines alike, hollows too', () => {
    const hollow = together(box([0, 0, 0], [10, 10, 10]), inverted(box([2, 2, 2], [4, 8, 4])));
    const areas = sliceMesh(hollow, levelPlane(5), 1).map(areaOf);
    expect(areas.map(Math.round).sort((a, b) => a - b)).toEqual([4, 100]);
  });
});

describe('outlines within outlines', () => {
  const loopsOf = (...meshes: Mesh[]) => sliceMesh(together(...meshes), levelPlane(5), 1);

  test('are hollows of the one around them', () => {
    const regions = regionsOf(loopsOf(box([0, 0, 0], [10, 10, 10]), box([2, 2, 2], [4, 8, 4])));
    expect(regions.map(({ holes }) => holes.length)).toEqual([1]);
  });

  test('are solid again inside a hollow, and side by side each is its own', () => {
    const nested = loopsOf(
      box([0, 0, 0], [10, 10, 10]),
      box([2, 1, 2], [8, 9, 8]),
      box([4, 2, 4], [5, 8, 5]),
      box([20, 0, 0], [22, 10, 2]),
    );
    const regions = regionsOf(nested).map(({ outline, holes }) => [Math.round(areaOf(outline)), holes.length]);
    expect(regions).toEqual([
      [100, 1],
      [4, 0],
      [1, 0],
    ]);
  });
});
