import { describe, expect, test } from 'vitest';
import { OFF_FOOT, wrapDegrees } from '../../../src/anatomy/charts';
import { footChart, footFrameOf, surfaceShares } from '../../../src/anatomy/foot-frame';
import { legChart, legFrameOf, limbAxis } from '../../../src/anatomy/leg-frame';
import { chartSkin, sectionCentres } from '../../../src/forge/skin/chart-skin';
import { at } from '../../../src/kernel/at';
import { add, type Vec3 } from '../../../src/kernel/vec3';
import type { Landmarks } from '../../../src/tables/landmarks';
import { capsuleLeg, LANDMARKS } from '../../pain/capsule-leg';

const axis = [-380, -300, -200, -100, 0, 80].map((y): Vec3 => [0, y, 0]);
const leg = legChart(legFrameOf(LANDMARKS, limbAxis(LANDMARKS, axis)));
const skin = capsuleLeg();
const frame = footFrameOf(LANDMARKS, skin.positions);
const foot = footChart(frame);

describe('the leg chart', () => {
  test('f is 0 at the popliteal crease, 1 at the Achilles insertion, negative on the thigh', () => {
    expect(leg([0, -28, -50]).f).toBeCloseTo(0);
    expect(leg([0, -445, -47]).f).toBeCloseTo(1);
    expect(leg([0, 60, -50]).f).toBeLessThan(0);
  });

  test('theta is 0 behind, grows towards medial, and is ±180 in front', () => {
    expect(leg([0, -150, -50]).theta).toBeCloseTo(0, 1);
    expect(leg([50, -150, 0]).theta).toBeCloseTo(90, 1);
    expect(leg([-50, -150, 0]).theta).toBeCloseTo(-90, 1);
    expect(Math.abs(leg([0, -150, 50]).theta)).toBeCloseTo(180, 1);
  });

  test('the posterior midline follows the Achilles tendon when it lies to one side', () => {
    const turned = { ...LANDMARKS, 'achilles-insertion': [18, -445, -44], 'calcaneus-back': [18, -445, -44] } as const;
    const chart = legChart(legFrameOf(turned, limbAxis(turned, axis)));
    expect(chart([18, -445, -44]).theta).toBeCloseTo(0, 1);
    expect(chart([0, -445, -47]).theta).toBeLessThan(-15);
    expect(chart([0, -28, -46]).theta).toBeCloseTo(0, 1);
  });

  test('the angle is taken round the limb, wherever the limb stands', () => {
    const leaning = axis.map((p) => add(p, [12, 0, -8]));
    const chart = legChart(legFrameOf(LANDMARKS, limbAxis(LANDMARKS, leaning)));
    const back = chart([12, -150, -58]).theta;
    expect(wrapDegrees(chart([62, -150, -8]).theta - back)).toBeCloseTo(90, 1);
  });

  test.each([
    [190, -170],
    [-190, 170],
    [540, 180],
    [-180, 180],
    [0, 0],
  ])('%d degrees is %d', (angle, wrapped) => {
    expect(wrapDegrees(angle)).toBeCloseTo(wrapped);
  });
});

describe('the foot chart', () => {
  test('u runs from the back of the heel to the toes', () => {
    expect(foot([0, -460, -51])?.u).toBeCloseTo(0, 1);
    expect(foot([0, -460, 167])?.u).toBeCloseTo(1, 1);
  });

  test('v runs from the medial edge to the lateral', () => {
    expect(foot([41, -460, 58])?.v).toBeCloseTo(0, 1);
    expect(foot([-41, -460, 58])?.v).toBeCloseTo(1, 1);
  });

  test('a foot that points outwards is measured along itself', () => {
    const turned = { ...LANDMARKS, 'toe-tip-2': [-75, -465, 150] } as const;
    const { ahead, lateral } = footFrameOf(turned, skin.positions);
    expect(ahead[0]).toBeLessThan(-0.3);
    expect(lateral[0]).toBeLessThan(-0.9);
    expect(lateral[2]).toBeLessThan(-0.3);
  });

  test('the shank is not on the foot', () => {
    expect(foot([0, -200, -50])).toBeNull();
  });

  test('each side of the foot is its own surface', () => {
    const p: Vec3 = [0, -470, 50];
    const largest = (u: number, normal: Vec3, where = p) => {
      const [P, D, M, L] = surfaceShares(frame, where, u, normal);
      const shares = { P, D, M, L, B: 1 - P - D - M - L };
      return Object.entries(shares).sort((a, b) => b[1] - a[1])[0]?.[0];
    };
    expect(largest(0.5, [0, -1, 0])).toBe('P');
    expect(largest(0.5, [0, 1, 0])).toBe('D');
    expect(largest(0.5, [1, 0, 0])).toBe('M');
    expect(largest(0.5, [-1, 0, 0])).toBe('L');
    expect(largest(0.02, [0, 0, -1])).toBe('B');
    // The underside of a malleolus faces down and is no sole.
    expect(largest(0.2, [0.6, -0.8, 0], [30, -415, 10])).toBe('M');
  });
});

describe('charting a skin', () => {
  const { chart, surface } = chartSkin(skin, skin.normals, LANDMARKS as unknown as Landmarks);

  test('gives every vertex both charts, and the leg no place on the foot', () => {
    expect(chart).toHaveLength((skin.positions.length / 3) * 4);
    for (let v = 0; v < chart.length / 4; v++) {
      const onLeg = at(skin.positions, 3 * v + 1) > -360;
      if (onLeg) expect([at(chart, 4 * v + 2), at(chart, 4 * v + 3)]).toEqual([OFF_FOOT, OFF_FOOT]);
    }
  });

  test('shares of a foot vertex sum to at most 1', () => {
    for (let v = 0; v < surface.length; v += 4) {
      const sum = at(surface, v) + at(surface, v + 1) + at(surface, v + 2) + at(surface, v + 3);
      expect(sum).toBeLessThanOrEqual(1 + 1e-5);
    }
  });

  test('finds the middle of a limb that leans', () => {
    const leaning = skin.positions.map((value, i) => (i % 3 === 0 ? value + at(skin.positions, i + 1) * 0.1 : value));
    const centre = sectionCentres(leaning).find((p) => p[1] === -192);
    expect(centre?.[0]).toBeCloseTo(-19.2, 0);
    expect(centre?.[2]).toBeCloseTo(0, 0);
  });
});
