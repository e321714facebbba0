import { describe, expect, test } from 'vitest';
import { CHART_RANGE } from '../../src/anatomy/glb-contract';
import type { TriggerPointId } from '../../src/anatomy/trigger-points';
import { AREA_CONTENT, coverageOf, triggerPointOf } from '../../src/content';
import { AREAS, type ZoneKind } from '../../src/content/types';
import { t } from '../../src/content/words';

const felt = (id: TriggerPointId, kind: ZoneKind) => {
  const patches = triggerPointOf(id)
    .zones.filter((zone) => zone.kind === kind)
    .flatMap((zone) => zone.patches);
  return AREAS.filter((area) => coverageOf(area, patches) >= 0.25);
};

describe('the areas where people say it hurts', () => {
  test.each(AREAS)('%s is filed under its own id and lies on the charts', (id) => {
    const { patches, ...area } = AREA_CONTENT[id];
    expect(area.id).toBe(id);
    expect(patches.length).toBeGreaterThan(0);
    for (const patch of patches) {
      if (patch.chart === 'leg') {
        expect(patch.f[0]).toBeGreaterThanOrEqual(CHART_RANGE.f[0]);
        expect(patch.f[1]).toBeLessThanOrEqual(1);
        expect(patch.theta[0]).toBeLessThan(patch.theta[1]);
      }
      if (patch.chart === 'foot') expect([...patch.u, ...patch.v].every((edge) => edge >= 0 && edge <= 1)).toBe(true);
    }
  });

  test('no two share a name', () => {
    expect(new Set(AREAS.map((id) => t(AREA_CONTENT[id].name))).size).toBe(AREAS.length);
  });

  test('the heel point is surely felt under and behind the heel and at the Achilles tendon, nowhere else', () => {
    expect(felt('soleus-trp1', 'essential')).toEqual(['heel-under', 'heel-back', 'achilles']);
  });

  test('the arch point is surely felt in the arch, and spills down the inner calf but not to the heel', () => {
    expect(felt('gastrocnemius-trp1', 'essential')).toEqual(['arch']);
    const spills = felt('gastrocnemius-trp1', 'spillover');
    expect(spills).toEqual(expect.arrayContaining(['inner-calf', 'knee-back']));
    expect(spills.filter((area) => area.startsWith('heel'))).toEqual([]);
  });

  test('the sacroiliac point is surely felt off the leg only', () => {
    expect(felt('soleus-trp3', 'essential')).toEqual(['sacroiliac']);
  });

  test('an area that runs over the front of the leg is met from either side of the seam', () => {
    const both = [-200, 160].map((from) => coverageOf('shin', [{ chart: 'leg', f: [0, 1], theta: [from, from + 30] }]));
    expect(both[0]).toBeCloseTo(both[1] ?? 0, 6);
    expect(both[0]).toBeGreaterThan(0.3);
  });

  test('a zone on another surface of the foot does not count', () => {
    expect(coverageOf('heel-under', [{ chart: 'foot', surface: 'D', u: [0, 1], v: [0, 1] }])).toBe(0);
  });
});
