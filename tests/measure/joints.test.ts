import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../src/anatomy/glb-contract';
import type { StructureId } from '../../src/anatomy/structures';
import { type Nearness, nearnessOf } from '../../src/bake/footprint/nearness';
import { ANKLE, KNEE, MEDIAL_PIVOT } from '../../src/biomechanics/joints';
import { thighMotion } from '../../src/biomechanics/knee';
import { segmentMotions } from '../../src/biomechanics/segments';
import { readGlb } from '../../src/forge/read-glb';
import { readTables } from '../../src/forge/read-tables';
import { at } from '../../src/kernel/at';
import type { Mesh } from '../../src/kernel/mesh';
import { compose, moved, type Rigid, turned, undone } from '../../src/kernel/rigid';
import { deg } from '../../src/kernel/units';
import { distance, dot, type Vec3 } from '../../src/kernel/vec3';
import { fitCylinder, heightOver } from '../../src/measure/fit-cylinder';
import { jointsOf, type MeasuredJoints } from '../../src/measure/joints-of';

// Thousands of points against thousands of triangles.
vi.setConfig({ testTimeout: 60_000 });

const meshes = new Map<StructureId, Mesh>();
let joints: MeasuredJoints;

const meshOf = (id: StructureId): Mesh => {
  const mesh = meshes.get(id);
  if (!mesh) throw new Error(`no ${id}`);
  return mesh;
};

beforeAll(async () => {
  for (const file of [MODEL_FILE, MORE_MODEL_FILE])
    for (const [id, mesh] of await readGlb(readFileSync(`public/${file}`))) meshes.set(id, mesh);
  joints = jointsOf(meshOf, readTables('.').landmarks);
});

const angle = (a: Vec3, b: Vec3) => (Math.acos(Math.min(1, dot(a, b))) * 180) / Math.PI;
const pointsOf = (id: StructureId, motion: Rigid, keep: (p: Vec3) => boolean = () => true): Vec3[] => {
  const { positions } = meshOf(id);
  return Array.from(
    { length: positions.length / 3 },
    (_, v): Vec3 => [at(positions, 3 * v), at(positions, 3 * v + 1), at(positions, 3 * v + 2)],
  )
    .filter(keep)
    .map((p) => moved(motion, p));
};
const nearnesses = new Map<StructureId, Nearness>();
/** How near a bone that has moved comes to another that has not, mm; below zero inside it. */
const gap = (moving: StructureId, motion: Rigid, still: StructureId, keep?: (p: Vec3) => boolean) => {
  const near = nearnesses.get(still) ?? nearnessOf(meshOf(still));
  nearnesses.set(still, near);
  return Math.min(...pointsOf(moving, motion, keep).map((p) => near(p, 12)));
};

describe('joints measured on the bones', () => {
  test('a cylinder is found again from its points', () => {
    const points = Array.from({ length: 60 }, (_, i): Vec3 => [i % 7, 5 + 12 * Math.cos(i), -3 + 12 * Math.sin(i)]);
    const found = fitCylinder(points, { centre: [0, 3, 0], axis: [0.98, 0.2, 0], radius: 9 });
    expect(found.radius).toBeCloseTo(12, 4);
    expect(Math.abs(found.axis[0])).toBeCloseTo(1, 6);
    expect(found.rms).toBeLessThan(1e-4);
  });

  test('the axes of the table are those of the bones', () => {
    expect(angle(joints.knee.axis, KNEE.axis)).toBeLessThan(0.5);
    expect(distance(joints.knee.centre, KNEE.centre)).toBeLessThan(0.5);
    expect(distance(joints.medialPivot, MEDIAL_PIVOT)).toBeLessThan(0.5);
    expect(angle(joints.ankleAxis, ANKLE.axis)).toBeLessThan(0.5);
    expect(distance(joints.talus.centre, ANKLE.centre)).toBeLessThan(0.5);
  });

  test('condyles and trochlea are round to within a millimetre', () => {
    expect(joints.knee.rms).toBeLessThan(1);
    expect(joints.talus.rms).toBeLessThan(1);
  });

  test('the femur neither sinks into the tibia nor leaves it', () => {
    for (const knee of [0, 30, 60, 90, 120]) {
      const between = gap('femur', thighMotion(deg(knee)), 'tibia', ([, y]) => y < 20);
      expect(between, `${knee}`).toBeGreaterThan(0.5);
      expect(between, `${knee}`).toBeLessThan(6);
    }
  });

  test('the patella rides close to the femur and neither in it nor in the tibia', () => {
    for (const knee of [15, 75, 120]) {
      const { thigh, patella } = segmentMotions({ knee: deg(knee), ankle: deg(0) });
      const onFemur = gap('patella', compose(undone(thigh), patella), 'femur');
      expect(onFemur, `${knee}`).toBeGreaterThan(-0.5);
      expect(onFemur, `${knee}`).toBeLessThan(3);
      expect(gap('patella', patella, 'tibia'), `${knee}`).toBeGreaterThan(-0.5);
    }
  });

  test('the roll of the talus stays under the tibia, whatever the ankle does', () => {
    for (const ankle of [-50, -20, 20, 40]) {
      const { talus } = segmentMotions({ knee: deg(0), ankle: deg(ankle) });
      const roll = { ...joints.talus, axis: turned(talus, joints.talus.axis) };
      // Bone where bone was before: as high as the dome of the standing leg, and as round.
      const under = pointsOf('talus', talus).filter((p) => p[1] > -402 && Math.abs(heightOver(roll, p)) < 2.5);
      expect(under.length, `${ankle}`).toBeGreaterThan(10);
    }
  });
});
