import { describe, expect, test } from 'vitest';
import { CHART_RANGE } from '../../src/anatomy/glb-contract';
import { structureOf } from '../../src/anatomy/structures';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import {
  LOOK_ALIKE_CONTENT,
  muscleOf,
  NO_PRESS_CONTENT,
  TRIGGER_POINT_CONTENT,
  triggerPointOf,
  triggerPointsOf,
} from '../../src/content';
import { type FootPatch, type LegPatch, type Patch, type Range, TRIAGE } from '../../src/content/types';
import { t } from '../../src/content/words';

/** The site of a point of the leg. */
const legSite = (id: (typeof TRIGGER_POINTS)[number]) => {
  const { site } = triggerPointOf(id);
  if (site.chart !== 'leg') throw new Error(`${id} lies on the foot`);
  return site;
};

const POINTS = Object.values(TRIGGER_POINT_CONTENT);
const NEVER = Object.values(NO_PRESS_CONTENT).filter(({ rule }) => rule === 'never');

const rising = ([min, max]: Range) => min < max;
const inside = ([min, max]: Range, [low, high]: readonly [number, number]) => min >= low && max <= high;
const overlap = (a: Range, b: Range) => a[0] <= b[1] && b[0] <= a[1];

/** A site and a patch of the leg chart, read as rectangles, the seam at ±180° included. */
const meets = (site: LegPatch | FootPatch, patch: LegPatch) =>
  site.chart === 'leg' &&
  overlap(site.f, patch.f) &&
  [-360, 0, 360].some((turn) => overlap([site.theta[0] + turn, site.theta[1] + turn], patch.theta));

const placesMet = (site: LegPatch | FootPatch) =>
  NEVER.filter(({ patches }) => patches.some((patch) => patch.chart === 'leg' && meets(site, patch))).map(
    ({ id }) => id,
  );

const onChart = (patch: Patch): boolean => {
  switch (patch.chart) {
    case 'leg':
      return (
        rising(patch.f) &&
        rising(patch.theta) &&
        inside(patch.f, CHART_RANGE.f) &&
        inside(patch.theta, [-360, 360]) &&
        patch.theta[1] - patch.theta[0] <= 360
      );
    case 'foot':
      return rising(patch.u) && rising(patch.v) && inside(patch.u, [0, 1]) && inside(patch.v, [0, 1]);
    case 'body':
      return patch.diameterCm > 0 && patch.diameterCm <= 5;
  }
};

const knowing = (id: (typeof TRIGGER_POINTS)[number], kind: 'essential' | 'spillover') =>
  triggerPointOf(id).zones.filter((zone) => zone.kind === kind);
const essential = (id: (typeof TRIGGER_POINTS)[number]) => knowing(id, 'essential').flatMap((zone) => zone.patches);

describe.each(TRIGGER_POINTS)('%s', (id) => {
  const point = triggerPointOf(id);

  test('is filed under its own id and belongs to a muscle of the atlas', () => {
    expect(point.id).toBe(id);
    expect(structureOf(point.muscle).kind).toBe('muscle');
    expect(triggerPointsOf(point.muscle)).toContain(point);
  });

  test('has one essential zone, and every patch lies on its chart', () => {
    expect(knowing(id, 'essential')).toHaveLength(1);
    expect(knowing(id, 'spillover').length).toBeLessThanOrEqual(1);
    expect(point.zones.flatMap((zone) => zone.patches).filter((patch) => !onChart(patch))).toEqual([]);
  });

  test('has a site on its chart and a depth below the skin', () => {
    const { site } = point;
    expect(onChart(site)).toBe(true);
    expect(rising(site.depthMm)).toBe(true);
    if (site.chart === 'leg') expect(inside(site.f, [-0.05, 1])).toBe(true);
    expect(inside(site.depthMm, [1, 60])).toBe(true);
  });

  test('shows no ball where nothing may be pressed', () => {
    if (point.ball.allowed) expect(placesMet(point.ball.place ?? point.site)).toEqual([]);
  });

  test('thinks of a clot first, on the leg, and of the most urgent look-alikes next', () => {
    const [first, ...others] = point.lookAlikes;
    if (point.site.chart === 'leg') expect(first).toBe('deep-vein-thrombosis');
    const rest = first === 'deep-vein-thrombosis' ? others : point.lookAlikes;
    expect(rest.length).toBeGreaterThanOrEqual(2);
    const urgency = rest.map((each) => TRIAGE.indexOf(LOOK_ALIKE_CONTENT[each].triage));
    expect(urgency).toEqual([...urgency].sort((a, b) => a - b));
  });

  test('claims no more than expert opinion for its classical map', () => {
    expect(['E4', 'E5']).toContain(point.evidence);
    expect(point.pain.filter(({ evidence }) => evidence !== 'E4' && evidence !== 'E5')).toEqual([]);
    expect(point.sources).toContain('travell-simons-1992');
    expect(point.zones.every((zone) => zone.review === 'pending')).toBe(true);
  });

  test('is linked to other points, never to itself', () => {
    expect(point.associated.length).toBeGreaterThan(0);
    expect(point.associated).not.toContain(id);
  });

  test('offers only stretches that reach its muscle', () => {
    expect(muscleOf(point.muscle)?.stretches ?? []).toEqual(expect.arrayContaining([...point.stretches]));
  });
});

