import { describe, expect, test } from 'vitest';
import { inspect, isClosed, ledgerLine, volumeOf } from '../../src/forge/inspect';
import { keepVolume } from '../../src/forge/keep-volume';
import { loftOf } from '../../src/forge/loft';
import { loftMesh } from '../../src/forge/loft-mesh';
import { smoothNormals } from '../../src/forge/normals';
import { occupancyOf, opennessFrom } from '../../src/forge/occlusion';
import { simplify } from '../../src/forge/simplify';
import { soften } from '../../src/forge/soften';
import { unite } from '../../src/forge/unite';
import { box, quarterRing, tube } from '../support/solids';

const upright = loftMesh(
  loftOf(
    tube(
      [
        [0, -40, 0],
        [0, 40, 0],
      ],
      [0, 80],
      10,
    ),
  ),
  { edge: 2 },
);
const lying = loftMesh(
  loftOf({
    ...tube(
      [
        [-40, 0, 0],
        [40, 0, 0],
      ],
      [0, 80],
      6,
    ),
    side: [0, 1, 0],
  }),
  { edge: 2 },
);

describe('the inspection', () => {
  test('tells a closed box from one that lacks a triangle', () => {
    const whole = box([0, 0, 0], [10, 20, 30]);
    expect(inspect(whole)).toMatchObject({ closed: true, volume: 6, bounds: [0, 10, 0, 20, 0, 30] });
    expect(isClosed({ ...whole, triangles: whole.triangles.slice(3) })).toBe(false);
  });

  test('gives a solid turned inside out a negative volume', () => {
    const whole = box([0, 0, 0], [1, 1, 1]);
    expect(volumeOf({ ...whole, triangles: whole.triangles.slice().reverse() })).toBeCloseTo(-1);
  });

  test('writes a line that a reader can compare', () => {
    const line = ledgerLine('patella', box([0, 0, 0], [10, 20, 30]));
    expect(line).toContain('v     8  t    12  closed  vol     6.00 cm³  x 0.0…10.0  y 0.0…20.0  z 0.0…30.0 mm');
  });
});

describe('thinning', () => {
  test('keeps a bent tube closed, near its volume and free of slivers', async () => {
    const length = (Math.PI / 2) * 60;
    const dense = loftMesh(loftOf(tube(quarterRing(60), [0, length - 0.1], 12)), { edge: 1 });
    const normals = smoothNormals(dense);
    const { mesh, kept } = await simplify(dense, { triangles: 1200, within: 1 }, normals);
    expect(isClosed(mesh)).toBe(true);
    expect(mesh.triangles.length / 3).toBeLessThan(1500);
    expect(kept.length).toBe(mesh.positions.length / 3);
    expect(volumeOf(mesh) / volumeOf(dense)).toBeGreaterThan(0.98);
  });

  test('gives back the volume that flat triangles cut off', async () => {
    const { mesh, kept } = await simplify(upright, { triangles: 300, within: 2 }, smoothNormals(upright));
    const normals = smoothNormals(mesh);
    const grown = keepVolume(mesh, normals, volumeOf(upright));
    expect(kept.length).toBeGreaterThan(0);
    expect(Math.abs(volumeOf(grown) / volumeOf(upright) - 1)).toBeLessThan(
      Math.abs(volumeOf(mesh) / volumeOf(upright) - 1),
    );
  });
});

describe('a union', () => {
  test('of two crossing tubes is one closed surface with a seam where they meet', async () => {
    const { mesh, seam } = await unite([upright, lying], []);
    expect(isClosed(mesh)).toBe(true);
    expect(seam.length).toBeGreaterThan(20);
    expect(volumeOf(mesh)).toBeLessThan(volumeOf(upright) + volumeOf(lying));
    expect(volumeOf(mesh)).toBeGreaterThan(volumeOf(upright));
  });

  test('carries the fibres of its parts', async () => {
    const values = (count: number, value: number) => new Float32Array(count * 2).fill(value);
    const counts = [upright, lying].map((mesh) => mesh.positions.length / 3) as [number, number];
    const { mesh, fibre } = await unite([upright, lying], [values(counts[0], 0.25), values(counts[1], 0.75)]);
    expect(fibre?.length).toBe((mesh.positions.length / 3) * 2);
    expect(Math.min(...(fibre ?? []))).toBeGreaterThanOrEqual(0.249);
    expect(Math.max(...(fibre ?? []))).toBeLessThanOrEqual(0.751);
  });

  test('is softened at the seam and left alone where it is held', async () => {
    const { mesh, seam } = await unite([upright, lying], []);
    const soft = soften(mesh, seam, (height) => height > 39);
    expect(isClosed(soft)).toBe(true);
    const heights = (m: typeof mesh) => m.positions.filter((_, i) => i % 3 === 1);
    expect(Math.max(...heights(soft))).toBeCloseTo(Math.max(...heights(mesh)), 5);
    expect(volumeOf(soft) / volumeOf(mesh)).toBeCloseTo(1, 1);
  });
});

describe('baked light', () => {
  test('is less in a cleft than on a free face', () => {
    const left = box([-30, 0, 0], [-2, 40, 40]);
    const right = box([2, 0, 0], [30, 40, 40]);
    const open = opennessFrom(occupancyOf([left, right], 2));
    const at = (x: number, towards: number) =>
      open(
        { positions: Float32Array.from([x, 20, 20]), triangles: new Uint32Array() },
        Float32Array.from([towards, 0, 0]),
      )[0] as number;
    expect(at(-2, 1)).toBeLessThan(at(-30, -1) - 0.3);
    expect(at(30, 1)).toBeGreaterThan(0.8);
  });
});
