import { describe, expect, test } from 'vitest';
import { blur } from '../../../src/forge/skin/blur';
import { distanceTo, nearestSeeds } from '../../../src/forge/skin/distance';
import { cellCount, gridAround, sample } from '../../../src/forge/skin/grid';
import type { Cover } from '../../../src/forge/skin/place';
import { relax } from '../../../src/forge/skin/relax';
import { seedSower, sowMesh } from '../../../src/forge/skin/seeds';
import { surfaceNets } from '../../../src/forge/skin/surface-nets';
import { wrap } from '../../../src/forge/skin/wrap';
import { at } from '../../../src/kernel/at';
import type { Mesh } from '../../../src/kernel/mesh';
import { capsule } from './solids';

const STEP = 2;
/** Bridges hollows below a ball of 10 mm and covers with 4 mm. */
const COVER: Cover = { widest: 10, radius: () => 10, thickness: () => 4 };

const skinOver = (meshes: readonly Mesh[], cover = COVER) => {
  const grid = gridAround([-30, -20, -20], [30, 20, 20], 24, STEP);
  const sower = seedSower(grid);
  for (const mesh of meshes) sowMesh(mesh, STEP, sower.sow);
  return { grid, ...wrap(grid, sower.harvest(), cover) };
};

/** Every edge is used once in each direction. */
const isClosed = ({ triangles }: Mesh): boolean => {
  const edges = new Set<string>();
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) edges.add(`${at(triangles, t + k)} ${at(triangles, t + ((k + 1) % 3))}`);
  return edges.size === triangles.length && [...edges].every((edge) => edges.has(edge.split(' ').reverse().join(' ')));
};

const volume = ({ positions: p, triangles }: Mesh): number => {
  let sum = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * at(triangles, t), 3 * at(triangles, t + 1), 3 * at(triangles, t + 2)];
    sum +=
      (at(p, a) * (at(p, b + 1) * at(p, c + 2) - at(p, b + 2) * at(p, c + 1)) +
        at(p, a + 1) * (at(p, b + 2) * at(p, c) - at(p, b) * at(p, c + 2)) +
        at(p, a + 2) * (at(p, b) * at(p, c + 1) - at(p, b + 1) * at(p, c))) /
      6;
  }
  return sum;
};

describe('distance on the grid', () => {
  test('is exact to the points, not to the cells that hold them', () => {
    const grid = gridAround([0, 0, 0], [40, 30, 30], 4, STEP);
    const sower = seedSower(grid);
    const seeds = [
      [10.3, 12.1, 8.7],
      [31.4, 20.9, 22.2],
      [18.6, 3.3, 27.1],
    ] as const;
    for (const [x, y, z] of seeds) sower.sow(x, y, z);
    const harvest = sower.harvest();
    const distance = distanceTo(grid, harvest, nearestSeeds(grid, harvest, 60), 60);
    const [nx, ny, nz] = grid.size;
    let worst = 0;
    for (let z = 1; z < nz - 1; z++)
      for (let y = 1; y < ny - 1; y++)
        for (let x = 1; x < nx - 1; x++) {
          const p = [x, y, z].map((c, k) => at(grid.origin, k) + c * STEP) as [number, number, number];
          const truth = Math.min(...seeds.map((s) => Math.hypot(s[0] - p[0], s[1] - p[1], s[2] - p[2])));
          worst = Math.max(worst, Math.abs(at(distance, x + nx * (y + ny * z)) - truth));
        }
    expect(worst).toBeLessThan(0.6);
  });

  test('ends where no seed is in reach', () => {
    const grid = gridAround([0, 0, 0], [60, 4, 4], 4, STEP);
    const sower = seedSower(grid);
    sower.sow(0, 2, 2);
    const harvest = sower.harvest();
    const distance = distanceTo(grid, harvest, nearestSeeds(grid, harvest, 20), 99);
    expect(sample(grid, distance, 56, 2, 2)).toBe(99);
    expect(sample(grid, distance, 10, 2, 2)).toBeCloseTo(10, 1);
  });
});

describe('skin over solids', () => {
  const ball = capsule([0, 0, 0], [0.01, 0, 0], 12);

  test('lies as far outside a ball as it is thick, to a quarter of a cell', () => {
    const { grid, depth } = skinOver([ball]);
    const mesh = surfaceNets(grid, depth);
    let worst = 0;
    for (let v = 0; v < mesh.positions.length; v += 3)
      worst = Math.max(
        worst,
        Math.abs(Math.hypot(at(mesh.positions, v), at(mesh.positions, v + 1), at(mesh.positions, v + 2)) - 16),
      );
    expect(worst).toBeLessThan(STEP / 4);
  });

  test('bridges a narrow gap and leaves a wide one open', () => {
    const pair = (gap: number) => [
      capsule([-10 - gap / 2, 0, -12], [-10 - gap / 2, 0, 12], 10),
      capsule([10 + gap / 2, 0, -12], [10 + gap / 2, 0, 12], 10),
    ];
    const narrow = skinOver(pair(4));
    const wide = skinOver(pair(22));
    expect(sample(narrow.grid, narrow.depth, 0, 0, 0)).toBeGreaterThan(0);
    expect(sample(wide.grid, wide.depth, 0, 0, 0)).toBeLessThan(0);
  });

  test('a hollow inside a solid is not the open air', () => {
    const { grid, depth } = skinOver([capsule([0, 0, 0], [0.01, 0, 0], 18)]);
    expect(sample(grid, depth, 0, 0, 0)).toBeGreaterThan(5);
  });

  test('is closed, faces outwards and keeps its volume when smoothed', () => {
    const { grid, depth } = skinOver([capsule([-14, 0, 0], [14, 3, 0], 11)]);
    blur(grid, depth, 1);
    const mesh = surfaceNets(grid, depth);
    const before = volume(mesh);
    relax(mesh, 20, () => false);
    expect(isClosed(mesh)).toBe(true);
    expect(before).toBeGreaterThan(0);
    expect(volume(mesh) / before).toBeGreaterThan(0.97);
    expect(volume(mesh) / before).toBeLessThan(1.03);
  });
});

describe('smoothing a field', () => {
  test('leaves a flat one alone', () => {
    const grid = gridAround([0, 0, 0], [10, 10, 10], 2, STEP);
    const field = new Float32Array(cellCount(grid)).fill(3);
    blur(grid, field, 2);
    expect(new Set(field)).toEqual(new Set([3]));
  });
});