describe('the classical patterns', () => {
  test('inner gastrocnemius is felt in the arch, and its essential zone spares the heel', () => {
    const patches = essential('gastrocnemius-trp1');
    const places = patches.map((patch) => (patch.chart === 'foot' ? patch.surface : patch.chart));
    expect(places).toEqual(['P', 'leg']);
    for (const patch of patches) if (patch.chart === 'foot') expect(patch.u[0]).toBeGreaterThanOrEqual(0.25);
    expect(t('trigger-points.gastrocnemius-trp1.note.heel')).toMatch(/heel is not part/);
  });

  test('low soleus is felt in the whole heel and the lowest Achilles tendon', () => {
    const places = essential('soleus-trp1').map((patch) => (patch.chart === 'foot' ? patch.surface : patch.chart));
    expect(places.sort()).toEqual(['B', 'P', 'leg']);
  });

  test('outer soleus is felt at the sacroiliac joint, off the leg', () => {
    expect(essential('soleus-trp3').map((patch) => patch.chart)).toEqual(['body']);
  });

  test('the heel point lies 2 to 3 cm below the lowest gastrocnemius fibres of this leg and is still soleus', () => {
    const [top, bottom] = legSite('soleus-trp1').f;
    const centreMm = ((top + bottom) / 2 - 0.59) * 417;
    expect(centreMm).toBeGreaterThanOrEqual(20);
    expect(centreMm).toBeLessThanOrEqual(30);
    expect(bottom).toBeLessThan(0.81);
  });

  test('the sacroiliac point lies above and outside the heel point', () => {
    const [heel, sacroiliac] = [legSite('soleus-trp1'), legSite('soleus-trp3')];
    expect(sacroiliac.f[1]).toBeLessThan(heel.f[0]);
    expect(sacroiliac.theta[1]).toBeLessThan(heel.theta[0]);
  });

  test('medial heads lie on the medial side and lateral heads on the lateral', () => {
    const centre = ([min, max]: Range) => (min + max) / 2;
    for (const point of POINTS) {
      if (point.muscle === 'gastrocnemius-medial') expect(centre(legSite(point.id).theta)).toBeGreaterThan(0);
      if (point.muscle === 'gastrocnemius-lateral') expect(centre(legSite(point.id).theta)).toBeLessThan(0);
    }
  });

  test('no point in or beside the knee hollow is ever pressed', () => {
    const there = POINTS.filter(({ site }) => placesMet(site).includes('knee-hollow')).map(({ id }) => id);
    expect(there).toEqual(['gastrocnemius-trp3', 'gastrocnemius-trp4', 'plantaris-trp', 'popliteus-trp']);
    expect(there.filter((id) => triggerPointOf(id).ball.allowed)).toEqual([]);
  });

  test('the deepest muscle of the calf is never pressed', () => {
    expect(triggerPointOf('tibialis-posterior-trp').ball.allowed).toBe(false);
  });

  test('fibularis longus is pressed farther down than its point, 4 cm below the tip of the fibula', () => {
    const { ball } = triggerPointOf('fibularis-longus-trp');
    if (!ball.allowed || ball.place?.chart !== 'leg') throw new Error('expected a ball with a place of its own');
    expect((ball.place.f[0] - 0.03) * 417).toBeGreaterThan(40);
  });

  test('the small muscles of the foot have no technique that a source describes', () => {
    for (const id of ['fhb-trp', 'adductor-hallucis-trp', 'abductor-digiti-minimi-trp', 'edb-trp'] as const)
      expect(triggerPointOf(id).ball.allowed).toBe(false);
  });

  test('the big toe point never reaches the heel', () => {
    for (const patch of triggerPointOf('fhl-trp').zones.flatMap((zone) => zone.patches))
      if (patch.chart === 'foot') expect(patch.u[0]).toBeGreaterThan(0.5);
  });

  test('tibialis posterior is felt in the Achilles tendon, and by some in the whole sole', () => {
    expect(essential('tibialis-posterior-trp')).toEqual([{ chart: 'leg', f: [0.75, 0.98], theta: [-25, 25] }]);
    const sole = knowing('tibialis-posterior-trp', 'spillover').flatMap((zone) => zone.patches);
    expect(sole).toContainEqual({ chart: 'foot', surface: 'P', u: [0, 1], v: [0, 1] });
  });

  test('the short and the long outer leg muscle share their main area, and only the long one spreads up the leg', () => {
    expect(essential('fibularis-brevis-trp')).toEqual(essential('fibularis-longus-trp'));
    expect(knowing('fibularis-brevis-trp', 'spillover')).toEqual([]);
    expect(knowing('fibularis-longus-trp', 'spillover')).toHaveLength(1);
  });
});
