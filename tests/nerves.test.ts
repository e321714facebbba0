import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../src/anatomy/glb-contract';
import { STRUCTURES, type StructureId, SURFACE_VEINS, structureOf } from '../src/anatomy/structures';
import { readGlb } from '../src/forge/read-glb';
import { at } from '../src/kernel/at';
import type { Mesh } from '../src/kernel/mesh';
import { levelPlane } from '../src/kernel/plane';
import { sliceMesh } from '../src/kernel/slice';
import { insideOf } from './support/inside';

const NERVES = STRUCTURES.filter(({ kind }) => kind === 'nerve').map(({ id }) => id);
const BONES = STRUCTURES.filter(({ kind }) => kind === 'bone').map(({ id }) => id);
/** Just below the flat cut through the thigh, where everything ends in the plane of the skin's lid, mm. */
const BELOW_CUT = 79;

const meshes = new Map<StructureId, Mesh>();
beforeAll(async () => {
  for (const file of [MODEL_FILE, MORE_MODEL_FILE])
    for (const [id, mesh] of await readGlb(readFileSync(`public/${file}`))) meshes.set(id, mesh);
});

const meshOf = (id: StructureId): Mesh =>
  meshes.get(id) ?? { positions: new Float32Array(), triangles: new Uint32Array() };
const pointsOf = ({ positions }: Mesh) =>
  Array.from(
    { length: positions.length / 3 },
    (_, v) => [at(positions, 3 * v), at(positions, 3 * v + 1), at(positions, 3 * v + 2)] as const,
  );

/** Middle of what a level plane cuts of a structure, x and z, mm. */
const crossing = (id: StructureId, height: number): { readonly x: number; readonly z: number } => {
  const points = sliceMesh(meshOf(id), levelPlane(height), 1).flatMap((loop) => [...loop]);
  const mean = (k: number) => points.filter((_, i) => i % 2 === k).reduce((sum, v) => sum + v, 0) / (points.length / 2);
  return { x: mean(0), z: mean(1) };
};

describe('what runs under the skin', () => {
  test.each([...NERVES, ...SURFACE_VEINS])('%s stays under it', (id) => {
    const inside = insideOf(meshOf('skin'));
    const points = pointsOf(meshOf(id)).filter(([, y]) => y < BELOW_CUT);
    expect(points.length).toBeGreaterThan(100);
    expect(points.filter((point) => !inside(point))).toEqual([]);
  });

  test.each(NERVES)('%s passes through no bone', (id) => {
    const pierced = BONES.filter((bone) => {
      const inside = insideOf(meshOf(bone));
      return pointsOf(meshOf(id)).some(inside);
    });
    expect(pierced).toEqual([]);
  });
});

describe('the course of the nerves', () => {
  test('the tibial nerve lies nearer to the skin than vein and artery in the hollow of the knee', () => {
    for (const height of [20, 0]) {
      expect(crossing('tibial-nerve', height).z).toBeLessThan(crossing('popliteal-vein', height).z);
      expect(crossing('tibial-nerve', height).z).toBeLessThan(crossing('popliteal-artery', height).z);
    }
  });

  test('it runs in front of soleus, and behind the inner ankle bone', () => {
    for (const height of [-200, -240])
      expect(crossing('tibial-nerve', height).z).toBeGreaterThan(crossing('soleus', height).z);
    const ankle = crossing('tibial-nerve', -400);
    expect(ankle.z).toBeLessThan(crossing('tibia', -400).z);
    expect(ankle.z).toBeGreaterThan(crossing('achilles-tendon', -400).z);
  });

  test('the common fibular nerve lies against the outer side of the neck of the fibula', () => {
    const neck = crossing('fibula', -62);
    const nerve = crossing('common-fibular-nerve', -62);
    expect(nerve.x).toBeLessThan(neck.x);
    expect(Math.hypot(nerve.x - neck.x, nerve.z - neck.z)).toBeLessThan(16);
  });

  test('the deep fibular nerve keeps to the artery of the front of the leg', () => {
    for (const height of [-140, -220, -300]) {
      const [nerve, artery] = [crossing('deep-fibular-nerve', height), crossing('anterior-tibial-artery', height)];
      expect(Math.hypot(nerve.x - artery.x, nerve.z - artery.z)).toBeLessThan(12);
    }
  });

  test('the sural nerve keeps to the short surface vein and passes behind the outer ankle bone', () => {
    for (const height of [-150, -300]) {
      const [nerve, vein] = [crossing('sural-nerve', height), crossing('small-saphenous-vein', height)];
      expect(Math.hypot(nerve.x - vein.x, nerve.z - vein.z)).toBeLessThan(14);
    }
    expect(crossing('sural-nerve', -410).z).toBeLessThan(crossing('fibula', -410).z);
  });

  test('all are drawn after a description, none pretends to be measured', () => {
    for (const id of NERVES) {
      const table = JSON.parse(readFileSync(`models/nerves/${id}.json`, 'utf8')) as Record<string, unknown>;
      expect(table).toMatchObject({ id, evidence: 'described', source: 'gray-42', reference_volume_cm3: null });
      expect(structureOf(id).layer).toBe('vessel');
    }
  });
});
