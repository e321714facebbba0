import { describe, expect, test } from 'vitest';
import type { FootprintsFile } from '../../src/anatomy/footprints-file';
import { readFootprints } from '../../src/anatomy/read-footprints';
import { writeFootprints } from '../../src/bake/write-footprints';
import { AtlasError } from '../../src/kernel/errors';
import { fingerprint } from '../../src/kernel/fingerprint';

const FILE: FootprintsFile = {
  forged: '0123456789abcdef',
  vertices: new Map([
    ['tibia', 6],
    ['calcaneus', 3],
  ]),
  footprints: [
    {
      owner: 'soleus',
      end: 'origin',
      bone: 'tibia',
      found: 'contact',
      area: 14.5,
      middle: { position: [0.25, -0.125, 0], normal: [0, 0, -1] },
      field: Uint8Array.from([0, 0, 0, 100, 200, 255]),
    },
    {
      owner: 'achilles-tendon',
      end: 'insertion',
      bone: 'calcaneus',
      found: 'nearest',
      area: 3.25,
      middle: { position: [0, -0.5, 0], normal: [0, 1, 0] },
      field: Uint8Array.from([255, 128, 0]),
    },
  ],
};
const bytes = writeFootprints(FILE);

const refusal = (bad: Uint8Array, owner = {}): AtlasError => {
  try {
    readFootprints(bad, owner);
  } catch (error) {
    if (error instanceof AtlasError) return error;
    throw error;
  }
  throw new Error('the file was taken');
};

/** Another file, with a fingerprint that fits. */
const changed = (change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  new DataView(copy.buffer).setUint32(12, fingerprint(copy.subarray(16)), true);
  return copy;
};

describe('the footprints file', () => {
  test('gives back what was baked', () => {
    expect(readFootprints(bytes, { forged: '0123456789abcdef' })).toEqual(FILE);
  });

  test('is the same for the same footprints', () => {
    expect(writeFootprints(FILE)).toEqual(bytes);
  });

  test('cut off anywhere, is refused as damaged and never read as a smaller one', () => {
    for (let length = 4; length < bytes.length; length++)
      expect(refusal(bytes.subarray(0, length)).code).toBe('footprints-damaged');
    for (let length = 0; length < 4; length++)
      expect(refusal(bytes.subarray(0, length)).code).toBe('footprints-foreign');
  });

  test('with one bit flipped, is refused', () => {
    for (let i = 0; i < bytes.length; i++) {
      const copy = bytes.slice();
      copy[i] = (copy[i] ?? 0) ^ 4;
      // The number of footprints lies outside the fingerprint; a wrong one leaves bytes over or runs past the end.
      expect(refusal(copy).code).toMatch(/^footprints-/);
    }
  });

  test('of another model is refused by name', () => {
    expect(refusal(bytes, { forged: 'feedbeef00112233' }).message).toContain('feedbeef00112233');
  });

  test('of another contract or maker is foreign', () => {
    const contract = bytes.slice();
    contract[4] = 99;
    expect(refusal(contract).message).toContain('contract 99');
    expect(refusal(Uint8Array.from([67, 65, 90, 78, ...bytes.subarray(4)])).code).toBe('footprints-foreign');
  });

  test('of an unknown structure, or of flesh for a bone, is foreign', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const put = (what: string, by: string) =>
      changed((copy) => copy.set(Buffer.from(by, 'latin1'), text.indexOf(what)));
    expect(refusal(put('soleus', 'soleux')).message).toContain('unknown structure soleux');
    expect(refusal(put('calcaneus', 'popliteus')).message).toContain('popliteus is no bone');
  });

  test('whose field does not fit the bone cannot be written', () => {
    const [first] = FILE.footprints;
    if (!first) throw new Error('a footprint to bend is missing');
    const bent = { ...FILE, footprints: [{ ...first, field: new Uint8Array(5) }] };
    expect(() => writeFootprints(bent)).toThrow('invalid field: 5 for 6 vertices of tibia');
  });
});
