import { describe, expect, test } from 'vitest';
import type { TriggerPointId } from '../../src/anatomy/trigger-points';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { triggerPointOf } from '../../src/content';
import type { Patch, Zone, ZoneKind } from '../../src/content/types';
import { at } from '../../src/kernel/at';
import { scaleOf } from '../../src/pain/scale';
import { siteOnSkin } from '../../src/pain/site-on-skin';
import { type SkinPoint, skinPoint, vertexCount } from '../../src/pain/skin';
import { facesCamera, zoneReach } from '../../src/pain/zone-reach';
import { patchesWeight, weighSkin, zoneWeights } from '../../src/pain/zone-weight';
import { capsuleLeg } from './capsule-leg';

const skin = capsuleLeg();
const scale = scaleOf(skin);
const points = Array.from({ length: vertexCount(skin) }, (_, vertex) => skinPoint(skin, vertex));

const weightsOf = (id: TriggerPointId, kind: ZoneKind, where: (point: SkinPoint) => boolean): number[] =>
  points.filter(where).map((point) => zoneWeights(triggerPointOf(id).zones, point, scale)[kind]);
const most = (values: readonly number[]) => Math.max(...values);
const least = (values: readonly number[]) => Math.min(...values);

/** A bare point of the calf. */
const calf = (f: number, theta: number): SkinPoint => ({
  f,
  theta,
  u: -0.25,
  v: -0.25,
  shares: { P: 0, D: 0, M: 0, L: 0 },
});
const inPatch = (patch: Patch, point: SkinPoint) => patchesWeight([patch], point, scale);

describe('the charts are measured on the skin that carries them', () => {
  test('one unit of f is the length from crease to Achilles insertion', () => {
    expect(scale.mmPerF).toBeCloseTo(417, 0);
  });

  test('a degree round a limb of radius 50 mm is 0.87 mm', () => {
    expect(scale.mmPerDegree(0.5)).toBeCloseTo((50 * Math.PI) / 180, 1);
  });

  test('the foot is as long as from heel to toe', () => {
    expect(scale.mmPerU).toBeGreaterThan(205);
    expect(scale.mmPerU).toBeLessThan(225);
  });
});

describe('a zone on the calf', () => {
  const patch: Patch = { chart: 'leg', f: [0.3, 0.6], theta: [-40, 40] };

  test('is full in the middle and nothing far away', () => {
    expect(inPatch(patch, calf(0.45, 0))).toBe(1);
    expect(inPatch(patch, calf(0.45, 120))).toBe(0);
    expect(inPatch(patch, calf(0.9, 0))).toBe(0);
  });

  test('is half at its outline and gone 6 mm beyond', () => {
    expect(inPatch(patch, calf(0.45, 40))).toBeCloseTo(0.5, 2);
    expect(inPatch(patch, calf(0.45, 40 + 6.1 / scale.mmPerDegree(0.45)))).toBe(0);
    expect(inPatch(patch, calf(0.6, 0))).toBeCloseTo(0.5, 2);
    expect(inPatch(patch, calf(0.6 + 6.1 / scale.mmPerF, 0))).toBe(0);
  });

  test('has round corners', () => {
    expect(inPatch(patch, calf(0.595, 39))).toBe(0);
  });

  test('may run over the shin, past 180 degrees', () => {
    const shin: Patch = { chart: 'leg', f: [0.2, 0.6], theta: [150, 210] };
    expect(inPatch(shin, calf(0.4, 180))).toBe(1);
    expect(inPatch(shin, calf(0.4, -160))).toBe(1);
    expect(inPatch(shin, calf(0.4, -140))).toBe(0);
  });

  test('all round the leg has no side', () => {
    const cuff: Patch = { chart: 'leg', f: [0.2, 0.6], theta: [-180, 180] };
    for (let theta = -180; theta <= 180; theta += 15) expect(inPatch(cuff, calf(0.4, theta))).toBe(1);
  });

  test('away from the leg weighs nothing on it', () => {
    expect(inPatch({ chart: 'body', place: 'sacroiliac', diameterCm: 2.5 }, calf(0.4, 0))).toBe(0);
  });

  test('essential pain covers spillover', () => {
    const zone = (kind: ZoneKind): Zone => ({
      kind,
      place: 'trigger-points.soleus-trp1.zone.heel',
      patches: [patch],
      sources: ['calf-atlas'],
      review: 'pending',
    });
    for (const theta of [0, 36, 40, 44]) {
      const { essential, spillover } = zoneWeights([zone('essential'), zone('spillover')], calf(0.45, theta), scale);
      expect(essential + spillover).toBeLessThanOrEqual(1);
    }
  });
});

describe('the arch zone of gastrocnemius TrP1', () => {
  const id = 'gastrocnemius-trp1';

  test('lies on the medial sole', () => {
    const arch = weightsOf(
      id,
      'essential',
      ({ u, v, shares }) => shares.P > 0.7 && u > 0.38 && u < 0.58 && v > 0.2 && v < 0.4,
    );
    expect(arch.length).toBeGreaterThan(5);
    expect(least(arch)).toBeGreaterThan(0.95);
  });

  test('lies nowhere on the dorsum, the lateral sole, the heel or the calf', () => {
    expect(most(weightsOf(id, 'essential', ({ shares }) => shares.D > 0.5))).toBe(0);
    expect(most(weightsOf(id, 'essential', ({ u, v }) => u >= 0 && v > 0.7))).toBe(0);
    expect(most(weightsOf(id, 'essential', ({ u }) => u >= 0 && u < 0.2))).toBe(0);
    expect(most(weightsOf(id, 'essential', ({ u }) => u < -0.2))).toBe(0);
  });
});

