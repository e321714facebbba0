import { describe, expect, test } from 'vitest';
import { buildRayTree, castRay, type Faces, refitRayTree } from '../../src/kernel/ray-tree';
import { seeded } from '../support/seeded';
import { box } from '../support/solids';

/** Triangles strewn through a cube of side 2 about the origin. */
const strewn = (count: number, random: () => number) => {
  const positions = Float32Array.from({ length: count * 9 }, () => random() * 2 - 1);
  // Small ones, so that rays pass between them too.
  for (let t = 0; t < count; t++)
    for (let k = 3; k < 9; k++) positions[9 * t + k] = (positions[9 * t + (k % 3)] as number) + (random() - 0.5) * 0.3;
  return { positions, triangles: Uint32Array.from({ length: count * 3 }, (_, i) => i) };
};

const ways: readonly Faces[] = ['front', 'back', 'both'];

describe('a ray meets the same triangle', () => {
  test('whether it asks the tree or every triangle', () => {
    const random = seeded(7);
    const { positions, triangles } = strewn(800, random);
    const tree = buildRayTree(positions, triangles);
    let met = 0;
    for (let i = 0; i < 600; i++) {
      const origin = [random() * 6 - 3, random() * 6 - 3, random() * 6 - 3] as const;
      const goal = [random() - 0.5, random() - 0.5, random() - 0.5];
      const direction = origin.map((from, k) => (goal[k] as number) - from) as unknown as typeof origin;
      const faces = ways[i % 3] as Faces;
      const found = castRay(tree, origin, direction, 0, Number.POSITIVE_INFINITY, faces);
      const one = (t: number) =>
        castRay(
          buildRayTree(positions, triangles.subarray(3 * t, 3 * t + 3)),
          origin,
          direction,
          0,
          Number.POSITIVE_INFINITY,
          faces,
        )?.at ?? Number.POSITIVE_INFINITY;
      const all = i % 20 === 0 ? Array.from({ length: 800 }, (_, t) => one(t)) : null;
      if (found) met += 1;
      if (all) expect(found?.at ?? Number.POSITIVE_INFINITY).toBe(Math.min(...all));
    }
    expect(met).toBeGreaterThan(100);
  });

  test('along an axis and within the plane of a box', () => {
    const { positions, triangles } = box([0, 0, 0], [1, 1, 1]);
    const tree = buildRayTree(positions, triangles);
    expect(castRay(tree, [0.5, 0.5, 5], [0, 0, -1], 0, Number.POSITIVE_INFINITY, 'front')?.at).toBe(4);
    expect(castRay(tree, [0.5, 0.5, 5], [0, 0, -1], 0, Number.POSITIVE_INFINITY, 'back')?.at).toBe(5);
    expect(castRay(tree, [0.5, 0, 5], [0, 0, -1], 0, Number.POSITIVE_INFINITY, 'both')?.at).toBe(4);
    expect(castRay(tree, [2, 0.5, 5], [0, 0, -1], 0, Number.POSITIVE_INFINITY, 'both')).toBeNull();
  });
});

test('a ray is met only between its near and its far end', () => {
  const { positions, triangles } = box([0, 0, 0], [1, 1, 1]);
  const tree = buildRayTree(positions, triangles);
  expect(castRay(tree, [0.5, 0.5, 5], [0, 0, -1], 0, 3.9, 'both')).toBeNull();
  expect(castRay(tree, [0.5, 0.5, 5], [0, 0, -1], 4.5, 9, 'both')?.at).toBe(5);
});

test('boxes follow a mesh that has moved', () => {
  const { positions, triangles } = strewn(300, seeded(11));
  const tree = buildRayTree(positions, triangles);
  for (let i = 0; i < positions.length; i += 3) positions[i] = (positions[i] as number) + 10;
  expect(castRay(tree, [10, 0, 5], [0.001, 0.002, -1], 0, 99, 'both')).toBeNull();
  refitRayTree(tree);
  const fresh = castRay(buildRayTree(positions, triangles), [10, 0, 5], [0.001, 0.002, -1], 0, 99, 'both');
  expect(castRay(tree, [10, 0, 5], [0.001, 0.002, -1], 0, 99, 'both')).toEqual(fresh);
});

test('nothing is met in a mesh of nothing', () => {
  const tree = buildRayTree([], []);
  expect(castRay(tree, [0, 0, 0], [0, 0, 1], 0, 9, 'both')).toBeNull();
});
