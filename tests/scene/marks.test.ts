import { describe, expect, it } from 'vitest';
import { locate, type SkinPoint } from '../../src/scene/points/locate';
import { facingOf, RING_RADIUS, ringScale } from '../../src/scene/points/mark-size';

/** A cylinder of skin in leg-chart coordinates. */
const skin: SkinPoint[] = Array.from({ length: 41 * 72 }, (_, i) => {
  const f = (i % 41) / 40;
  const theta = Math.floor(i / 41) * 5 - 175;
  const turn = (theta * Math.PI) / 180;
  const normal = [Math.sin(turn), 0, -Math.cos(turn)] as const;
  return { position: [normal[0] * 0.05, -0.028 - f * 0.417, normal[2] * 0.05], normal, f, theta, onLeg: true };
});

describe('a trigger point', () => {
  it('lies on the skin in the middle of its site, facing out', () => {
    const mark = locate(skin, { f: [0.2, 0.3], theta: [30, 60], depthMm: [10, 25] });
    expect(mark?.position[1]).toBeCloseTo(-0.028 - 0.25 * 0.417, 2);
    expect(mark?.normal[0]).toBeGreaterThan(0.6);
    expect(mark?.normal[2]).toBeLessThan(-0.6);
  });
  it('is found across the seam of the chart, at the shin', () => {
    const mark = locate(skin, { f: [0.2, 0.3], theta: [170, 190], depthMm: [10, 20] });
    expect(mark?.normal[2]).toBeGreaterThan(0.95);
  });
  it('is nowhere on a model whose skin ends above it', () => {
    expect(
      locate(
        skin.filter(({ f }) => f < 0.1),
        { f: [0.5, 0.6], theta: [0, 10], depthMm: [1, 2] },
      ),
    ).toBeNull();
  });
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
    expect(facingOf(-1, false)).toBe(0);
  });
});
