import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellOf, middleOf } from '../../src/anatomy/cells';
import { isOnFoot } from '../../src/anatomy/charts';
import { FLAT_FILE, FLAT_VIEWS, type FlatView } from '../../src/pain/flat-chart';
import { readFlatChart } from '../../src/pain/read-flat-chart';

const bytes = () => Uint8Array.from(readFileSync(`public/${FLAT_FILE}`));
const chart = readFlatChart(bytes());

const skinOf = ({ skin }: FlatView) => skin.flatMap((point) => point ?? []);
const share = <T>(list: readonly T[], is: (each: T) => boolean) => list.filter(is).length / list.length;
const spread = (view: FlatView, axis: 0 | 1) => {
  const all = view.outline.flat().map((point) => point[axis]);
  return Math.max(...all) - Math.min(...all);
};
/** Skin in the outermost columns of a drawing, on the left or on the right. */
const edge = (view: FlatView, side: 'left' | 'right') => {
  const found = Array.from({ length: view.rows }, (_, row) => {
    const line = view.skin.slice(row * view.columns, (row + 1) * view.columns).filter((point) => point !== null);
    return side === 'left' ? line[0] : line.at(-1);
  });
  return found.flatMap((point) => (point && point.f > 0.2 && point.f < 0.6 ? point.theta : []));
};

describe('the flat chart', () => {
  test('draws each side of the leg with the skin of that side in the middle', () => {
    const facing = { back: 0, inner: 90, front: 180, outer: -90 } as const;
    for (const [id, theta] of Object.entries(facing)) {
      const view = chart[id as keyof typeof facing];
      const calf = skinOf(view).filter(({ f }) => f > 0.15 && f < 0.6);
      const off = (angle: number) => Math.abs(((angle - theta + 540) % 360) - 180);
      expect(Math.max(...calf.map((point) => off(point.theta)))).toBeLessThan(125);
      expect(share(calf, (point) => off(point.theta) < 70)).toBeGreaterThan(0.55);
    }
  });

  test('draws a right leg: from behind its inner side lies left, from the front right', () => {
    expect(Math.min(...edge(chart.back, 'left'))).toBeGreaterThan(30);
    expect(Math.max(...edge(chart.back, 'right'))).toBeLessThan(-30);
    expect(share(edge(chart.front, 'right'), (theta) => theta > 0)).toBe(1);
  });

  test('is as large as life', () => {
    for (const id of ['back', 'inner', 'front', 'outer'] as const) expect(spread(chart[id], 1)).toBeCloseTo(564, -1);
    for (const id of ['sole', 'top'] as const) {
      expect(spread(chart[id], 1)).toBeGreaterThan(210);
      expect(spread(chart[id], 1)).toBeLessThan(270);
    }
  });

  test('shows the sole from below, toes up, and the top of the foot from above', () => {
    const sole = skinOf(chart.sole).filter(({ u }) => isOnFoot(u));
    expect(share(sole, ({ shares }) => shares.P > 0.5)).toBeGreaterThan(0.6);
    expect(share(skinOf(chart.top), ({ shares }) => shares.P > 0.5)).toBeLessThan(0.1);
    const row = (at: number) => {
      const from = Math.round(chart.sole.rows * at) * chart.sole.columns;
      return chart.sole.skin.slice(from, from + chart.sole.columns).flatMap((point) => point ?? []);
    };
    expect(row(0.12)[0]?.u).toBeGreaterThan(0.8);
    expect(row(0.88)[0]?.u).toBeLessThan(0.25);
    // Seen from below, the big toe of a right foot lies right.
    expect(row(0.3)[0]?.v).toBeGreaterThan(row(0.3).at(-1)?.v ?? 1);
  });

  test('leaves hardly a cell of leg or sole that can be marked on no drawing', () => {
    const drawn = new Set(FLAT_VIEWS.flatMap((id) => skinOf(chart[id]).map(cellOf)));
    const within = (cell: number) => {
      const middle = middleOf(cell);
      if (middle === null) return false;
      return 'leg' in middle
        ? middle.leg.f > -0.15 && middle.leg.f < 0.84
        : middle.foot.surface === 'P' && middle.foot.u < 0.75 && middle.foot.v > 0.1 && middle.foot.v < 0.9;
    };
    const wanted = Array.from({ length: 2537 }, (_, cell) => cell).filter(within);
    expect(wanted.length).toBeGreaterThan(1300);
    expect(share(wanted, (cell) => drawn.has(cell))).toBeGreaterThan(0.985);
  });

  test('weighs less than a small photograph', () => {
    expect(bytes().length).toBeLessThan(100_000);
  });

  test('is refused when it is foreign, cut short or damaged', () => {
    expect(() => readFlatChart(new Uint8Array(40))).toThrow('invalid flat chart: not a file of this atlas');
    expect(() => readFlatChart(bytes().slice(0, 5000))).toThrow('invalid flat chart');
    const bent = bytes();
    bent[4000] = (bent[4000] ?? 0) ^ 1;
    expect(() => readFlatChart(bent)).toThrow('fingerprint');
    const later = bytes();
    later[4] = 99;
    expect(() => readFlatChart(later)).toThrow('contract 99');
  });
});
