import { describe, expect, it } from 'vitest';
import { facingOf, RING_RADIUS, ringScale } from '../../src/scene/points/mark-size';

describe('a trigger point', () => {
  it('is drawn life-size from near and never below twelve pixels from afar', () => {
    const focal = 1 / Math.tan((12 * Math.PI) / 180);
    expect(ringScale(0.2, focal, 800)).toBe(1);
    const far = ringScale(5, focal, 400);
    expect((far * RING_RADIUS * focal * 400) / (2 * 5)).toBeCloseTo(12, 6);
  });
  it('dims behind glass and vanishes behind skin when it faces away', () => {
    expect(facingOf(1, true)).toBe(1);
    expect(facingOf(-1, true)).toBeGreaterThan(0.1);
    expect(facingOf(-1, true)).toBeLessThan(0.4);
    expect(facingOf(0, false)).toBe(0);
  });
});
