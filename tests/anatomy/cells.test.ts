import { describe, expect, test } from 'vitest';
import { CELLS, cellOf, isCell, middleOf, type OnBothCharts, SACROILIAC_CELL } from '../../src/anatomy/cells';
import { OFF_FOOT } from '../../src/anatomy/charts';

const BARE = { P: 0, D: 0, M: 0, L: 0 };
const onLeg = (f: number, theta: number): OnBothCharts => ({ f, theta, u: OFF_FOOT, v: OFF_FOOT, shares: BARE });
const onFoot = (surface: 'P' | 'D' | 'M' | 'L', u: number, v: number, f = 1.02): OnBothCharts => ({
  f,
  theta: surface === 'D' ? 180 : 0,
  u,
  v,
  shares: { ...BARE, [surface]: 1 },
});

describe('the cells of the charts', () => {
  test('each holds its own middle', () => {
    for (let cell = 0; cell < CELLS; cell++) {
      const middle = middleOf(cell);
      if (!middle) {
        expect(cell).toBe(SACROILIAC_CELL);
        continue;
      }
      if ('leg' in middle) {
        expect(cellOf(onLeg(middle.leg.f, middle.leg.theta))).toBe(cell);
        continue;
      }
      const { surface, u, v } = middle.foot;
      if (surface === 'P' || (surface === 'D' && u >= 0.36)) expect(cellOf(onFoot(surface, u, v))).toBe(cell);
    }
  });

  test('are a fingertip wide on the leg: 10 mm down it, 10 degrees round it', () => {
    const here = cellOf(onLeg(0.301, 1));
    expect(cellOf(onLeg(0.32, 9))).toBe(here);
    expect(cellOf(onLeg(0.33, 1))).not.toBe(here);
    expect(cellOf(onLeg(0.301, 11))).not.toBe(here);
    expect(cellOf(onLeg(0.301, -1))).not.toBe(here);
  });

  test('go all the way round: the front of the shin is one place from either side', () => {
    expect(cellOf(onLeg(0.4, 180))).toBe(cellOf(onLeg(0.4, -180)));
    expect(cellOf(onLeg(0.4, 179))).toBe(cellOf(onLeg(0.4, 171)));
  });

  test('count the ankle bones and the tendon to the leg, the sole and the edge under them to the foot', () => {
    const leg = (point: OnBothCharts) => 'leg' in (middleOf(cellOf(point)) ?? {});
    expect(leg(onFoot('L', 0.25, 1, 0.93))).toBe(true);
    expect(leg(onFoot('L', 0.25, 1, 1.01))).toBe(false);
    expect(leg({ ...onFoot('L', 0.02, 0.5, 0.9), shares: BARE })).toBe(true);
    expect(leg({ ...onFoot('L', 0.02, 0.5, 1), shares: BARE })).toBe(false);
    expect(leg(onFoot('P', 0.1, 0.5, 1.05))).toBe(false);
    expect(leg(onFoot('D', 0.3, 0.5, 0.9))).toBe(true);
    expect(leg(onFoot('D', 0.5, 0.5, 0.95))).toBe(false);
  });

  test('take in skin beyond the rim of a chart', () => {
    expect(isCell(cellOf(onLeg(-0.4, 200 - 360)))).toBe(true);
    expect(isCell(cellOf(onFoot('P', 1.03, -0.1)))).toBe(true);
  });
});
