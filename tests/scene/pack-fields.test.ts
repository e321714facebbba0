import { describe, expect, it } from 'vitest';
import type { Footprint } from '../../src/anatomy/footprints-file';
import { chooseFootprints } from '../../src/scene/footprints/choose-footprints';
import { CHANNELS, KINDS, packFields } from '../../src/scene/footprints/pack-fields';

const print = (patch: Pick<Footprint, 'owner' | 'end' | 'bone'>, field: number[] = []): Footprint => ({
  ...patch,
  found: 'contact',
  area: 1,
  middle: { position: [0, 0, 0], normal: [0, 0, 1] },
  field: Uint8Array.from(field),
});

const SOLEUS = print({ owner: 'soleus', end: 'origin', bone: 'tibia' }, [255, 200, 0, 0]);
const POPLITEUS = print({ owner: 'popliteus', end: 'insertion', bone: 'tibia' }, [0, 200, 255, 0]);
const FLEXOR = print({ owner: 'flexor-digitorum-longus', end: 'origin', bone: 'tibia' }, [0, 200, 255, 0]);
const FAR = print({ owner: 'tibialis-anterior', end: 'origin', bone: 'tibia' }, [0, 0, 0, 255]);
const TENDON = print({ owner: 'achilles-tendon', end: 'insertion', bone: 'calcaneus' }, [255]);
const ALL = [SOLEUS, POPLITEUS, FLEXOR, FAR, TENDON];

describe('which footprints are shown', () => {
  it('a muscle shows its own and those of its tendon', () => {
    expect(chooseFootprints({ footprints: ALL }, { kind: 'structure', id: 'soleus' })).toEqual([SOLEUS, TENDON]);
  });
  it('a bone shows all on it', () => {
    expect(chooseFootprints({ footprints: ALL }, { kind: 'structure', id: 'tibia' })).toEqual([
      SOLEUS,
      POPLITEUS,
      FLEXOR,
      FAR,
    ]);
  });
  it('a trigger point shows pain and no footprints', () => {
    expect(chooseFootprints({ footprints: ALL }, { kind: 'trigger-point', id: 'soleus-trp1' })).toEqual([]);
    expect(chooseFootprints({ footprints: ALL }, null)).toEqual([]);
  });
});

describe('the channels of a bone', () => {
  const channel = (dst: Uint8Array, k: number) => [...dst].filter((_, i) => i % CHANNELS === k);

  it('keep neighbours apart, so that the line between them stays', () => {
    const dst = new Uint8Array(4 * CHANNELS);
    const kinds = packFields([SOLEUS, FLEXOR], dst);
    expect(kinds.filter((kind) => kind === KINDS.origin)).toHaveLength(2);
    expect(channel(dst, 0)).toEqual([...SOLEUS.field]);
    expect(channel(dst, 1)).toEqual([...FLEXOR.field]);
  });
  it('are shared by origins that lie apart', () => {
    const dst = new Uint8Array(4 * CHANNELS);
    expect(packFields([SOLEUS, FAR], dst).filter((kind) => kind === KINDS.origin)).toHaveLength(1);
    expect(channel(dst, 0)).toEqual([255, 200, 0, 255]);
  });
  it('never mix origins and insertions, however many there are', () => {
    const dst = new Uint8Array(4 * CHANNELS);
    const kinds = packFields([SOLEUS, FLEXOR, SOLEUS, FLEXOR, FAR, SOLEUS, POPLITEUS], dst);
    const held = kinds.indexOf(KINDS.insertion);
    expect(channel(dst, held)).toEqual([...POPLITEUS.field]);
  });
  it('are wiped when nothing is chosen', () => {
    const dst = new Uint8Array(4 * CHANNELS).fill(9);
    expect(packFields([], dst)).toEqual([0, 0, 0, 0]);
    expect(dst.every((value) => value === 0)).toBe(true);
  });
});
