import { describe, expect, test } from 'vitest';
import { STRUCTURES, structureOf } from '../../../src/anatomy/structures';
import { compartmentOf } from '../../../src/content';
import { length } from '../../../src/kernel/vec3';
import { asunderOf } from '../../../src/scene/explode/asunder-of';
import { ease } from '../../../src/scene/explode/ease';
import { offsetOf } from '../../../src/scene/explode/offset-of';

const [BACK, FRONT] = [
  (id: Parameters<typeof offsetOf>[0]) => -offsetOf(id)[2],
  (id: Parameters<typeof offsetOf>[0]) => offsetOf(id)[2],
];

describe('the leg drawn asunder', () => {
  test('bones and skin stay', () => {
    const still = STRUCTURES.filter(({ kind }) => kind === 'bone' || kind === 'skin');
    for (const { id } of still) expect(offsetOf(id), id).toEqual([0, 0, 0]);
  });

  test('gastrocnemius moves backwards, further than soleus, and soleus further than what lies before it', () => {
    expect(BACK('gastrocnemius-medial')).toBeGreaterThan(BACK('plantaris'));
    expect(BACK('plantaris')).toBeGreaterThan(BACK('soleus'));
    for (const { id } of STRUCTURES.filter(({ id }) => compartmentOf(id)?.id === 'deep-posterior'))
      expect(BACK('soleus'), id).toBeGreaterThan(BACK(id));
  });

  test('the heads of gastrocnemius part to their own sides', () => {
    expect(offsetOf('gastrocnemius-medial')[0]).toBeGreaterThan(0);
    expect(offsetOf('gastrocnemius-lateral')[0]).toBeLessThan(0);
  });

  test('the lateral compartment moves outwards, the anterior forwards', () => {
    for (const id of ['fibularis-longus', 'fibularis-brevis'] as const) expect(offsetOf(id)[0], id).toBeLessThan(-30);
    for (const { id } of STRUCTURES.filter(({ id }) => compartmentOf(id)?.id === 'anterior'))
      expect(FRONT(id), id).toBeGreaterThan(20);
  });

  test('the layers of the sole sink, the outer ones deepest', () => {
    const down = (
      [
        'plantar-aponeurosis',
        'flexor-digitorum-brevis',
        'lumbricals',
        'adductor-hallucis',
        'plantar-interossei',
      ] as const
    ).map((id) => -offsetOf(id)[1]);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(Math.min(...down)).toBeGreaterThan(0);
  });

  test('every muscle leaves its place, and nothing goes farther than 61 mm', () => {
    for (const { id } of STRUCTURES) {
      expect(length(offsetOf(id)), id).toBeLessThanOrEqual(61);
      if (structureOf(id).kind === 'muscle') expect(length(offsetOf(id)), id).toBeGreaterThan(10);
    }
  });

  test('while the leg is cut, faces stay in the plane of the cut', () => {
    expect(asunderOf({ explode: 0.6, slice: null })).toEqual({ level: 0.6, upright: 0.6 });
    expect(asunderOf({ explode: 0.6, slice: 0.3 })).toEqual({ level: 0.6, upright: 0 });
  });

  test('comes to rest exactly, within half a second, however long the picture stood still', () => {
    let value = ease(0, 1, 60);
    expect(value).toBeLessThan(0.5);
    for (let frame = 0; frame < 36; frame++) value = ease(value, 1, 1 / 60);
    expect(value).toBe(1);
  });
});
