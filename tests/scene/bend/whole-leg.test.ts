import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../../src/anatomy/glb-contract';
import { type StructureId, structureOf } from '../../../src/anatomy/structures';
import { changeIn } from '../../../src/biomechanics/lengths';
import { readGlb } from '../../../src/forge/read-glb';
import { at as of } from '../../../src/kernel/at';
import type { Mesh } from '../../../src/kernel/mesh';
import { deg } from '../../../src/kernel/units';
import { cross, distance, dot, sub, type Vec3 } from '../../../src/kernel/vec3';
import { bendInPlace, bendNormal, bendPoint } from '../../../src/scene/bend/bend-point';
import { bentBy } from '../../../src/scene/bend/bent';

const at = (knee: number, ankle: number) => bentBy({ knee: deg(knee), ankle: deg(ankle) });

let leg: Map<StructureId, Mesh>;
const meshOf = (id: StructureId): Mesh => {
  const mesh = leg.get(id);
  if (!mesh) throw new Error(`missing ${id}`);
  return mesh;
};

beforeAll(async () => {
  const files = [MODEL_FILE, MORE_MODEL_FILE].map((file) => readGlb(new Uint8Array(readFileSync(`public/${file}`))));
  leg = new Map((await Promise.all(files)).flatMap((file) => [...file]));
});

const corner = ({ positions }: Mesh, vertex: number): Vec3 => [
  of(positions, 3 * vertex),
  of(positions, 3 * vertex + 1),
  of(positions, 3 * vertex + 2),
];

/** Share of the triangles whose face points against the way its middle has turned. */
const turnedInsideOut = (mesh: Mesh, bent: ReturnType<typeof at>): number => {
  const { triangles } = mesh;
  const posed = Float32Array.from(mesh.positions);
  const p: [number, number, number] = [0, 0, 0];
  for (let v = 0; v < posed.length; v += 3) {
    p[0] = of(posed, v);
    p[1] = of(posed, v + 1);
    p[2] = of(posed, v + 2);
    bendInPlace(bent, p);
    posed.set(p, v);
  }
  const after: Mesh = { positions: posed, triangles };
  let wrong = 0;
  let asked = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const face = [of(triangles, t), of(triangles, t + 1), of(triangles, t + 2)] as const;
    const [a, b, c] = face.map((vertex) => corner(mesh, vertex)) as [Vec3, Vec3, Vec3];
    const before = cross(sub(b, a), sub(c, a));
    const area = Math.hypot(...before);
    if (area < 0.5) continue;
    asked += 1;
    const middle: Vec3 = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3];
    const outward = bendNormal(bent, middle, [before[0] / area, before[1] / area, before[2] / area]);
    const [x, y, z] = face.map((vertex) => corner(after, vertex)) as [Vec3, Vec3, Vec3];
    if (dot(cross(sub(y, x), sub(z, x)), outward) < 0) wrong += 1;
  }
  return wrong / asked;
};

/** Volume of a space after bending over before, at a place: below 0 it is turned inside out. */
const stretchAt = (bent: ReturnType<typeof at>, place: Vec3): number => {
  const h = 0.4;
  const across = ([0, 1, 2] as const).map((k) => {
    const step = ([0, 1, 2] as const).map((i) => (i === k ? h : 0)) as unknown as Vec3;
    const [high, low] = [
      bendPoint(bent, sub(place, [-step[0], -step[1], -step[2]])),
      bendPoint(bent, sub(place, step)),
    ];
    return sub(high, low);
  }) as [Vec3, Vec3, Vec3];
  return dot(across[0], cross(across[1], across[2])) / (2 * h) ** 3;
};

/** The middle line of what runs down the calf, from the first that is there: mm from top to bottom. */
const lineOf = (ids: readonly StructureId[], top: number, bottom: number): Vec3[] => {
  const line: Vec3[] = [];
  for (let y = top; y > bottom; y -= 8) {
    for (const id of ids) {
      const mesh = meshOf(id);
      const band: Vec3[] = [];
      for (let v = 0; v < mesh.positions.length / 3; v++) {
        const p = corner(mesh, v);
        if (p[1] < y && p[1] >= y - 8) band.push(p);
      }
      if (band.length === 0) continue;
      const sum = band.reduce<Vec3>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
      line.push([sum[0] / band.length, sum[1] / band.length, sum[2] / band.length]);
      break;
    }
  }
  return line;
};
const lengthOf = (line: readonly Vec3[]) => line.slice(1).reduce((sum, p, i) => sum + distance(p, of(line, i)), 0);
const change = (line: readonly Vec3[], bent: ReturnType<typeof at>) =>
  lengthOf(line.map((p) => bendPoint(bent, p))) - lengthOf(line);

