import { beforeEach, describe, expect, test } from 'vitest';
import { showLayer } from '../../src/state/actions';
import { fade, hide, isolate, restore, restoreAll, sliceAt } from '../../src/state/dissect';
import { isWhole, shownAs } from '../../src/state/shown-as';
import { atlas, DEFAULTS } from '../../src/state/store';

const shown = (id: Parameters<typeof shownAs>[1]) => shownAs(atlas.getState(), id);

beforeEach(() => atlas.setState(atlas.getInitialState(), true));

describe('a structure', () => {
  test('goes with its layer until it is treated by itself', () => {
    expect(shown('soleus')).toBe('solid');
    expect(shown('skin')).toBe('glass');
    showLayer('superficial', 'hidden');
    expect(shown('soleus')).toBe('hidden');
    expect(shown('popliteus')).toBe('solid');
  });

  test('that is hidden leaves its layer standing', () => {
    hide('gastrocnemius-medial');
    expect(shown('gastrocnemius-medial')).toBe('hidden');
    expect(shown('gastrocnemius-lateral')).toBe('solid');
  });

  test('that is faded is glass, and never less than its layer takes away', () => {
    fade('soleus');
    expect(shown('soleus')).toBe('glass');
    showLayer('superficial', 'hidden');
    expect(shown('soleus')).toBe('hidden');
  });

  test('that is isolated stands alone, even when its layer is peeled off', () => {
    showLayer('deep', 'hidden');
    isolate(['tibialis-posterior']);
    expect(shown('tibialis-posterior')).toBe('solid');
    expect(shown('soleus')).toBe('hidden');
    expect(shown('tibia')).toBe('hidden');
    isolate([]);
    expect(shown('soleus')).toBe('solid');
    expect(shown('tibialis-posterior')).toBe('hidden');
  });

  test('that was taken away comes back when it is isolated', () => {
    hide('plantaris');
    isolate(['plantaris']);
    expect(shown('plantaris')).toBe('solid');
  });

  test('is restored whatever kept it from sight', () => {
    hide('popliteus');
    showLayer('deep', 'hidden');
    restore('popliteus');
    expect(shown('popliteus')).toBe('solid');
    isolate(['soleus']);
    restore('popliteus');
    expect([shown('popliteus'), shown('soleus'), shown('tibia')]).toEqual(['solid', 'solid', 'hidden']);
  });
});

test('putting all back leaves only the skin as it was', () => {
  showLayer('skin', 'hidden');
  showLayer('superficial', 'hidden');
  hide('tibia');
  isolate(['soleus']);
  sliceAt(0.4);
  expect(isWhole(atlas.getState())).toBe(false);
  restoreAll();
  expect(isWhole(atlas.getState())).toBe(true);
  const { layers, dissection, slice, explode } = atlas.getState();
  expect({ dissection, slice, explode }).toEqual({
    dissection: DEFAULTS.dissection,
    slice: null,
    explode: 0,
  });
  expect(layers).toEqual({ ...DEFAULTS.layers, skin: 'hidden' });
});
