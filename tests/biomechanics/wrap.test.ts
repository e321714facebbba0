import { describe, expect, test } from 'vitest';
import { type Cylinder, wrapOver } from '../../src/biomechanics/wrap';
import { distance, type Vec3 } from '../../src/kernel/vec3';

/** A drum of radius 10 along z; the path runs over its top, towards +x. */
const DRUM: Cylinder = { centre: [0, 0, 0], axis: [0, 0, -1], radius: 10, side: [0, 1, 0] };
const whole = (a: Vec3, b: Vec3) => {
  const wrap = wrapOver(a, b, DRUM);
  return wrap ? distance(a, wrap.on) + wrap.length + distance(wrap.off, b) : distance(a, b);
};

describe('a path over a cylinder', () => {
  test('takes two tangents and the arc between them', () => {
    const wrap = wrapOver([-20, 0, 0], [20, 0, 0], DRUM);
    expect(wrap?.length).toBeCloseTo((10 * Math.PI) / 3, 9);
    expect(whole([-20, 0, 0], [20, 0, 0])).toBeCloseTo(2 * Math.sqrt(300) + (10 * Math.PI) / 3, 9);
    expect(wrap?.at(0.5)[1]).toBeCloseTo(10, 9);
  });

  test('is a straight line when nothing is in the way', () => {
    expect(wrapOver([-20, 12, 0], [20, 12, 0], DRUM)).toBeNull();
    expect(wrapOver([-20, 30, 5], [20, 11, 0], DRUM)).toBeNull();
  });

  test('climbs evenly, as on the cylinder rolled out flat', () => {
    const flat = whole([-20, 0, 0], [20, 0, 0]);
    expect(whole([-20, 0, 0], [20, 0, 30])).toBeCloseTo(Math.hypot(flat, 30), 9);
  });

  test('is no longer than any other way round the same side', () => {
    const best = whole([-25, -3, 2], [18, 4, 9]);
    for (const lift of [10.01, 10.5, 12, 15]) {
      const over: Vec3 = [0, lift, 5];
      expect(best).toBeLessThanOrEqual(whole([-25, -3, 2], over) + whole(over, [18, 4, 9]) + 1e-9);
    }
  });

  test('comes on and goes off without a jump', () => {
    let before = whole([-20, 12, 0], [20, 8, 0]);
    for (let y = 12; y > 4; y -= 0.01) {
      const now = whole([-20, y, 0], [20, 8, 0]);
      expect(Math.abs(now - before)).toBeLessThan(0.01);
      before = now;
    }
  });
});
