import { describe, expect, test } from 'vitest';
import { areaAbove, type BoneSurface, boneSurface, islandsOf } from '../../src/bake/footprint/bone-surface';
import type { Extent } from '../../src/bake/footprint/extents';
import { claimOf, footprintOf, shareOut } from '../../src/bake/footprint/find-footprint';
import { nearnessOf } from '../../src/bake/footprint/nearness';
import { at } from '../../src/kernel/at';
import type { Mesh } from '../../src/kernel/mesh';
import { box } from '../support/solids';

/** A plate of bone, 100 by 100 mm in steps of 4, facing up at height 0. */
const plate = (): BoneSurface => {
  const side = 26;
  const positions = Float32Array.from({ length: side * side * 3 }, (_, i) => {
    const v = Math.floor(i / 3);
    return i % 3 === 0 ? (v % side) * 4 : i % 3 === 1 ? 0 : Math.floor(v / side) * 4;
  });
  const triangles: number[] = [];
  for (let z = 0; z < side - 1; z++)
    for (let x = 0; x < side - 1; x++) {
      const v = z * side + x;
      triangles.push(v, v + side, v + 1, v + 1, v + side, v + side + 1);
    }
  return boneSurface({ positions, triangles: Uint32Array.from(triangles) } satisfies Mesh);
};

const BONE = plate();
const ANYWHERE: Extent = { bands: [], faces: [], reach: 3 };
const over = (x: number, z: number, size: number, height: number) =>
  nearnessOf(box([x, height, z], [x + size, height + 20, z + size]));
const claim = (muscle: ReturnType<typeof over>, extent = ANYWHERE) => {
  const found = claimOf(BONE, muscle, [extent]);
  if (!found) throw new Error('nothing was claimed');
  return found;
};

describe('how near a muscle is', () => {
  const near = over(0, 0, 10, 0);
  test('counts below zero inside it', () => {
    expect(near([5, 10, 5], 20)).toBeCloseTo(-5, 0);
    expect(near([5, -4, 5], 20)).toBeCloseTo(4, 0);
  });
  test('stops at the limit asked for', () => {
    expect(near([5, -40, 5], 20)).toBe(20);
  });
});

describe('what a muscle claims of a bone', () => {
  test('is the ground it touches, rounded at the corners', () => {
    const { found, area } = footprintOf(BONE, claim(over(30, 30, 40, 1)));
    expect(found).toBe('contact');
    expect(area).toBeGreaterThan(35 ** 2);
    expect(area).toBeLessThan(46 ** 2);
  });

  test('is the nearest ground where it touches none, and is said to be', () => {
    const { found, area, middle } = footprintOf(BONE, claim(over(30, 30, 40, 30)));
    expect(found).toBe('nearest');
    expect(area).toBeGreaterThan(12);
    const [x, , z] = at(BONE.points, middle);
    expect(Math.hypot(x - 50, z - 50)).toBeLessThan(8);
  });

  test('ends where the described stretch ends, and on the described side', () => {
    const half: Extent = { ...ANYWHERE, bands: [{ along: [1, 0, 0], from: 0.5, to: 1 }] };
    const { depth } = footprintOf(BONE, claim(over(30, 30, 40, 1), half));
    BONE.points.forEach(([x], v) => {
      if (x < 46) expect(at(depth, v)).toBeLessThan(0);
    });
    const under: Extent = { ...ANYWHERE, faces: [{ toward: [0, -1, 0], least: 0 }] };
    expect(claimOf(BONE, over(30, 30, 40, 1), [under])).toBeNull();
  });

  test('has an edge that rises a millimetre per millimetre', () => {
    const { depth } = footprintOf(BONE, claim(over(30, 30, 40, 1)));
    const row = BONE.points.flatMap(([x, , z], v) => (Math.abs(z - 48) < 1 && x > 58 && x < 86 ? [at(depth, v)] : []));
    const steps = row.slice(1).map((value, i) => at(row, i) - value);
    for (const step of steps) expect(step).toBeGreaterThan(2.5);
    for (const step of steps) expect(step).toBeLessThan(4.5);
  });

  test('leaves out islands of chance', () => {
    const main = claim(over(30, 30, 40, 1));
    const speck = claim(over(4, 4, 6, 1));
    const both = { ...main, depth: main.depth.map((value, v) => Math.max(value, at(speck.depth, v))) };
    expect(islandsOf(BONE, both.depth)).toHaveLength(2);
    expect(islandsOf(BONE, footprintOf(BONE, both).depth)).toHaveLength(1);
  });
});

test('neighbours that claim the same ground share it, and none loses all', () => {
  const [left, right] = [claim(over(10, 30, 40, 1)), claim(over(40, 30, 40, 1))];
  const shares = shareOut(BONE, [left, right]);
  const both = at(shares, 0).depth.filter((value, v) => value > 0.01 && at(at(shares, 1).depth, v) > 0.01);
  expect(both).toHaveLength(0);
  for (const { depth } of shares) expect(areaAbove(BONE, depth)).toBeGreaterThan(20 * 35);
  expect(shareOut(BONE, [left])).toEqual([left]);
});
