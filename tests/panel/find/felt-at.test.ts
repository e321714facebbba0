import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CELLS, type Cell, middleOf, SACROILIAC_CELL } from '../../../src/anatomy/cells';
import { TRIGGER_POINTS } from '../../../src/anatomy/trigger-points';
import { triggerPointOf } from '../../../src/content';
import { SYMPTOMS } from '../../../src/content/symptoms';
import { AREAS } from '../../../src/content/types';
import { rank } from '../../../src/lookup/rank';
import { USUAL_SCALE } from '../../../src/lookup/usual-scale';
import { FLAT_FILE } from '../../../src/pain/flat-chart';
import { readFlatChart } from '../../../src/pain/read-flat-chart';
import { patchesWeight } from '../../../src/pain/zone-weight';
import { cellsOfArea, cellsToWipe, markedOf } from '../../../src/panel/find/area-cells';
import { areaAt, feltHere, marksOf, skinOfCell } from '../../../src/panel/find/felt-at';

const chart = readFlatChart(Uint8Array.from(readFileSync(`public/${FLAT_FILE}`)));
const ALL: readonly Cell[] = Array.from({ length: CELLS }, (_, cell) => cell);

describe('a place in plain words', () => {
  test.each(AREAS)('%s has cells to mark, and is marked as a whole by them', (id) => {
    const cells = cellsOfArea(id);
    expect(cells.length).toBeGreaterThan(0);
    expect(markedOf(id, new Set(cells))).toBe('all');
    expect(markedOf(id, new Set())).toBe('none');
  });

  test('is told apart from what lies beside it', () => {
    const heel = new Set(cellsOfArea('heel-under'));
    expect(markedOf('arch', heel)).toBe('none');
    expect(markedOf('heel-back', heel)).toBe('none');
  });

  test('wiped leaves whole what it shares with another place that is marked', () => {
    const marks = new Set([...cellsOfArea('upper-calf'), ...cellsOfArea('inner-calf')]);
    const left = new Set([...marks].filter((cell) => !cellsToWipe('inner-calf', marks).includes(cell)));
    expect(markedOf('upper-calf', left)).toBe('all');
    expect(markedOf('inner-calf', left)).not.toBe('all');
  });
});

describe('the skin of a cell', () => {
  test('lies in that cell on the leg, measured or not', () => {
    for (const cell of ALL) {
      const middle = middleOf(cell);
      if (!middle || !('leg' in middle) || middle.leg.f > 0.85 || middle.leg.f < -0.15) continue;
      for (const known of [chart, null]) {
        const skin = skinOfCell(cell, known);
        expect(Math.abs((skin?.f ?? 9) - middle.leg.f)).toBeLessThan(0.016);
      }
    }
  });

  test('is none off the leg', () => {
    expect(skinOfCell(SACROILIAC_CELL, chart)).toBeNull();
    expect(marksOf([SACROILIAC_CELL], chart)).toEqual([{ area: 'sacroiliac' }]);
  });
});

describe('from marked cells to points', () => {
  /** The cells of a pattern's main zone on the measured skin. */
  const zoneCells = (id: (typeof TRIGGER_POINTS)[number]) => {
    const patches = triggerPointOf(id).zones.filter(({ kind }) => kind === 'essential');
    return ALL.filter((cell) => {
      const skin = skinOfCell(cell, chart);
      return skin && patches.some((zone) => patchesWeight(zone.patches, skin, USUAL_SCALE) > 0.5);
    });
  };

  test.each(TRIGGER_POINTS)('who marks the main zone of %s finds it among the candidates', (id) => {
    const cells = zoneCells(id);
    if (cells.length === 0) return expect(id).toBe('soleus-trp3');
    const { candidates } = rank(marksOf(cells, chart));
    const place = candidates.findIndex(({ point }) => point === id);
    expect(candidates[place]?.zone).toBe('essential');
    expect(place).toBeLessThan(5);
  });

  test.each(SYMPTOMS.flatMap(({ areas, points }) => areas.map((area) => [area, points[0]] as const)))(
    'a mark on %s leads to %s, as the table teaches',
    (area, first) => {
      const { candidates, lookAlikes } = rank(marksOf(cellsOfArea(area), chart));
      expect(candidates.slice(0, 4).map(({ point }) => point)).toContain(first);
      expect(lookAlikes.length).toBeGreaterThan(0);
    },
  );
});

describe('what else is felt here', () => {
  test('under the heel: main zones before spillover, each point once', () => {
    const cell = cellsOfArea('heel-under')[22] ?? 0;
    const skin = skinOfCell(cell, chart);
    const felt = skin ? feltHere(skin) : [];
    expect(felt.map(({ id }) => id)).toContain('soleus-trp1');
    expect(new Set(felt.map(({ id }) => id)).size).toBe(felt.length);
    const kinds = felt.map(({ zone }) => zone.kind);
    expect(kinds).toEqual([...kinds].sort());
    expect(skin && areaAt(skin)).toBe('heel-under');
  });

  test('every pattern that covers a place is named there, and no other', () => {
    for (const cell of ALL.filter((each) => each % 13 === 0)) {
      const skin = skinOfCell(cell, chart);
      if (!skin) continue;
      const named = new Set(feltHere(skin).map(({ id }) => id));
      for (const id of TRIGGER_POINTS) {
        const covers = triggerPointOf(id).zones.some(({ patches }) => patchesWeight(patches, skin, USUAL_SCALE) >= 0.5);
        expect(named.has(id)).toBe(covers);
      }
    }
  });
});
