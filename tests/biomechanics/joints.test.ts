import { describe, expect, test } from 'vitest';
import type { BoneId } from '../../src/anatomy/attachments';
import { NEUTRAL_POSE, POSE_RANGE, SEGMENTS } from '../../src/anatomy/pose';
import { footMotion } from '../../src/biomechanics/ankle';
import { ANKLE, KNEE, MEDIAL_PIVOT, SHANK_AXIS, SHANK_LENGTH } from '../../src/biomechanics/joints';
import { inwardTurn, settling, thighMotion } from '../../src/biomechanics/knee';
import { segmentMotions, segmentOf } from '../../src/biomechanics/segments';
import { asMatrix, compose, mirrored, moved, type Rigid, STILL, turnAbout, undone } from '../../src/kernel/rigid';
import { deg, toRad } from '../../src/kernel/units';
import { add, distance, scale, type Vec3 } from '../../src/kernel/vec3';

const pose = (knee: number, ankle: number) => ({ knee: deg(knee), ankle: deg(ankle) });
const POINTS: readonly Vec3[] = [
  [12, -30, 5],
  [-40, 80, -20],
  [3, -440, 120],
];
const close = (a: Vec3, b: Vec3, digits = 9) => {
  for (const k of [0, 1, 2] as const) expect(a[k]).toBeCloseTo(b[k], digits);
};
/** By how many degrees a motion turns. */
const far = ({ rows }: Rigid) => (Math.acos((rows[0][0] + rows[1][1] + rows[2][2] - 1) / 2) * 180) / Math.PI;

describe('the knee', () => {
  test('stands still when it is straight', () => {
    for (const p of POINTS) close(moved(thighMotion(deg(0)), p), p);
  });

  test('takes the thigh backwards over the resting shank', () => {
    const [, y, z] = moved(thighMotion(deg(90)), [-10, 80, 20]);
    expect(z).toBeLessThan(-60);
    expect(Math.abs(y)).toBeLessThan(40);
  });

  test('bends exactly about the axis of the condyles, then turns exactly about the shank', () => {
    for (const flexion of [1, 30, 75, 120].map(deg)) {
      const lifted: Rigid = { ...STILL, shift: scale(SHANK_AXIS, settling(flexion)) };
      const locked = turnAbout(MEDIAL_PIVOT, SHANK_AXIS, toRad(inwardTurn(flexion)));
      const flexed = compose(locked, compose(lifted, thighMotion(flexion)));
      for (const s of [-30, 0, 30]) {
        const onAxis = add(KNEE.centre, scale(KNEE.axis, s));
        close(moved(flexed, onAxis), onAxis);
      }
      expect(far(flexed)).toBeCloseTo(flexion, 6);
    }
  });

  test('turns the shank inwards as it bends, 15 degrees at a right angle, and locks when straight', () => {
    expect(inwardTurn(deg(0))).toBe(0);
    expect(inwardTurn(deg(90))).toBeCloseTo(14.9, 1);
    for (let f = 1; f <= 100; f++) expect(inwardTurn(deg(f))).toBeGreaterThan(inwardTurn(deg(f - 1)));
  });

  test('rolls the lateral condyle back and leaves the medial one in place', () => {
    const lateral = add(KNEE.centre, scale(KNEE.axis, -25));
    const medial = add(KNEE.centre, scale(KNEE.axis, 23));
    expect(moved(thighMotion(deg(90)), lateral)[2]).toBeLessThan(lateral[2] - 10);
    expect(distance(moved(thighMotion(deg(90)), medial), medial)).toBeLessThan(2.5);
  });
});

describe('the ankle', () => {
  test('turns the foot exactly about the axis of the talus', () => {
    for (const angle of [-50, -20, 10, 40]) {
      const foot = footMotion(deg(angle));
      for (const s of [-30, 0, 30]) {
        const onAxis = add(ANKLE.centre, scale(ANKLE.axis, s));
        close(moved(foot, onAxis), onAxis);
      }
      expect(far(foot)).toBeCloseTo(Math.abs(angle), 6);
    }
  });

  test('draws the toes up when the angle is positive', () => {
    const toe: Vec3 = [-46, -465, 163];
    expect(moved(footMotion(deg(20)), toe)[1]).toBeGreaterThan(toe[1] + 40);
    expect(moved(footMotion(deg(-20)), toe)[1]).toBeLessThan(toe[1] - 40);
  });
});

describe('the parts of the leg', () => {
  test('stand as they were measured in the neutral pose', () => {
    const motions = segmentMotions(NEUTRAL_POSE);
    for (const segment of SEGMENTS) for (const p of POINTS) close(moved(motions[segment], p), p);
  });

  test('leave the shank where it is, and ankle and knee to themselves', () => {
    const bent = segmentMotions(pose(POSE_RANGE.knee[1], POSE_RANGE.ankle[0]));
    expect(bent.shank).toEqual(STILL);
    expect(bent.foot).toEqual(segmentMotions(pose(0, POSE_RANGE.ankle[0])).foot);
    expect(bent.thigh).toEqual(segmentMotions(pose(POSE_RANGE.knee[1], 0)).thigh);
  });

  test('keep every distance within a part', () => {
    const [p, q] = [POINTS[0], POINTS[1]] as [Vec3, Vec3];
    for (const motion of Object.values(segmentMotions(pose(70, 25))))
      expect(distance(moved(motion, p), moved(motion, q))).toBeCloseTo(distance(p, q), 9);
  });

  test('move every bone with one of them', () => {
    const bones: readonly BoneId[] = ['femur', 'patella', 'tibia', 'fibula', 'talus', 'calcaneus', 'phalanx-distal-5'];
    expect(bones.map(segmentOf)).toEqual(['thigh', 'patella', 'shank', 'shank', 'talus', 'foot', 'foot']);
  });

  test('move on the left leg as in a mirror', () => {
    const flip = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
    for (const motion of Object.values(segmentMotions(pose(55, -15))))
      for (const p of POINTS) close(moved(mirrored(motion), flip(p)), flip(moved(motion, p)));
  });

  test('are undone by what undoes them, and read by WebGL as they are', () => {
    const { thigh } = segmentMotions(pose(88, 0));
    const m = asMatrix(thigh);
    for (const p of POINTS) {
      close(moved(undone(thigh), moved(thigh, p)), p);
      const by = (k: number) => (m[k] ?? 0) * p[0] + (m[4 + k] ?? 0) * p[1] + (m[8 + k] ?? 0) * p[2] + (m[12 + k] ?? 0);
      close([by(0), by(1), by(2)], moved(thigh, p));
    }
  });

  test('measure from knee to ankle what the landmarks measure', () => {
    expect(Math.abs(SHANK_LENGTH - 414.6)).toBeLessThan(2);
  });
});
