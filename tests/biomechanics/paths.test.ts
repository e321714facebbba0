import { describe, expect, test } from 'vitest';
import type { StructureId } from '../../src/anatomy/structures';
import { differenceFrom, TOLERANCES, toleranceMet } from '../../src/biomechanics/compare';
import { COURSES, PATH_MUSCLES } from '../../src/biomechanics/course';
import { pathMotions } from '../../src/biomechanics/foot-joints';
import { KNEE } from '../../src/biomechanics/joints';
import { armIn, changeIn, lengthIn } from '../../src/biomechanics/lengths';
import { pathLength, pathPoints } from '../../src/biomechanics/path';
import { isExtrapolated } from '../../src/biomechanics/validated';
import { moved } from '../../src/kernel/rigid';
import { deg, mm } from '../../src/kernel/units';
import { add, distance, dot, length, scale, sub } from '../../src/kernel/vec3';
import { PUBLISHED, type Published } from './published-lengths';

const pose = (knee: number, ankle: number) => ({ knee: deg(knee), ankle: deg(ankle) });
const changesOf = ({ knee, ankle, change }: Published) =>
  knee.flatMap((k, i) => ankle.map((a, j) => ({ pose: pose(k, a), change: mm(change[i]?.[j] ?? Number.NaN) })));
const COMPARED = Object.entries(PUBLISHED) as [StructureId, Published][];

describe('the paths of the muscles', () => {
  test.each(COMPARED)(
    '%s lengthens and pulls as in the published model, within what other bones allow',
    (id, published) => {
      const difference = differenceFrom(id, changesOf(published));
      for (const key of Object.keys(difference) as (keyof typeof difference)[])
        expect(difference[key], key).toBeLessThanOrEqual(TOLERANCES.fair[key]);
    },
  );

  test('nine in twenty come as close as a simpler path on the same bones', () => {
    const close = COMPARED.filter(
      ([id, published]) => toleranceMet(differenceFrom(id, changesOf(published))) === 'close',
    );
    expect(close.length).toBeGreaterThanOrEqual(9);
  });

  test('the comparison finds a path that is wrong', () => {
    const published = PUBLISHED['gastrocnemius-medial'] as Published;
    expect(toleranceMet(differenceFrom('soleus', changesOf(published)))).toBeNull();
    expect(toleranceMet(differenceFrom('fibularis-longus', changesOf(published)))).toBeNull();
  });

  test('soleus does not feel the knee', () => {
    for (const ankle of [-50, -10, 0, 25, 40])
      for (const knee of [10, 30, 60, 90, 120])
        expect(lengthIn('soleus', pose(knee, ankle)) - lengthIn('soleus', pose(0, ankle))).toBe(0);
    expect(armIn('soleus', pose(45, 10), 'knee')).toBeCloseTo(0, 9);
  });

  test('gastrocnemius shortens all the way as the knee bends, by an arm of 12 to 31 mm', () => {
    for (let knee = 0; knee <= 120; knee += 5)
      for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const) {
        const arm = armIn(id, pose(knee, 0), 'knee');
        expect(arm, `${id} at ${knee}`).toBeGreaterThan(12);
        expect(arm, `${id} at ${knee}`).toBeLessThan(31.5);
      }
  });

  test('the calf pulls on the heel 34 to 48 mm from the axis of the ankle', () => {
    for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'] as const)
      for (let ankle = -20; ankle <= 10; ankle += 5) {
        expect(-armIn(id, pose(0, ankle), 'ankle'), `${id} at ${ankle}`).toBeGreaterThan(34);
        expect(-armIn(id, pose(0, ankle), 'ankle'), `${id} at ${ankle}`).toBeLessThan(48);
      }
  });

  test('nothing jumps from one degree to the next', () => {
    const bend = (id: StructureId, knee: number, ankle: number, dk: number, da: number) =>
      lengthIn(id, pose(knee + dk, ankle + da)) +
      lengthIn(id, pose(knee - dk, ankle - da)) -
      2 * lengthIn(id, pose(knee, ankle));
    for (const id of PATH_MUSCLES) {
      for (let knee = 1; knee < 120; knee++)
        expect(Math.abs(bend(id, knee, 0, 1, 0)), `${id} ${knee}`).toBeLessThan(0.05);
      for (let ankle = -49; ankle < 40; ankle++)
        expect(Math.abs(bend(id, 20, ankle, 0, 1)), `${id} ${ankle}`).toBeLessThan(0.06);
    }
  });

  test('a moment arm is what the length loses per radian', () => {
    const step = lengthIn('tibialis-anterior', pose(0, 9.5)) - lengthIn('tibialis-anterior', pose(0, 10.5));
    expect(armIn('tibialis-anterior', pose(0, 10), 'ankle')).toBeCloseTo(step / (Math.PI / 180), 6);
    expect(armIn('tibialis-anterior', pose(0, 10), 'ankle')).toBeGreaterThan(30);
    expect(armIn('rectus-femoris', pose(30, 0), 'knee')).toBeLessThan(-30);
  });

  test('gastrocnemius runs round the condyle and not through it', () => {
    for (const knee of [0, 15, 30, 60, 90, 120]) {
      const motions = pathMotions(pose(knee, 0));
      const centre = moved(motions.thigh, KNEE.centre);
      const tip = moved(motions.thigh, add(KNEE.centre, KNEE.axis));
      const axis = sub(tip, centre);
      for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const) {
        const points = pathPoints(COURSES.get(id) ?? [], motions);
        for (const p of points.slice(0, -1)) {
          const d = sub(p, centre);
          expect(length(sub(d, scale(axis, dot(d, axis))))).toBeGreaterThan(18.9);
        }
      }
    }
  });

  test('a path drawn by points is as long as it is measured', () => {
    for (const id of PATH_MUSCLES) {
      const motions = pathMotions(pose(50, 15));
      const course = COURSES.get(id) ?? [];
      const points = pathPoints(course, motions);
      const drawn = points.slice(1).reduce((sum, p, i) => sum + distance(points[i] ?? p, p), 0);
      expect(Math.abs(pathLength(course, motions) - drawn)).toBeLessThan(0.3);
    }
  });

  test('the standing leg is where changes are counted from', () => {
    for (const id of PATH_MUSCLES) expect(changeIn(id, pose(0, 0))).toBe(0);
  });

  test('what was not compared is marked', () => {
    expect(isExtrapolated(pose(60, 20))).toBe(false);
    expect(isExtrapolated(pose(60, 31))).toBe(true);
    expect(isExtrapolated(pose(60, -45))).toBe(true);
  });
});
