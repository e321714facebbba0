import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BoneId } from '../../../src/anatomy/attachments';
import { MODEL_FILE } from '../../../src/anatomy/glb-contract';
import type { StructureId } from '../../../src/anatomy/structures';
import { segmentMotions, segmentOf } from '../../../src/biomechanics/segments';
import { readGlb } from '../../../src/forge/read-glb';
import { at } from '../../../src/kernel/at';
import type { Mesh } from '../../../src/kernel/mesh';
import { moved } from '../../../src/kernel/rigid';
import { deg } from '../../../src/kernel/units';
import { cross, distance, dot, sub, type Vec3 } from '../../../src/kernel/vec3';

let leg: Map<StructureId, Mesh>;
beforeAll(async () => {
  leg = await readGlb(new Uint8Array(readFileSync(`public/${MODEL_FILE}`)));
});

interface Posed {
  readonly points: readonly Vec3[];
  readonly triangles: Uint32Array;
}

const pose = (bone: BoneId, knee: number, ankle: number): Posed => {
  const mesh = leg.get(bone);
  if (!mesh) throw new Error(`missing ${bone}`);
  const motion = segmentMotions({ knee: deg(knee), ankle: deg(ankle) })[segmentOf(bone)];
  const { positions, triangles } = mesh;
  const points = Array.from({ length: positions.length / 3 }, (_, v) =>
    moved(motion, [at(positions, 3 * v), at(positions, 3 * v + 1), at(positions, 3 * v + 2)]),
  );
  return { points, triangles };
};

/** Odd directions, and more than one: a ray may run through an edge and count it twice or not at all. */
const WAYS: readonly Vec3[] = [
  [0.5773, 0.6123, 0.5404],
  [-0.3127, 0.8911, 0.3288],
  [0.1531, -0.4173, 0.8958],
];

const isInside = (solid: Posed, p: Vec3): boolean => WAYS.every((way) => leavesOddly(solid, p, way));

/** Whether a ray from a point leaves the solid an odd number of times. */
const leavesOddly = ({ points, triangles }: Posed, p: Vec3, way: Vec3): boolean => {
  let crossings = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = at(points, at(triangles, t));
    const one = sub(at(points, at(triangles, t + 1)), a);
    const two = sub(at(points, at(triangles, t + 2)), a);
    const h = cross(way, two);
    const det = dot(one, h);
    if (Math.abs(det) < 1e-9) continue;
    const s = sub(p, a);
    const u = dot(s, h) / det;
    if (u < 0 || u > 1) continue;
    const q = cross(s, one);
    const v = dot(way, q) / det;
    if (v >= 0 && u + v <= 1 && dot(two, q) / det > 0) crossings += 1;
  }
  return crossings % 2 === 1;
};

/** How deep the points of one bone lie in another at most, mm: to the nearest of its vertices. */
const depthIn = (inner: Posed, outer: Posed): number => {
  const range = ([0, 1, 2] as const).map((k) => {
    const along = outer.points.map((p) => p[k]);
    return [Math.min(...along), Math.max(...along)] as const;
  });
  let deepest = 0;
  for (const p of inner.points) {
    if (!range.every(([low, high], k) => at(p, k) > low && at(p, k) < high)) continue;
    let nearest = Number.POSITIVE_INFINITY;
    // Nearer than what is known already: no need to look on.
    for (const q of outer.points) {
      nearest = Math.min(nearest, distance(p, q));
      if (nearest <= deepest) break;
    }
    if (nearest > deepest && isInside(outer, p)) deepest = nearest;
  }
  return deepest;
};

/** Deeper than in the standing leg by no more than this, mm: depth is known to half the distance of two vertices. */
const SPARE = 2.5;

describe('bone in a bent leg', () => {
  it.each([
    ['femur', 'tibia'],
    ['patella', 'femur'],
    ['patella', 'tibia'],
    ['talus', 'tibia'],
    ['talus', 'fibula'],
    ['calcaneus', 'tibia'],
  ] as const)(
    '%s runs no deeper into %s than in the standing leg',
    (inner, outer) => {
      const poses =
        inner === 'talus' || inner === 'calcaneus'
          ? [-50, -25, 20, 40].map((a) => [0, a])
          : [30, 60, 90, 120].map((k) => [k, 0]);
      const still = depthIn(pose(inner, 0, 0), pose(outer, 0, 0));
      for (const [knee = 0, ankle = 0] of poses) {
        const depth = depthIn(pose(inner, knee, ankle), pose(outer, knee, ankle));
        expect(depth, `knee ${knee}, ankle ${ankle}`).toBeLessThan(still + SPARE);
      }
    },
    60_000,
  );
});
