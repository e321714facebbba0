import { describe, expect, test } from 'vitest';
import { coversOf } from '../../src/anatomy/covers';
import { STRUCTURES } from '../../src/anatomy/structures';

describe('what lies over a structure', () => {
  test('nothing covers itself, and skin covers by being skin', () => {
    for (const { id } of STRUCTURES) {
      expect(coversOf(id), id).not.toContain(id);
      expect(coversOf(id), id).not.toContain('skin');
      expect(new Set(coversOf(id)).size, id).toBe(coversOf(id).length);
    }
  });

  test('of two structures one lies over the other, not each over each', () => {
    for (const { id } of STRUCTURES) {
      for (const cover of coversOf(id)) expect(coversOf(cover), `${cover} over ${id}`).not.toContain(id);
    }
  });

  test('gastrocnemius lies over soleus, and soleus over the deep flexors', () => {
    expect(coversOf('soleus')).toContain('gastrocnemius-medial');
    expect(coversOf('tibialis-posterior')).toContain('soleus');
    expect(coversOf('soleus')).not.toContain('tibialis-posterior');
  });
});
