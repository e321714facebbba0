import { describe, expect, test } from 'vitest';
import { isClosed, volumeOf } from '../../src/forge/inspect';
import { loftOf, outlineAt } from '../../src/forge/loft';
import { loftMesh } from '../../src/forge/loft-mesh';
import { circle, quarterRing, tube } from '../support/solids';

const straight = [
  [0, 0, 0],
  [0, 100, 0],
] as [number, number, number][];

describe('a loft', () => {
  test('through equal circles is a cylinder: closed, outward, of its volume', () => {
    const mesh = loftMesh(loftOf(tube(straight, [0, 30, 100], 10)), { edge: 1 });
    expect(isClosed(mesh)).toBe(true);
    expect(volumeOf(mesh) / (Math.PI * 100 * 100)).toBeCloseTo(1, 2);
  });

  test('along a bent axis keeps its girth round the bend', () => {
    const axis = quarterRing(50);
    const length = (Math.PI / 2) * 50;
    const mesh = loftMesh(loftOf(tube(axis, [0, length / 2, length - 0.1], 8)), { edge: 1 });
    expect(isClosed(mesh)).toBe(true);
    // Pappus: the volume of a bent tube is that of the straight one of the length of its middle.
    expect(volumeOf(mesh) / (Math.PI * 64 * length)).toBeCloseTo(1, 2);
  });

  test('closes in a dome at the extreme point', () => {
    const part = tube(straight, [10, 90], 10);
    const domed = { ...part, end: { kind: 'dome' as const, at_mm: 100, offset: [0, 0] as [number, number] } };
    const mesh = loftMesh(loftOf(domed), { edge: 1 });
    const top = Math.max(...mesh.positions.filter((_, i) => i % 3 === 1));
    expect(isClosed(mesh)).toBe(true);
    expect(top).toBeCloseTo(100, 4);
    // A cylinder of 80 mm and half an ellipsoid of 10 mm.
    expect(volumeOf(mesh) / (Math.PI * 100 * 80 + (2 / 3) * Math.PI * 1000)).toBeCloseTo(1, 1);
  });

  test('does not overshoot a step between two near sections', () => {
    const part = tube(straight, [0, 40, 40.5, 100], 10);
    const radii = [10, 10, 4, 4];
    const stepped = part.sections.map((section, i) => ({ ...section, outline: circle(radii[i] as number) }));
    const loft = loftOf({ ...part, sections: stepped });
    for (let u = 0; u <= 100; u += 0.25) {
      const radius = outlineAt(loft, u)[2] as number;
      expect(radius).toBeGreaterThanOrEqual(4 - 1e-9);
      expect(radius).toBeLessThanOrEqual(10 + 1e-9);
    }
  });
});
