import { describe, expect, test } from 'vitest';
import type { Loop } from '../../../src/kernel/loop';
import { mm } from '../../../src/kernel/units';
import { capGeometry } from '../../../src/scene/slice/cap-geometry';

const square = (x: number, z: number, side: number): Loop =>
  Float64Array.from([x, z, x + side, z, x + side, z + side, x, z + side]);

/** Area of the faces that lie in the cut itself, without the rim over them, mm²; and whether all look up. */
const facesOf = (loops: readonly Loop[]) => {
  const geometry = capGeometry(loops, mm(-100), 0.5);
  const position = geometry.getAttribute('position');
  const depth = geometry.getAttribute('depth');
  const index = geometry.index?.array ?? [];
  let area = 0;
  let up = true;
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i], index[i + 1], index[i + 2]] as [number, number, number];
    const [x, z] = [(v: number) => position.getX(v) * 1000, (v: number) => position.getZ(v) * 1000];
    const turn = (x(b) - x(a)) * (z(c) - z(a)) - (x(c) - x(a)) * (z(b) - z(a));
    if (turn > 1e-6) up = false;
    if ([a, b, c].every((v) => depth.getX(v) > 50)) area += Math.abs(turn) / 2;
  }
  return { area, up, geometry };
};

describe('the face of a cut', () => {
  test('fills its outline and looks up', () => {
    const { area, up } = facesOf([square(10, 20, 30)]);
    expect(area).toBeCloseTo(900, 1);
    expect(up).toBe(true);
  });

  test('leaves hollows open', () => {
    expect(facesOf([square(0, 0, 30), square(10, 10, 5)]).area).toBeCloseTo(875, 1);
  });

  test('lies just under the plane, so that the plane does not clip it', () => {
    const { geometry } = facesOf([square(0, 0, 30)]);
    geometry.computeBoundingBox();
    const { min, max } = geometry.boundingBox ?? { min: { y: 0 }, max: { y: 0 } };
    expect(max.y).toBeLessThan(-0.1);
    expect(min.y).toBeGreaterThan(-0.1001);
  });

  test('carries a rim within its outline', () => {
    const { geometry } = facesOf([square(0, 0, 30)]);
    geometry.computeBoundingBox();
    expect(geometry.boundingBox?.min.x).toBeCloseTo(0, 6);
    expect(geometry.boundingBox?.max.x).toBeCloseTo(0.03, 6);
  });
});
