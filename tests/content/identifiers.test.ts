import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../src/anatomy/structures';
import { IDENTIFIERS } from '../../src/content/identifiers';

/** What is named by more than one of them: `number: structures`. */
const sharedNames = (names: readonly (readonly [string, string])[]): string[] => {
  const named = new Map<string, string[]>();
  for (const [name, id] of names) named.set(name, [...(named.get(name) ?? []), id]);
  return [...named].filter(([, ids]) => ids.length > 1).map(([name, ids]) => `${name}: ${ids.join(', ')}`);
};

describe('numbers by which others know a structure', () => {
  test('no FMA number names two structures, nor one of them twice', () => {
    const sided = STRUCTURES.flatMap(({ id, fma }) => fma.map((number) => [`FMA${number}`, id] as const));
    const either = Object.entries(IDENTIFIERS).flatMap(([id, { fma }]) => (fma ? [[`FMA${fma}`, id] as const] : []));
    expect(sharedNames([...sided, ...either])).toEqual([]);
  });

  test.each(['ta2', 'ta98'] as const)('no %s number names two structures', (edition) => {
    const names = Object.entries(IDENTIFIERS).flatMap(([id, identifiers]) => {
      const number = identifiers[edition];
      return number === undefined ? [] : [[String(number), id] as const];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(sharedNames(names)).toEqual([]);
  });

  test('quadratus plantae is not the short flexor of the little toe', () => {
    const fmaOf = (id: string) => STRUCTURES.find((structure) => structure.id === id)?.fma;
    expect(fmaOf('quadratus-plantae')).toEqual([37465]);
    expect(fmaOf('flexor-digiti-minimi-brevis')).toEqual([37471]);
  });
});
