import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/scene/leg/role';
import { DEFAULTS } from '../../src/state/store';
import type { AtlasState } from '../../src/state/types';

const soleus = { kind: 'structure', id: 'soleus' } as const;
const with_ = (changes: Partial<AtlasState>): AtlasState => ({ ...DEFAULTS, ...changes });

describe('what is drawn of a structure', () => {
  test('without a selection flesh is solid under glass skin', () => {
    expect(roleOf(DEFAULTS, 'gastrocnemius-medial')).toBe('solid');
    expect(roleOf(DEFAULTS, 'skin')).toBe('glass');
  });

  test('what lies over the selected muscle turns into a ghost, the rest stays solid', () => {
    const state = with_({ selection: soleus });
    expect(roleOf(state, 'gastrocnemius-medial')).toBe('ghost');
    expect(roleOf(state, 'gastrocnemius-lateral')).toBe('ghost');
    expect(roleOf(state, 'soleus')).toBe('solid');
    expect(roleOf(state, 'popliteus')).toBe('solid');
    expect(roleOf(state, 'tibia')).toBe('solid');
  });

  test('a trigger point opens the way to its muscle', () => {
    const state = with_({ selection: { kind: 'trigger-point', id: 'popliteus-trp' } });
    expect(roleOf(state, 'plantaris')).toBe('ghost');
  });

  test('bone is seen through all flesh', () => {
    const state = with_({ selection: { kind: 'structure', id: 'tibia' } });
    expect(roleOf(state, 'popliteus')).toBe('ghost');
    expect(roleOf(state, 'fibula')).toBe('solid');
  });

  test('nothing makes way for a structure that is itself taken away', () => {
    const state = with_({ selection: soleus, dissection: { apart: { soleus: 'hidden' }, isolated: [] } });
    expect(roleOf(state, 'gastrocnemius-medial')).toBe('solid');
  });

  test('under whole solid skin nothing is drawn', () => {
    const layers = { ...DEFAULTS.layers, skin: 'solid' } as const;
    expect(roleOf(with_({ layers }), 'soleus')).toBe('hidden');
    expect(roleOf(with_({ layers, slice: 0.4 }), 'soleus')).toBe('solid');
    expect(roleOf(with_({ layers, explode: 0.5 }), 'soleus')).toBe('solid');
    expect(roleOf(with_({ layers, dissection: { apart: { skin: 'hidden' }, isolated: [] } }), 'soleus')).toBe('solid');
  });
});
