import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../src/anatomy/glb-contract';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { readSkin } from '../../src/bake/read-skin';
import { triggerPointOf } from '../../src/content';
import { readGlb } from '../../src/forge/read-glb';
import { nearestStructures } from '../../src/lookup/nearest-structures';
import { siteOnSkin } from '../../src/pain/site-on-skin';
import { skinPoint, vertexCount, vertexPosition } from '../../src/pain/skin';

const [first, more] = [MODEL_FILE, MORE_MODEL_FILE].map((file) => readFileSync(`public/${file}`)) as [Buffer, Buffer];
const { skin } = await readSkin(first);
const meshes = new Map([...(await readGlb(first)), ...(await readGlb(more))]);

const markerOf = (id: (typeof TRIGGER_POINTS)[number]) => siteOnSkin(triggerPointOf(id).site, skin);

/** The surface of a muscle lies this much nearer or farther than its middle, mm; no two legs are equally thick. */
const GIVE = 6;

describe('on the leg of this atlas', () => {
  test.each(TRIGGER_POINTS)('%s lies over its own muscle, no deeper than it says', (id) => {
    const { muscle, site } = triggerPointOf(id);
    const near = nearestStructures([markerOf(id).position], meshes, 80);
    const own = near.find((each) => each.id === muscle)?.mm ?? Number.POSITIVE_INFINITY;
    expect(own).toBeLessThanOrEqual(site.depthMm[1] + GIVE);
  });

  test.each(TRIGGER_POINTS)('%s is marked inside its site', (id) => {
    const { site } = triggerPointOf(id);
    const { position } = markerOf(id);
    let least = Number.POSITIVE_INFINITY;
    let at = 0;
    for (let vertex = 0; vertex < vertexCount(skin); vertex++) {
      const p = vertexPosition(skin, vertex);
      const gap = Math.hypot(p[0] - position[0], p[1] - position[1], p[2] - position[2]);
      if (gap < least) [least, at] = [gap, vertex];
    }
    const { f, u } = skinPoint(skin, at);
    const [along, [from, to]] = site.chart === 'leg' ? ([f, site.f] as const) : ([u, site.u] as const);
    expect(along).toBeGreaterThan(from - 0.03);
    expect(along).toBeLessThan(to + 0.03);
  });
});
