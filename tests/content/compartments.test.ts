import { describe, expect, test } from 'vitest';
import { STRUCTURES, structureOf } from '../../src/anatomy/structures';
import { COMPARTMENT_CONTENT, compartmentOf, muscleOf } from '../../src/content';
import { COMPARTMENTS } from '../../src/content/types';
import { t } from '../../src/content/words';

const MEMBERS = Object.values(COMPARTMENT_CONTENT).flatMap(({ members }) => members);

describe('compartments', () => {
  test('every muscle lies in one, and in one only', () => {
    const muscles = STRUCTURES.filter(({ kind }) => kind === 'muscle');
    expect(muscles.filter(({ id }) => !compartmentOf(id)).map(({ id }) => id)).toEqual([]);
    expect(new Set(MEMBERS).size).toBe(MEMBERS.length);
  });

  test.each(COMPARTMENTS)('%s is filed under its own id and holds something', (id) => {
    expect(COMPARTMENT_CONTENT[id].id).toBe(id);
    expect(COMPARTMENT_CONTENT[id].members.length).toBeGreaterThan(0);
  });

  test('a muscle of the leg is served by the nerve of its compartment', () => {
    for (const id of ['superficial-posterior', 'deep-posterior', 'lateral', 'anterior'] as const) {
      const { members, nerve } = COMPARTMENT_CONTENT[id];
      const nerveName = t(nerve.words).replace('.', '');
      const strays = members.filter((member) => {
        const muscle = muscleOf(member);
        return muscle && !t(muscle.nerve.words).startsWith(nerveName);
      });
      expect(strays).toEqual([]);
    }
  });

  test('the compartments agree with the dissection layers', () => {
    const layerOf = { lateral: 'lateral', anterior: 'anterior', 'deep-posterior': 'deep', thigh: 'thigh' } as const;
    for (const [id, layer] of Object.entries(layerOf)) {
      const { members } = COMPARTMENT_CONTENT[id as keyof typeof layerOf];
      const muscles = members.filter((member) => structureOf(member).kind === 'muscle');
      expect(muscles.filter((member) => structureOf(member).layer !== layer)).toEqual([]);
    }
  });

  test('fibularis tertius is of the front, its two namesakes of the outer side', () => {
    expect(compartmentOf('fibularis-tertius')?.id).toBe('anterior');
    expect(compartmentOf('fibularis-longus')?.id).toBe('lateral');
    expect(compartmentOf('fibularis-brevis')?.id).toBe('lateral');
  });

  test('the sole has four layers, quadratus plantae in the second', () => {
    expect(COMPARTMENTS.filter((id) => id.startsWith('sole-'))).toHaveLength(4);
    expect(compartmentOf('quadratus-plantae')?.id).toBe('sole-2');
  });

  test('bones and skin belong to none', () => {
    expect(compartmentOf('tibia')).toBeUndefined();
    expect(compartmentOf('skin')).toBeUndefined();
  });
});
