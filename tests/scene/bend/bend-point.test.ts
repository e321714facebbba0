import { describe, expect, it } from 'vitest';
import { POSE_RANGE, type Pose } from '../../../src/anatomy/pose';
import { segmentMotions } from '../../../src/biomechanics/segments';
import { moved } from '../../../src/kernel/rigid';
import { deg } from '../../../src/kernel/units';
import { distance, dot, type Vec3 } from '../../../src/kernel/vec3';
import { bendNormal, bendPoint } from '../../../src/scene/bend/bend-point';
import { bentBy } from '../../../src/scene/bend/bent';

const at = (knee: number, ankle: number): Pose => ({ knee: deg(knee), ankle: deg(ankle) });
const POSES = [0, 30, 60, 90, 120].flatMap((knee) => [-50, -20, 0, 25, 40].map((ankle) => at(knee, ankle)));

/** Flesh of the thigh's front and back, of the shin, of sole and toes: mm, atlas frame. */
const THIGH: readonly Vec3[] = [
  [0, 85, 65],
  [10, 85, -40],
];
const SHIN: readonly Vec3[] = [
  [-10, -200, 30],
  [0, -250, 25],
];
const FOOT: readonly Vec3[] = [
  [10, -475, -20],
  [-50, -470, 100],
  [-70, -465, 150],
];

describe('soft tissue in a pose', () => {
  it('stands as it was measured when the leg does', () => {
    for (const place of [...THIGH, ...SHIN, ...FOOT]) expect(bendPoint(bentBy(at(0, 0)), place)).toEqual(place);
  });
  it('goes exactly as the bone does where it goes wholly with one', () => {
    for (const pose of POSES) {
      const bent = bentBy(pose);
      const { thigh, foot } = segmentMotions(pose);
      for (const place of THIGH) expect(distance(bendPoint(bent, place), moved(thigh, place))).toBeLessThan(0.5);
      for (const place of FOOT) expect(distance(bendPoint(bent, place), moved(foot, place))).toBeLessThan(0.01);
      for (const place of SHIN) expect(distance(bendPoint(bent, place), place)).toBeLessThan(0.01);
    }
  });
  it('keeps an outward direction outward and of length 1', () => {
    const heel: Vec3 = [15, -440, -55];
    const [min, max] = POSE_RANGE.ankle;
    for (const ankle of [min, max]) {
      const normal = bendNormal(bentBy(at(0, ankle)), heel, [0, 0, -1]);
      expect(Math.hypot(...normal)).toBeCloseTo(1, 6);
      expect(dot(normal, [0, 0, -1])).toBeGreaterThan(0.5);
    }
  });
  it('moves smoothly: a degree more never makes a leap', () => {
    for (const place of [...THIGH, [20, -30, -50], [15, -420, -50], [-17, -10, 60]] as const)
      for (let knee = 0; knee < 120; knee += 5) {
        const step = distance(bendPoint(bentBy(at(knee, 0)), place), bendPoint(bentBy(at(knee + 1, 0)), place));
        expect(step).toBeLessThan(2.6);
      }
  });
});
