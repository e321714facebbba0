import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/kernel/vec3';
import { framePreset } from '../../src/scene/camera/framing';
import { marginsOf } from '../../src/scene/camera/margins';
import { insetRect } from '../../src/scene/inset/inset-rect';

const leg: Vec3[] = [
  [0.07, 0.11, 0],
  [-0.07, 0.11, 0],
  [0, -0.46, -0.07],
  [0, -0.5, 0.15],
];

describe('the presets', () => {
  it('come nearer for the sole than for the leg', () => {
    const size = { width: 900, height: 800 };
    expect(framePreset('sole', leg, size).distance).toBeLessThan(framePreset('posterior', leg, size).distance);
    expect(framePreset('sole', leg, size).elevation).toBeLessThan(-45);
  });
  it('keep the foot clear of the legend where both stand in the same column', () => {
    expect(marginsOf({ width: 460, height: 560 }).bottom).toBeGreaterThan(0.2);
    expect(marginsOf({ width: 372, height: 1100 }).bottom).toBeGreaterThan(0.1);
    expect(marginsOf({ width: 390, height: 600 }).bottom).toBeLessThan(0.05);
    expect(marginsOf({ width: 1000, height: 800 }).bottom).toBeLessThan(0.05);
  });
});

describe("the inset's frame", () => {
  it.each([
    [1440, 900],
    [460, 1100],
    [390, 300],
  ])('lies inside a picture of %i by %i, in the lower right', (width, height) => {
    const rect = insetRect({ width, height });
    expect(rect.left).toBeGreaterThan(width / 2);
    expect(rect.left + rect.width).toBeLessThan(width);
    expect(rect.top + rect.height).toBeLessThan(height);
    expect(rect.width).toBeGreaterThanOrEqual(44);
  });
});
