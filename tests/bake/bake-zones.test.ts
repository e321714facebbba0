import { describe, expect, test } from 'vitest';
import { GLB_CONTRACT } from '../../src/anatomy/glb-contract';
import { bakeZones } from '../../src/bake/bake-zones';
import { readSkin } from '../../src/bake/read-skin';
import { triggerPointOf } from '../../src/content';
import { writeGlb } from '../../src/forge/glb';
import { at } from '../../src/kernel/at';
import { readZones } from '../../src/pain/read-zones';
import { vertexCount } from '../../src/pain/skin';
import { capsuleLeg } from '../pain/capsule-leg';

const leg = capsuleLeg();
const release = {
  id: 'skin' as const,
  mesh: { positions: leg.positions, triangles: leg.triangles },
  normals: leg.normals,
  chart: leg.chart,
  surface: leg.surface,
};
const asset = (forged: string) => ({ contract: GLB_CONTRACT, forged }) as const;
const glb = await writeGlb([release], asset('feedbeef00112233'));
const { skin, forged } = await readSkin(glb);

describe('the skin of a released GLB', () => {
  test('comes back in millimetres, with its charts, after all compression', () => {
    expect(forged).toBe('feedbeef00112233');
    let low = Number.POSITIVE_INFINITY;
    for (let i = 1; i < skin.positions.length; i += 3) low = Math.min(low, at(skin.positions, i));
    expect(low).toBeCloseTo(-477, 0);
    for (let v = 0; v < vertexCount(skin); v += 97) {
      const y = at(skin.positions, 3 * v + 1);
      expect(at(skin.chart, 4 * v)).toBeCloseTo((-28 - y) / 417, 2);
      const size = Math.hypot(at(skin.normals, 3 * v), at(skin.normals, 3 * v + 1), at(skin.normals, 3 * v + 2));
      expect(size).toBeCloseTo(1, 1);
    }
  });

  test('is missed by name when a GLB has none', async () => {
    const bone = await writeGlb([{ ...release, id: 'tibia' }], asset('x'));
    await expect(readSkin(bone)).rejects.toThrow('missing structure: skin');
  });

  test('is missed by name when it carries no chart', async () => {
    const { chart: _, ...bare } = release;
    await expect(readSkin(await writeGlb([bare], asset('x')))).rejects.toThrow('_CHART');
  });
});

describe('baking', () => {
  test('writes the zones of the model they belong to, in the order of its vertices', async () => {
    const zones = readZones(await bakeZones(glb), { forged, vertices: vertexCount(skin) });
    const calf = zones.points.get('soleus-trp2')?.essential ?? new Uint8Array();
    const under = (inside: boolean) => {
      const list = [...calf.keys()].filter((v) => calf[v] === (inside ? 255 : 0));
      return list.map((v) => at(skin.positions, 3 * v + 2));
    };
    expect(Math.max(...under(true))).toBeLessThan(-20);
    expect(Math.max(...under(false))).toBeGreaterThan(40);
  });

  test('puts the marker on the skin, in metres', async () => {
    const zones = readZones(await bakeZones(glb));
    for (const [id, { marker }] of zones.points) {
      if (triggerPointOf(id).site.chart === 'leg')
        expect(Math.hypot(marker.position[0], marker.position[2])).toBeCloseTo(0.05, 3);
      expect(Math.hypot(...marker.normal)).toBeCloseTo(1, 5);
    }
  });
});
