import { afterEach, describe, expect, test, vi } from 'vitest';
import { hover, pointer, structureOver } from '../../src/state/pointer';
import { atlas } from '../../src/state/store';

afterEach(() => hover(null));

describe('what the pointer is over', () => {
  test('changes no picture, panel or address', () => {
    const told = vi.fn();
    const stop = atlas.subscribe(told);
    hover({ kind: 'structure', id: 'soleus' });
    stop();
    expect(told).not.toHaveBeenCalled();
    expect(pointer.getState().over).toEqual({ kind: 'structure', id: 'soleus' });
  });

  test('is told once for as long as it stays the same', () => {
    const told = vi.fn();
    const stop = pointer.subscribe(told);
    hover({ kind: 'structure', id: 'soleus' });
    hover({ kind: 'structure', id: 'soleus' });
    hover({ kind: 'trigger-point', id: 'soleus-trp1' });
    hover(null);
    hover(null);
    stop();
    expect(told).toHaveBeenCalledTimes(3);
  });

  test('is a structure, a trigger point or nothing, and a trigger point is no structure', () => {
    expect(structureOver({ kind: 'structure', id: 'tibia' })).toBe('tibia');
    expect(structureOver({ kind: 'trigger-point', id: 'soleus-trp1' })).toBeNull();
    expect(structureOver(null)).toBeNull();
  });
});