describe('the whole leg bent', { timeout: 60_000 }, () => {
  it.each([
    [60, 0, 0.004],
    [90, 25, 0.006],
    [120, -40, 0.03],
    [0, -50, 0.012],
    [0, 40, 0.002],
  ])('turns no skin inside out beyond a crease, at knee %d and ankle %d', (knee, ankle, share) => {
    expect(turnedInsideOut(meshOf('skin'), at(knee, ankle))).toBeLessThan(share);
  });

  it('leaves no layer to pass through another: space itself is hardly ever turned inside out', () => {
    for (const [knee, ankle] of [
      [90, 20],
      [120, 0],
      [45, -40],
    ] as const) {
      const bent = at(knee, ankle);
      let wrong = 0;
      let asked = 0;
      for (const [id, mesh] of leg) {
        if (structureOf(id).kind === 'bone') continue;
        for (let v = 0; v < mesh.positions.length / 3; v += 5) {
          asked += 1;
          if (stretchAt(bent, corner(mesh, v)) <= 0) wrong += 1;
        }
      }
      expect(wrong / asked).toBeLessThan(0.012);
    }
  });

  it('stretches the drawn heel cord by no more than a tendon gives', () => {
    const cord = lineOf(['achilles-tendon'], -250, -440);
    for (const ankle of [-30, -15, 15, 30, 40]) expect(Math.abs(change(cord, at(0, ankle)))).toBeLessThan(4);
    for (const knee of [30, 90, 120]) expect(Math.abs(change(cord, at(knee, 0)))).toBeLessThan(0.1);
  });

  it('lengthens the drawn calf as its path does, and lets what is slack be longer than its path', () => {
    const soleus = lineOf(['soleus', 'achilles-tendon'], -45, -440);
    const medial = lineOf(['gastrocnemius-medial', 'achilles-tendon'], 35, -440);
    const lateral = lineOf(['gastrocnemius-lateral', 'achilles-tendon'], 30, -440);
    const beyondPath = (id: StructureId, line: readonly Vec3[], knee: number, ankle: number) =>
      change(line, at(knee, ankle)) - changeIn(id, { knee: deg(knee), ankle: deg(ankle) });
    for (const ankle of [15, 30]) {
      expect(Math.abs(beyondPath('soleus', soleus, 0, ankle))).toBeLessThan(2);
      expect(Math.abs(beyondPath('gastrocnemius-medial', medial, 0, ankle))).toBeLessThan(2);
    }
    for (const ankle of [-15, -30]) {
      expect(beyondPath('soleus', soleus, 0, ankle)).toBeGreaterThan(-1);
      expect(beyondPath('soleus', soleus, 0, ankle)).toBeLessThan(8);
    }
    for (const knee of [30, 60, 90])
      for (const [id, line] of [
        ['gastrocnemius-medial', medial],
        ['gastrocnemius-lateral', lateral],
      ] as const) {
        expect(beyondPath(id, line, knee, 0), `${id} at ${knee}`).toBeGreaterThan(-3);
        expect(beyondPath(id, line, knee, 0), `${id} at ${knee}`).toBeLessThan(16);
      }
  });

  it('keeps the heel cord on the heel bone', () => {
    const cord = meshOf('achilles-tendon');
    const low = Array.from({ length: cord.positions.length / 3 }, (_, v) => corner(cord, v)).filter((p) => p[1] < -432);
    expect(low.length).toBeGreaterThan(20);
    for (const ankle of [-50, -20, 20, 40]) {
      const bent = at(60, ankle);
      const { rows, shift } = bent.bones.foot;
      for (const p of low) {
        const bone: Vec3 = [dot(rows[0], p) + shift[0], dot(rows[1], p) + shift[1], dot(rows[2], p) + shift[2]];
        expect(distance(bendPoint(bent, p), bone)).toBeLessThan(0.6);
      }
    }
  });
});
