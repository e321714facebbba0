import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BoneId, type End, ownPatches } from '../../src/anatomy/attachments';
import { EDGE, FOOTPRINTS_FILE, type Footprint, type FootprintsFile } from '../../src/anatomy/footprints-file';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../src/anatomy/glb-contract';
import { readFootprints } from '../../src/anatomy/read-footprints';
import type { StructureId } from '../../src/anatomy/structures';
import { patchesIn } from '../../src/bake/bake-footprints';
import { extentsOf } from '../../src/bake/footprint/extents';
import { FOOTPRINTS_LEDGER, ledgerOf } from '../../src/bake/footprint/ledger';
import { forgedOf } from '../../src/bake/forged-of';
import { readGlb } from '../../src/forge/read-glb';
import { at } from '../../src/kernel/at';
import type { Mesh } from '../../src/kernel/mesh';
import type { Vec3 } from '../../src/kernel/vec3';

let meshes: ReadonlyMap<StructureId, Mesh>;
let file: FootprintsFile;

beforeAll(async () => {
  const glb = new Uint8Array(readFileSync(`public/${MODEL_FILE}`));
  const more = new Uint8Array(readFileSync(`public/${MORE_MODEL_FILE}`));
  meshes = new Map([...(await readGlb(glb)), ...(await readGlb(more))]);
  file = readFootprints(new Uint8Array(readFileSync(`public/${FOOTPRINTS_FILE}`)), { forged: forgedOf(glb) });
});

const footprint = (owner: StructureId, end: End, bone: BoneId): Footprint => {
  const found = file.footprints.find((each) => each.owner === owner && each.end === end && each.bone === bone);
  if (!found) throw new Error(`no footprint of ${owner} on ${bone}`);
  return found;
};

/** The vertices of a bone inside a footprint, mm. */
const inside = ({ bone, field }: Footprint): Vec3[] => {
  const { positions } = meshes.get(bone) ?? { positions: [] };
  return [...field.keys()]
    .filter((v) => at(field, v) > EDGE)
    .map((v) => [at(positions, 3 * v), at(positions, 3 * v + 1), at(positions, 3 * v + 2)]);
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const heights = (print: Footprint) => inside(print).map(([, y]) => y);
/** Where along a bone, 0 at its upper end and 1 at its lower. */
const down = (print: Footprint): [number, number] => {
  const all = (meshes.get(print.bone)?.positions ?? new Float32Array()).filter((_, i) => i % 3 === 1);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const own = heights(print).map((y) => (high - y) / (high - low));
  return [Math.min(...own), Math.max(...own)];
};

describe('footprints on the forged model', () => {
  test('every described attachment has a footprint on its bone', () => {
    const patches = patchesIn(new Set(meshes.keys()));
    expect(patches.length).toBeGreaterThanOrEqual(9);
    expect(file.footprints.map(({ owner, end, bone }) => ({ owner, end, bone }))).toEqual(patches);
    for (const print of file.footprints)
      expect(inside(print).length, `${print.owner} ${print.bone}`).toBeGreaterThan(2);
  });

  test('every patch of the table has its extent described, whether its muscle is forged or not', () => {
    for (const id of ['tibialis-anterior', 'extensor-digitorum-longus', 'quadratus-plantae'] as const)
      for (const patch of ownPatches(id)) expect(extentsOf(patch).length).toBeGreaterThan(0);
  });

  test('they are what the ledger says', () => {
    expect(ledgerOf(file)).toBe(readFileSync(FOOTPRINTS_LEDGER, 'utf8'));
  });

  test('the field of a bone has one value per vertex of the model', () => {
    for (const { bone, field } of file.footprints)
      expect(field).toHaveLength((meshes.get(bone)?.positions.length ?? 0) / 3);
  });

  test('the middle lies in the footprint', () => {
    for (const print of file.footprints) {
      const gaps = inside(print).map((p) => Math.hypot(...p.map((c, k) => c - at(print.middle.position, k) * 1000)));
      expect(Math.min(...gaps)).toBeLessThan(0.01);
    }
  });
});

describe('each lies where the books have it', () => {
  test('popliteus ends above the soleal line, on which soleus begins', () => {
    const popliteus = footprint('popliteus', 'insertion', 'tibia');
    const soleus = footprint('soleus', 'origin', 'tibia');
    expect(mean(heights(popliteus))).toBeGreaterThan(mean(heights(soleus)) + 20);
    // The line runs down and inwards: at each breadth of the bone popliteus is the upper of the two.
    const upper = inside(popliteus);
    const lower = inside(soleus);
    for (const breadth of [-10, -5, 0]) {
      const near = (points: Vec3[]) => points.filter(([x]) => Math.abs(x - breadth) < 4).map(([, y]) => y);
      expect(mean(near(upper))).toBeGreaterThan(mean(near(lower)));
    }
  });

  test('soleus takes the back of the fibular head and the upper quarter to third of the fibula', () => {
    const [from, to] = down(footprint('soleus', 'origin', 'fibula'));
    expect(from).toBeLessThan(0.05);
    expect(to).toBeGreaterThan(0.25);
    expect(to).toBeLessThan(0.37);
  });

  test('soleus goes on down the medial border of the tibia into its middle third', () => {
    const [, to] = down(footprint('soleus', 'origin', 'tibia'));
    expect(to).toBeGreaterThan(0.5);
    expect(to).toBeLessThan(0.67);
  });

  test('the Achilles tendon takes the middle of the back of the calcaneus and leaves its top and its bottom free', () => {
    const tendon = footprint('achilles-tendon', 'insertion', 'calcaneus');
    const [from, to] = down(tendon);
    expect(from).toBeGreaterThan(0.3);
    expect(to).toBeLessThan(0.85);
    expect(tendon.middle.normal[2]).toBeLessThan(-0.5);
  });

  test('each head of gastrocnemius begins behind the condyle of its own side', () => {
    expect(mean(inside(footprint('gastrocnemius-medial', 'origin', 'femur')).map(([x]) => x))).toBeGreaterThan(8);
    expect(mean(inside(footprint('gastrocnemius-lateral', 'origin', 'femur')).map(([x]) => x))).toBeLessThan(-15);
  });

  test('popliteus begins low on the lateral condyle, plantaris above the lateral head', () => {
    const height = (owner: StructureId) => mean(heights(footprint(owner, 'origin', 'femur')));
    expect(height('popliteus')).toBeLessThan(height('gastrocnemius-lateral'));
    expect(height('plantaris')).toBeGreaterThan(height('gastrocnemius-lateral'));
  });

  // cm²; wide enough for people to differ, too narrow for a slip of the measurement.
  test.each([
    ['soleus', 'origin', 'fibula', 8, 25],
    ['soleus', 'origin', 'tibia', 6, 20],
    ['popliteus', 'insertion', 'tibia', 8, 20],
    ['achilles-tendon', 'insertion', 'calcaneus', 2, 6],
    ['gastrocnemius-medial', 'origin', 'femur', 2, 8],
    ['gastrocnemius-lateral', 'origin', 'femur', 2, 8],
    ['plantaris', 'origin', 'femur', 0.5, 4],
    ['plantaris', 'insertion', 'calcaneus', 0.2, 2],
    ['popliteus', 'origin', 'femur', 1, 5],
  ] as const)('%s, %s on the %s, measures %d to %d cm²', (owner, end, bone, least, most) => {
    const { area } = footprint(owner, end, bone);
    expect(area).toBeGreaterThan(least);
    expect(area).toBeLessThan(most);
  });
});
