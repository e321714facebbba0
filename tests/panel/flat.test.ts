import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/anatomy/cells';
import { triggerPointOf } from '../../src/content';
import { FLAT_FILE } from '../../src/pain/flat-chart';
import { readFlatChart } from '../../src/pain/read-flat-chart';
import { marksPath, shownOf, siteOn, turnOf, zonePaths } from '../../src/panel/flat/flat-paths';
import { cellsOnPaper, type Spot, skinUnder, stepOn } from '../../src/panel/flat/pad-cells';

const chart = readFlatChart(Uint8Array.from(readFileSync(`public/${FLAT_FILE}`)));

/** The corners of a path and the area it encloses, mm². */
const areaOf = (path: string) =>
  path
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(' ').map(Number) as [number, number]),
    )
    .reduce(
      (sum, ring) =>
        sum +
        ring.reduce((twice, [x, y], i) => {
          const [u, v] = ring[(i + 1) % ring.length] ?? [0, 0];
          return twice + (x * v - u * y) / 2;
        }, 0),
      0,
    );

describe('a pattern on paper', () => {
  test('lies on the drawing that faces it: the arch on the sole, the heel behind and under', () => {
    const arch = triggerPointOf('gastrocnemius-trp1').zones.filter(({ kind }) => kind === 'essential');
    expect(shownOf(chart.sole, arch)).toBeGreaterThan(15);
    expect(shownOf(chart.front, arch)).toBeLessThan(1);
    const { essential } = zonePaths(chart.sole, triggerPointOf('soleus-trp1').zones);
    expect(Math.abs(areaOf(essential))).toBeGreaterThan(1500);
    expect(Math.abs(areaOf(zonePaths(chart.front, triggerPointOf('soleus-trp1').zones).essential))).toBeLessThan(400);
  });

  test('shows its cross where the site is seen, and none where it is not', () => {
    const { site } = triggerPointOf('soleus-trp1');
    const place = siteOn(chart.back, site);
    const skin = place && skinUnder(chart.back, place);
    expect(skin?.f).toBeCloseTo(0.655, 1);
    expect(siteOn(chart.front, site)).toBeNull();
  });

  test('of a left leg is drawn in the mirror', () => {
    expect(turnOf(chart.sole, 'right')).toBeUndefined();
    expect(turnOf(chart.sole, 'left')).toMatch(/^matrix\(-1 0 0 1 /);
  });
});

describe('a brush on paper', () => {
  const calf: Spot = [chart.back.left + chart.back.columns * 2.2, chart.back.top + 220];
  const cells = cellsOnPaper(chart.back, calf, 20);

  test('marks what lies under it and nothing far off', () => {
    const skin = skinUnder(chart.back, calf);
    expect(skin && cells.includes(cellOf(skin))).toBe(true);
    const far = chart.back.skin.filter((point, i) => {
      const x = chart.back.left + (i % chart.back.columns) * chart.back.pitch;
      const y = chart.back.top + Math.floor(i / chart.back.columns) * chart.back.pitch;
      return point && Math.hypot(x - calf[0], y - calf[1]) > 40 && cells.includes(cellOf(point));
    });
    expect(far).toEqual([]);
  });

  test('leaves a mark as large as itself', () => {
    const area = Math.abs(areaOf(marksPath(chart.back, new Set(cells))));
    expect(area).toBeGreaterThan(0.6 * Math.PI * 20 ** 2);
    expect(area).toBeLessThan(1.6 * Math.PI * 20 ** 2);
  });

  test('beside the leg marks nothing', () => {
    expect(cellsOnPaper(chart.back, [chart.back.left - 50, chart.back.top], 20)).toEqual([]);
  });

  test('moves by keys, and not off the paper', () => {
    let spot: Spot = calf;
    for (let i = 0; i < 100; i++) spot = stepOn(chart.back, spot, [-40, -40]);
    expect(spot).toEqual([chart.back.left, chart.back.top]);
  });
});
