import { describe, expect, it } from 'vitest';
import { POSE_RANGE } from '../../../src/anatomy/pose';
import { deg, toRad } from '../../../src/kernel/units';
import { distance } from '../../../src/kernel/vec3';
import { angleUnder } from '../../../src/scene/grips/angle-under';
import { gripPlace } from '../../../src/scene/grips/grip-place';

/** A grip 100 pixels from its joint, seen from the side: 0 is straight up, more goes to the left. */
const fromTheSide = (angle: number) => ({
  x: -100 * Math.sin(toRad(deg(angle))),
  y: -100 * Math.cos(toRad(deg(angle))),
});
/** The same seen from behind: it is only seen to sink. */
const fromBehind = (angle: number) => ({ x: 0, y: -100 * Math.cos(toRad(deg(angle))) });

describe('an end of the leg under the pointer', () => {
  it('goes where the pointer goes, all round its joint', () => {
    for (const angle of [0, 12, 45, 90, 118])
      expect(angleUnder(fromTheSide(angle), fromTheSide, POSE_RANGE.knee, deg(30))).toBeCloseTo(angle, 0);
  });
  it('stops where its joint does', () => {
    expect(angleUnder({ x: 80, y: -60 }, fromTheSide, POSE_RANGE.knee, deg(5))).toBe(0);
    expect(angleUnder({ x: 0, y: 300 }, fromTheSide, POSE_RANGE.knee, deg(100))).toBe(120);
  });
  it('follows as far as it is seen to move when one looks along its way', () => {
    expect(angleUnder({ x: 40, y: -50 }, fromBehind, POSE_RANGE.knee, deg(10))).toBeCloseTo(60, 0);
  });
  it('stays where it is while the pointer does', () => {
    expect(angleUnder(fromTheSide(33.25), fromTheSide, POSE_RANGE.knee, deg(33.25))).toBeCloseTo(33.25, 6);
  });
});

describe('the grips', () => {
  it('go with the part of the leg that they bend, and with no other', () => {
    const still = { knee: deg(0), ankle: deg(0) };
    const bent = { knee: deg(90), ankle: deg(0) };
    const raised = { knee: deg(0), ankle: deg(30) };
    expect(distance(gripPlace('knee', still), gripPlace('knee', bent))).toBeGreaterThan(0.12);
    expect(distance(gripPlace('ankle', still), gripPlace('ankle', bent))).toBe(0);
    expect(distance(gripPlace('ankle', still), gripPlace('ankle', raised))).toBeGreaterThan(0.08);
    expect(gripPlace('ankle', raised)[1]).toBeGreaterThan(gripPlace('ankle', still)[1]);
  });
});