describe('the heel zone of soleus TrP1', () => {
  const essential = (where: (point: SkinPoint) => boolean) => weightsOf('soleus-trp1', 'essential', where);

  test('has no gap between back of the heel and sole', () => {
    const backToSole = essential(
      ({ u, v, f, shares }) =>
        u > -0.01 && u < 0.15 && v > 0.25 && v < 0.75 && shares.D < 0.05 && shares.M + shares.L < 0.3 && f > 0.98,
    );
    expect(backToSole.length).toBeGreaterThan(10);
    expect(least(backToSole)).toBeGreaterThan(0.6);
  });

  test('takes in the distal Achilles tendon', () => {
    const tendon = essential(({ f, theta, u }) => u < -0.2 && f > 0.88 && f < 0.93 && Math.abs(theta) < 15);
    expect(tendon.length).toBeGreaterThan(3);
    expect(least(tendon)).toBe(1);
  });

  test('spares the ball of the foot', () => {
    expect(most(essential(({ u }) => u > 0.35))).toBe(0);
  });
});

describe('every trigger point', () => {
  const sites = TRIGGER_POINTS.map((id) => [id, triggerPointOf(id).site] as const);
  const onLeg = sites.flatMap(([id, site]) => (site.chart === 'leg' ? [[id, site] as const] : []));
  const onFoot = sites.flatMap(([id, site]) => (site.chart === 'foot' ? [[id, site] as const] : []));

  test.each(onLeg)('%s: its site lies on the skin of its own side', (_, site) => {
    const { position, normal } = siteOnSkin(site, skin);
    const theta = (site.theta[0] + site.theta[1]) / 2;
    expect(Math.hypot(position[0], position[2])).toBeCloseTo(50, 0);
    expect(Math.hypot(...normal)).toBeCloseTo(1, 6);
    expect(normal[2]).toBeCloseTo(-Math.cos((theta * Math.PI) / 180), 1);
    if (Math.abs(theta) > 10) expect(Math.sign(position[0])).toBe(Math.sign(theta));
    expect(position[1]).toBeCloseTo(-28 - ((site.f[0] + site.f[1]) / 2) * 417, 0);
  });

  test.each(onFoot)('%s: its site lies on its own surface of the foot', (_, { surface, u }) => {
    const { position, normal } = siteOnSkin(
      { chart: 'foot', surface, u, v: surface === 'M' ? [0, 0.2] : surface === 'L' ? [0.8, 1] : [0.4, 0.6] },
      skin,
    );
    const out = { P: -normal[1], D: normal[1], M: normal[0], L: -normal[0], B: -normal[2] }[surface];
    expect(out).toBeGreaterThan(0.5);
    const along = (position[2] + 51) / 218;
    expect(along).toBeGreaterThan(u[0]);
    expect(along).toBeLessThan(u[1]);
  });

  test('the inner side of the heel ends below the ankle', () => {
    const inner = weighSkin(triggerPointOf('abductor-hallucis-trp').zones, skin, scale).essential;
    const felt = points.filter((_, vertex) => at(inner, vertex) > 0);
    expect(felt.length).toBeGreaterThan(10);
    expect(Math.min(...felt.map(({ f }) => f))).toBeGreaterThan(0.92);
  });

  test.each(TRIGGER_POINTS)('%s: draws pain on the leg', (id) => {
    const { essential, spillover } = weighSkin(triggerPointOf(id).zones, skin, scale);
    expect(most([...essential, ...spillover])).toBe(255);
  });

  test('soleus TrP3 has its essential zone off the leg', () => {
    expect(most([...weighSkin(triggerPointOf('soleus-trp3').zones, skin, scale).essential])).toBe(0);
  });
});

describe('the reach of a zone', () => {
  const weights = weighSkin(triggerPointOf('soleus-trp2').zones, skin, scale).essential;
  const reach = zoneReach({ positions: skin.positions, triangles: skin.triangles, weights, unit: 1 });

  test('a zone behind the calf faces back', () => {
    expect(reach.facing[2]).toBeLessThan(-0.95);
    expect(facesCamera(reach, [0, 0, 1])).toBeGreaterThan(0.5);
    expect(facesCamera(reach, [0, 0, -1])).toBeLessThan(-0.5);
  });

  test('its area is that of the patch on the limb', () => {
    const [patch] = at(triggerPointOf('soleus-trp2').zones, 0).patches;
    if (patch?.chart !== 'leg') throw new Error('expected a patch on the leg');
    const flat = ((patch.f[1] - patch.f[0]) * 417 * (patch.theta[1] - patch.theta[0]) * 50 * Math.PI) / 180 / 100;
    expect(reach.areaCm2).toBeGreaterThan(0.85 * flat);
    expect(reach.areaCm2).toBeLessThan(1.02 * flat);
  });

  test('no zone has no area', () => {
    const none = zoneReach({ ...skin, weights: new Uint8Array(vertexCount(skin)), unit: 1 });
    expect(none.areaCm2).toBe(0);
    expect(none.unity).toBe(0);
  });
});
