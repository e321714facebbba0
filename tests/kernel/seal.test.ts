import { describe, expect, test } from 'vitest';
import { SEAL_BYTES, seal, unseal } from '../../src/kernel/seal';

const OWN = { magic: 'TEST', contract: 3 };
const REFUSALS = {
  foreign: (what: string) => new Error(`foreign: ${what}`),
  damaged: (what: string) => new Error(`damaged: ${what}`),
};
const file = () => seal({ ...OWN, count: 7 }, Uint8Array.of(1, 2, 3));
const open = (bytes: Uint8Array) => unseal(bytes, OWN, REFUSALS);

describe('the head of a binary file', () => {
  test('lets a whole file through, with the count of its entries', () => {
    expect(open(file())).toBe(7);
    expect([...file().subarray(SEAL_BYTES)]).toEqual([1, 2, 3]);
  });

  test('tells another file and another version from a damaged one', () => {
    expect(() => unseal(file(), { ...OWN, magic: 'ELSE' }, REFUSALS)).toThrow('foreign: not a file of this atlas');
    expect(() => unseal(file(), { ...OWN, contract: 4 }, REFUSALS)).toThrow('foreign: contract 3, this app reads 4');
    expect(() => open(file().subarray(0, 9))).toThrow('damaged: only 9 bytes');
    expect(() => open(file().subarray(0, 18))).toThrow('damaged: 18 of 19 bytes');
  });

  test('no bit of the body can change unseen', () => {
    for (let bit = 0; bit < 24; bit++) {
      const bent = file();
      const place = SEAL_BYTES + (bit >> 3);
      bent[place] = (bent[place] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(bent)).toThrow('damaged: fingerprint does not match');
    }
  });
});
