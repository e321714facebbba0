import { describe, expect, test } from 'vitest';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { bakeOnSkin } from '../../src/bake/bake-zones';
import { writeZones } from '../../src/bake/write-zones';
import { AtlasError } from '../../src/kernel/errors';
import { decodeRuns, encodeRuns } from '../../src/kernel/runs';
import { readZones } from '../../src/pain/read-zones';
import { vertexCount } from '../../src/pain/skin';
import { capsuleLeg } from './capsule-leg';

const skin = capsuleLeg();
const baked = bakeOnSkin(skin, '0123456789abcdef');
const bytes = writeZones(baked);

const refusal = (bad: Uint8Array, owner = {}): AtlasError => {
  try {
    readZones(bad, owner);
  } catch (error) {
    if (error instanceof AtlasError) return error;
    throw error;
  }
  throw new Error('the file was taken');
};

const changed = (change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  return copy;
};

describe('runs', () => {
  test.each([
    [[]],
    [[0]],
    [[255]],
    [[7]],
    [[0, 0, 0, 1, 2, 255, 255, 255, 255, 3, 0, 0, 0, 0]],
    [Array(300).fill(0)],
    [Array(300).fill(255)],
  ])('weights come back as they went: %j', (list: number[]) => {
    const weights = Uint8Array.from(list);
    expect(decodeRuns(encodeRuns(weights), weights.length)).toEqual(weights);
  });

  test('runs that do not fit are refused', () => {
    const runs = encodeRuns(Uint8Array.from([0, 0, 0, 9, 9, 255, 255, 255]));
    expect(decodeRuns(runs, 7)).toBeNull();
    expect(decodeRuns(runs, 9)).toBeNull();
    expect(decodeRuns(runs.subarray(0, 3), 8)).toBeNull();
    expect(decodeRuns(Uint8Array.from([255, 255, 255, 255, 255, 255]), 8)).toBeNull();
  });
});

describe('the zones file', () => {
  test('gives back what was baked, for every trigger point', () => {
    const { points, forged, vertices } = readZones(bytes, { forged: '0123456789abcdef', vertices: vertexCount(skin) });
    expect(forged).toBe('0123456789abcdef');
    expect(vertices).toBe(vertexCount(skin));
    expect([...points.keys()]).toEqual([...TRIGGER_POINTS]);
    for (const [id, zones] of points) {
      for (const kind of ['essential', 'spillover'] as const)
        expect(Buffer.compare(zones[kind], baked.points.get(id)?.[kind] ?? new Uint8Array()), `${id} ${kind}`).toBe(0);
      zones.marker.position.forEach((value, k) => {
        expect(value).toBeCloseTo(baked.points.get(id)?.marker.position[k] ?? Number.NaN, 6);
      });
    }
  });

  test('is a fraction of its plain size', () => {
    expect(bytes.length).toBeLessThan((vertexCount(skin) * TRIGGER_POINTS.length * 2) / 5);
  });

  test('is the same for the same skin', () => {
    expect(Buffer.compare(writeZones(bakeOnSkin(skin, '0123456789abcdef')), bytes)).toBe(0);
  });

  test('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 10);
    larger.set(bytes, 5);
    expect(readZones(larger.subarray(5, 5 + bytes.length)).points.size).toBe(TRIGGER_POINTS.length);
  });

  test('cut off anywhere, is refused with advice', () => {
    const cuts = [
      0,
      3,
      4,
      8,
      15,
      16,
      20,
      40,
      ...Array.from({ length: 60 }, (_, k) => Math.floor((bytes.length * k) / 60)),
    ];
    for (const cut of cuts) {
      const error = refusal(bytes.slice(0, cut));
      expect(error.code).toMatch(/^zones-(foreign|damaged)$/);
      expect(error.advice).not.toBe('');
    }
  });

  test('with one byte changed anywhere, is refused', () => {
    for (let k = 0; k < 200; k++) {
      const place = Math.floor((bytes.length * k) / 200);
      expect(refusal(changed((copy) => copy.set([(copy[place] ?? 0) ^ 0x55], place))).code).toMatch(/^zones-/);
    }
  });

  test('with bytes behind its end, is refused', () => {
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    expect(refusal(longer).code).toBe('zones-damaged');
  });

  test('that is something else, is called foreign', () => {
    expect(refusal(new TextEncoder().encode('<!doctype html><title>Not found</title>')).code).toBe('zones-foreign');
  });

  test('of another contract, names both versions', () => {
    const error = refusal(changed((copy) => new DataView(copy.buffer).setUint16(4, 9, true)));
    expect(error.code).toBe('zones-foreign');
    expect(error.message).toContain('contract 9');
  });

  test('of another model, is refused', () => {
    expect(refusal(bytes, { forged: 'fedcba9876543210' }).code).toBe('zones-foreign');
    expect(refusal(bytes, { vertices: 12 }).code).toBe('zones-foreign');
  });
});
