import { describe, expect, test } from 'vitest';
import type { FootSurface } from '../../src/anatomy/charts';
import type { TriggerPointId } from '../../src/anatomy/trigger-points';
import type { AreaId } from '../../src/content/types';
import { deg } from '../../src/kernel/units';
import type { Mark } from '../../src/lookup/marks';
import { rank } from '../../src/lookup/rank';
import { sayReason } from '../../src/lookup/say-reason';

const leg = (f: number, theta: number): Mark => ({ leg: { f, theta: deg(theta) } });
const foot = (surface: FootSurface, u: number, v: number): Mark => ({ foot: { surface, u, v } });
const points = (...marks: Mark[]) => rank(marks).candidates.map(({ point }) => point);
const zoneOf = (id: TriggerPointId, ...marks: Mark[]) => rank(marks).candidates.find(({ point }) => point === id)?.zone;

describe('from pain to points', () => {
  test('nothing marked, nothing found', () => {
    expect(rank([])).toEqual({ candidates: [], lookAlikes: [] });
  });

  test('main zone before spillover before the place of the point itself', () => {
    const marks = [leg(0.24, 45)];
    const zones = rank(marks).candidates.map(({ zone }) => zone);
    const order = ['essential', 'spillover', 'local'];
    expect(zones).toEqual([...zones].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(zoneOf('soleus-trp2', ...marks)).toBe('essential');
    expect(zoneOf('gastrocnemius-trp1', ...marks)).toBe('spillover');
  });

  test('the arch leads to the inner calf, the heel to the deep calf', () => {
    expect(points(foot('P', 0.48, 0.25))[0]).toBe('gastrocnemius-trp1');
    expect(points(foot('M', 0.45, 0))[0]).toBe('gastrocnemius-trp1');
    expect(points(foot('P', 0.12, 0.5))).toContain('soleus-trp1');
    expect(points(foot('B', 0, 0.5))[0]).toBe('soleus-trp1');
  });

  test('the back of the heel is the same place on either chart', () => {
    expect(points(leg(0.98, 0))).toEqual(points(foot('B', 0, 0.5)));
  });

  test('a point that explains two sore places goes before one that explains one', () => {
    const marks = [foot('P', 0.48, 0.25), leg(0.45, 45)];
    expect(points(...marks)[0]).toBe('gastrocnemius-trp1');
  });

  test('the heavier mark leads', () => {
    const [arch, heel] = [foot('P', 0.48, 0.25), foot('P', 0.1, 0.5)];
    expect(points({ ...arch, weight: 5 }, heel)[0]).toBe('gastrocnemius-trp1');
    expect(points(arch, { ...heel, weight: 5 })).not.toContain(undefined);
    expect(points(arch, { ...heel, weight: 5 })[0]).not.toBe('gastrocnemius-trp1');
  });

  test('pressing that brings on the familiar pain lifts a candidate of the spillover level with one of the main zone', () => {
    const marks = [leg(0.4, 45)];
    expect(points(...marks)[0]).toBe('soleus-trp2');
    const pressed = rank(marks, { reproduced: ['gastrocnemius-trp1'] }).candidates.map(({ point }) => point);
    expect(pressed.slice(0, 2)).toEqual(['gastrocnemius-trp1', 'soleus-trp2']);
  });

  test('an angle may run past the front of the leg', () => {
    expect(points(leg(0.4, 45 - 360))).toEqual(points(leg(0.4, 45)));
  });

  test.each<AreaId>(['sacroiliac'])('pain off the leg is found too: %s', (area) => {
    expect(points({ area })).toEqual(['soleus-trp3']);
  });

  test('calf pain always comes with the clot beside it', () => {
    for (const theta of [-60, -30, 0, 30, 60])
      expect(rank([leg(0.4, theta)]).lookAlikes).toContain('deep-vein-thrombosis');
  });

  test('each candidate says why, without a percentage of its own', () => {
    for (const candidate of rank([{ area: 'mid-calf' }]).candidates) {
      const said = sayReason(candidate);
      expect(said).toMatch(/^[A-Z].*\.$/);
      expect(said).not.toContain('lookup.');
    }
  });
});
