import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/kernel/vec3';
import { basisOf } from '../../src/scene/camera/orbit';
import { insetPose, needsInset, seenShare, type ZonePoint } from '../../src/scene/inset/inset-view';

/** A patch of sole: level, facing down, 40 mm square. */
const sole: ZonePoint[] = Array.from({ length: 25 }, (_, i) => ({
  position: [(i % 5) * 0.01, -0.47, Math.floor(i / 5) * 0.01] as Vec3,
  normal: [0, -1, 0],
  weight: 1,
}));
const everywhere = () => true;

describe('the inset', () => {
  it('opens for the sole when one looks from behind', () => {
    expect(needsInset(seenShare(sole, [0, -0.2, -1.5], everywhere))).toBe(true);
  });
  it('stays shut when the sole is in plain sight', () => {
    expect(needsInset(seenShare(sole, [0, -1.9, -0.3], everywhere))).toBe(false);
  });
  it('opens when the zone faces the camera but lies outside the picture', () => {
    expect(needsInset(seenShare(sole, [0, -1.9, -0.3], () => false))).toBe(true);
  });
  it('stays shut for a zone that is not on this leg', () => {
    expect(needsInset(seenShare([], [0, 0, 1], everywhere))).toBe(false);
  });
  it('looks at the zone along its own direction, short of straight up', () => {
    const { azimuth, elevation } = insetPose(sole, 1);
    const { back } = basisOf({ azimuth, elevation });
    expect(back[1]).toBeLessThan(-0.95);
    expect(elevation).toBeGreaterThan(-90);
  });
  it('finds a side to look from even when the zone wraps round the limb', () => {
    const ring: ZonePoint[] = Array.from({ length: 36 }, (_, i) => {
      const turn = (i / 36) * 2 * Math.PI;
      const normal: Vec3 = [Math.cos(turn), 0, Math.sin(turn)];
      return { position: [normal[0] * 0.05, -0.2, normal[2] * 0.05], normal, weight: 1 };
    });
    const pose = insetPose(ring, 1);
    expect(Number.isFinite(pose.azimuth + pose.elevation + pose.distance)).toBe(true);
  });
});
