import { describe, expect, test } from 'vitest';
import leg from '../../src/app/poster/leg.json';
import { eyeFor, posterPlace } from '../../src/app/poster/poster-place';
import { outlinePoints } from '../../src/cli/poster';
import type { Vec3 } from '../../src/kernel/vec3';
import { framePreset } from '../../src/scene/camera/framing';

const SIZES = [
  [280, 900],
  [358, 1137],
  [390, 600],
  [460, 560],
  [640, 480],
  [880, 844],
  [1400, 900],
  [2400, 800],
] as const;

/** Metres: a tenth of a pixel of a leg that is 800 pixels high. */
const SLIGHT = 0.00006;

const outline = leg.outline as unknown as Vec3[];

describe('the place of the poster', () => {
  test.each(SIZES)('its few points put the eye where all of the skin does, at %i × %i', async (width, height) => {
    const [few, all] = [eyeFor(outline, { width, height }), eyeFor(await outlinePoints(), { width, height })];
    few.forEach((value, i) => {
      expect(Math.abs(value - (all[i] ?? Number.NaN))).toBeLessThan(4 * SLIGHT);
    });
  });

  test.each(SIZES)('the eye stands where the camera of the view from behind does, at %i × %i', (width, height) => {
    const { target, distance } = framePreset('posterior', outline, { width, height });
    const [right, up, back] = eyeFor(outline, { width, height });
    expect(right).toBeCloseTo(-target[0], 6);
    expect(up).toBeCloseTo(target[1], 6);
    expect(back).toBeCloseTo(distance - target[2], 6);
  });

  test('a picture twice as large holds a poster twice as large', () => {
    const [once, twice] = [posterPlace({ width: 700, height: 500 }), posterPlace({ width: 1400, height: 1000 })];
    expect(twice.height / once.height).toBeCloseTo(2, 6);
    expect(twice.right / once.right).toBeCloseTo(2, 6);
  });
});
