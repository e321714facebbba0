import { expect, test } from 'vitest';
import { deg, metres } from '../../src/kernel/units';
import type { Pose } from '../../src/scene/camera/orbit';
import { tiltToCut } from '../../src/scene/camera/tilt-to-cut';

const pose = (elevation: number): Pose => ({
  azimuth: deg(40),
  elevation: deg(elevation),
  distance: metres(1),
  target: [metres(0), metres(-0.2), metres(0)],
});

test('a level view rises until the cut is seen, and turns no more than that', () => {
  expect(tiltToCut(pose(0))).toEqual({ ...pose(0), elevation: 35 });
  expect(tiltToCut(pose(-58))?.elevation).toBe(35);
});

test('a view that shows the cut already stays', () => {
  expect(tiltToCut(pose(20))).toBeNull();
  expect(tiltToCut(pose(80))).toBeNull();
});
