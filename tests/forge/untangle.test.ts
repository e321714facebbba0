import { describe, expect, test } from 'vitest';
import { isClosed } from '../../src/forge/inspect';
import { untangled } from '../../src/forge/untangle';
import { box } from '../support/solids';

describe('two boxes pinched together along an edge', () => {
  const left = box([0, 0, 0], [1, 1, 1]);
  const right = box([1, 1, 0], [2, 2, 1]);
  const place = (positions: Float32Array, v: number) => [0, 1, 2].map((k) => positions[3 * v + k]).join(' ');
  const names = new Map<string, number>();
  const triangles = Uint32Array.from(
    [left, right].flatMap(({ positions, triangles: own }) =>
      [...own].map((v) => {
        const key = place(positions, v);
        if (!names.has(key)) names.set(key, names.size);
        return names.get(key) as number;
      }),
    ),
  );
  const positions = Float32Array.from([...names.keys()].flatMap((key) => key.split(' ').map(Number)));

  test('are not a closed surface until they are parted, and are one then', () => {
    expect(isClosed({ positions, triangles })).toBe(false);
    const parted = untangled(triangles, names.size);
    expect(isClosed({ positions, triangles: parted.triangles })).toBe(true);
    expect(parted.source).toHaveLength(names.size + 2);
  });
});
