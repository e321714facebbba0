import { describe, expect, test } from 'vitest';
import type { TriggerPointId } from '../../src/anatomy/trigger-points';
import { SYMPTOMS, TRIGGER_POINT_CONTENT } from '../../src/content';
import type { FootPatch, LegPatch, Range } from '../../src/content/types';
import { deg } from '../../src/kernel/units';
import type { Mark } from '../../src/lookup/marks';
import { rank } from '../../src/lookup/rank';
import { read } from '../support/files';

const middle = ([from, to]: Range) => (from + to) / 2;
const centreOf = (patch: LegPatch | FootPatch): Mark =>
  patch.chart === 'leg'
    ? { leg: { f: middle(patch.f), theta: deg(middle(patch.theta)) } }
    : { foot: { surface: patch.surface, u: middle(patch.u), v: middle(patch.v) } };

const CENTRES = Object.values(TRIGGER_POINT_CONTENT).flatMap(({ id, zones }) =>
  zones
    .filter(({ kind }) => kind === 'essential')
    .flatMap(({ patches }) => patches)
    .flatMap((patch): [TriggerPointId, Mark][] => (patch.chart === 'body' ? [] : [[id, centreOf(patch)]])),
);

const tableSets = (first: TriggerPointId, before: TriggerPointId) =>
  SYMPTOMS.some(({ points }) => points.includes(first) && !points.slice(0, points.indexOf(first)).includes(before));

describe('the classical table', () => {
  const rows = SYMPTOMS.flatMap((row) => row.areas.map((area) => [area, row] as const));

  test.each(rows)('%s: its candidates come first and in its order, its look-alikes all beside them', (area, row) => {
    const { candidates, lookAlikes } = rank([{ area }]);
    expect(candidates.slice(0, row.points.length).map(({ point }) => point)).toEqual(row.points);
    expect(lookAlikes).toEqual(expect.arrayContaining([...row.lookAlikes]));
  });

  test('names no place twice', () => {
    const areas = SYMPTOMS.flatMap((row) => row.areas);
    expect(new Set(areas).size).toBe(areas.length);
  });
});

describe('the middle of every main zone', () => {
  test.each(CENTRES)(
    '%s first, or one whose main zone it is as well and whom the table names first: %j',
    (id, mark) => {
      const { candidates } = rank([mark]);
      const [first] = candidates;
      expect(candidates.find(({ point }) => point === id)?.zone).toBe('essential');
      if (first?.point === id) return;
      expect(first?.zone).toBe('essential');
      expect(first && tableSets(first.point, id)).toBe(true);
    },
  );

  test('the exceptions are those that docs/ranking.md explains', () => {
    const others = CENTRES.filter(([id, mark]) => rank([mark]).candidates[0]?.point !== id).map(([id]) => id);
    const told = [...new Set(others)].sort();
    expect(told).toEqual([
      'abductor-hallucis-trp',
      'adductor-hallucis-trp',
      'edb-trp',
      'fdb-trp',
      'fhb-trp',
      'fibularis-brevis-trp',
      'gastrocnemius-trp2',
      'plantaris-trp',
      'soleus-trp1',
      'tibialis-posterior-trp',
    ]);
    expect(read('docs/ranking.md').match(/^\| [^|]+, [^|]+ \| /gm)).toHaveLength(told.length);
  });
});
