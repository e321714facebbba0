import { describe, expect, test } from 'vitest';
import { makeAxis, planeAt } from '../../src/forge/axis';
import { volumeOf } from '../../src/forge/inspect';
import { loftOf } from '../../src/forge/loft';
import { loftMesh } from '../../src/forge/loft-mesh';
import { at } from '../../src/kernel/at';
import { areaOf } from '../../src/kernel/loop';
import type { Mesh } from '../../src/kernel/mesh';
import { chainsOf } from '../../src/measure/chains';
import { judge } from '../../src/measure/judge';
import { measure } from '../../src/measure/measure';
import { readObj } from '../../src/measure/obj';
import { described, resampled } from '../../src/measure/outline';
import { slice } from '../../src/measure/slice';
import { RECIPES, type Recipe } from '../../src/measure/sources-of';
import { surfaceOf } from '../../src/measure/surface';
import { volumeBelow } from '../../src/measure/volume';
import { writtenTable } from '../../src/measure/written-table';
import { asObj, box, circle, quarterRing, tube } from '../support/solids';

const up = makeAxis(
  [
    [0, 0, 0],
    [0, 100, 0],
  ],
  [1, 0, 0],
);
const recipeOf = (id: Recipe['id']): Recipe => {
  const recipe = RECIPES.find((known) => known.id === id);
  if (!recipe) throw new RangeError(id);
  return recipe;
};
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

describe('reading a reference mesh', () => {
  test('turns it into the atlas frame without turning it inside out', () => {
    const mesh = readObj(asObj(box([0, 10, 20], [1, 12, 23])));
    expect(volumeOf(mesh)).toBeCloseTo(6, 3);
    expect(at(mesh.positions, 1)).toBeCloseTo(10, 3);
  });

  test('joins vertices at one place and fans polygons', () => {
    const mesh = readObj('v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nv 0 0 0\nf 1//1 2//1 3//1 4//1\nf 5 3 4');
    expect(mesh.positions.length / 3).toBe(4);
    expect(mesh.triangles.length / 3).toBe(3);
  });
});

describe('a section', () => {
  test('of a box is its rectangle, counter-clockwise', () => {
    const [loop, ...others] = slice(box([0, 0, 0], [10, 20, 30]), planeAt(up, 7));
    expect(others).toEqual([]);
    expect(areaOf(loop as Float64Array)).toBeCloseTo(300);
  });

  test('of a box in a box keeps the outer wall only', () => {
    const inner = box([2, 2, 2], [4, 8, 8]);
    expect(slice(together(box([0, 0, 0], [10, 10, 10]), inner), planeAt(up, 5)).map(areaOf)).toEqual([100]);
  });

  test('that is an ellipse is described by one harmonic', () => {
    const loop = Float64Array.from({ length: 720 }, (_, i) => {
      const angle = (Math.PI * 2 * Math.floor(i / 2)) / 360;
      return i % 2 ? 4 + 5 * Math.sin(angle) : 3 + 5 * Math.cos(angle);
    });
    const [x, y, a, b, c, d] = described(resampled(loop, 128), 1) as [number, number, number, number, number, number];
    expect([x, y, a, d].map((value) => Math.round(value * 100) / 100)).toEqual([3, 4, 5, 5]);
    expect(Math.abs(b) + Math.abs(c)).toBeLessThan(0.05);
  });
});

describe('outlines that branch', () => {
  test('are followed as one tube and a second one rooted in it', () => {
    const trunk = box([-10, 0, -5], [10, 50, 5]);
    const horns = together(trunk, box([-9.9, 49, -4.9], [-3, 100, 4.9]), box([4, 49, -4.9], [9.9, 90, 4.9]));
    const cuts = Array.from({ length: 30 }, (_, i) => 3.1 * i + 1.3).map((u) => ({
      u,
      loops: slice(horns, planeAt(up, u)),
    }));
    const chains = chainsOf(cuts, 1);
    expect(chains).toHaveLength(2);
    expect(chains.filter((chain) => chain.joined.start)).toHaveLength(1);
  });
});

describe('measuring', () => {
  const length = (Math.PI / 2) * 80;
  const tubeRecipe: Recipe = { ...recipeOf('metatarsal-1'), files: ['tube'], numbers: 300, step: 4 };
  const bent = loftMesh(loftOf(tube(quarterRing(80), [0, length / 2, length - 0.1], 12)), { edge: 4 });

  test('a bent tube and lofting it again gives the tube back', () => {
    const table = measure(tubeRecipe, [bent]);
    const again = loftMesh(loftOf(at(table.parts, 0)), { edge: 3 });
    const surface = surfaceOf(bent);
    let sum = 0;
    for (let v = 0; v < again.positions.length; v += 3)
      sum += surface.distance(at(again.positions, v), at(again.positions, v + 1), at(again.positions, v + 2));
    expect(sum / (again.positions.length / 3)).toBeLessThan(0.3);
    expect(Math.abs(volumeOf(again) / volumeOf(bent) - 1)).toBeLessThan(0.03);
  });

  test('takes no more numbers than its recipe allows', () => {
    const table = measure(tubeRecipe, [bent]);
    for (const part of table.parts)
      expect(part.sections.reduce((sum, section) => sum + 1 + section.outline.length, 0)).toBeLessThanOrEqual(300);
  });

  test('writes the same table each time, one section a line', () => {
    const text = writtenTable(measure(tubeRecipe, [bent]));
    expect(writtenTable(measure(tubeRecipe, [bent]))).toBe(text);
    expect(JSON.parse(text).parts[0].sections.length).toBe(
      [...text.matchAll(/^.*"at_mm": [^ ]+ "outline": .*$/gm)].length,
    );
  });
});

describe('judging', () => {
  const cube = box([0, 0, 0], [10, 10, 10]);
  const pair = (model: Mesh) =>
    judge({
      id: 'patella',
      reference: cube,
      model,
      volumes: { reference: 1, model: volumeOf(model) / 1000 },
      lid: Number.POSITIVE_INFINITY,
    });

  test('finds nothing between a solid and itself', () => {
    const verdict = pair(cube);
    expect(verdict.toModel.p95).toBeLessThan(1e-5);
    expect(verdict.passes).toBe(true);
  });

  test('finds a shift and fails it when it exceeds the figure of the class', () => {
    const verdict = pair(box([2, 0, 0], [12, 10, 10]));
    expect(verdict.toModel.p95).toBeCloseTo(2, 1);
    expect(verdict.passes).toBe(false);
  });

  test('measures the volume below the cut as if it were closed there', () => {
    expect(volumeBelow(box([0, 0, 0], [10, 20, 30]), 5)).toBeCloseTo(1500);
    expect(circle(1)).toHaveLength(6);
  });
});
