import { expect, test } from 'vitest';
import { parseLoftTable } from '../../src/tables/loft-table';
import { read } from '../support/files';
import { FUZZ_ROUNDS, oneOf, seeded } from '../support/seeded';

const CASES = 400 * FUZZ_ROUNDS;
const FILE = 'models/muscles/plantaris.json';
const NONSENSE = [null, -1, 0, Number.NaN, 1e300, '', 'x', [], {}, [null], true, undefined] as const;

/** Puts nonsense at a place picked at random in the tree of a table. */
const spoil = (value: unknown, random: () => number): unknown => {
  if (typeof value !== 'object' || value === null || random() < 0.15) return oneOf(random, NONSENSE);
  const keys = Object.keys(value);
  if (keys.length === 0) return oneOf(random, NONSENSE);
  const key = oneOf(random, keys);
  const below = spoil((value as Record<string, unknown>)[key], random);
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? below : each));
  const { [key]: _, ...rest } = value as Record<string, unknown>;
  return random() < 0.2 ? rest : { ...rest, [key]: below };
};

test(`${CASES} spoilt tables: each is read, or refused with the name of its file`, () => {
  const sound: unknown = JSON.parse(read(FILE));
  expect(() => parseLoftTable(FILE, sound)).not.toThrow();
  const random = seeded(42);
  let refused = 0;
  for (let i = 0; i < CASES; i++) {
    try {
      parseLoftTable(FILE, spoil(sound, random));
    } catch (error) {
      refused += 1;
      expect(String(error)).toContain(FILE);
    }
  }
  expect(refused).toBeGreaterThan(CASES / 2);
}, 600_000);
