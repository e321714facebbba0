import { describe, expect, test } from 'vitest';
import { ATTACHMENTS, hasPatches, ownPatches, patchesOf, patchesOn } from '../../src/anatomy/attachments';
import { isStructureId, type StructureId, structureOf } from '../../src/anatomy/structures';

const bonesOf = (id: StructureId, end: 'origin' | 'insertion') =>
  patchesOf(id)
    .filter((patch) => patch.end === end)
    .map(({ bone }) => bone);

describe('where muscles take hold of bone', () => {
  test('soleus takes origin from fibula and tibia and never from the femur', () => {
    expect(bonesOf('soleus', 'origin')).toEqual(['fibula', 'tibia']);
    expect(patchesOn('femur').map(({ owner }) => owner)).not.toContain('soleus');
  });

  test('both heads of gastrocnemius begin on the femur, so the knee moves them', () => {
    expect(bonesOf('gastrocnemius-medial', 'origin')).toEqual(['femur']);
    expect(bonesOf('gastrocnemius-lateral', 'origin')).toEqual(['femur']);
  });

  test('gastrocnemius and soleus end on the calcaneus by one and the same tendon', () => {
    const tendon = ownPatches('achilles-tendon');
    expect(tendon).toEqual([{ owner: 'achilles-tendon', end: 'insertion', bone: 'calcaneus' }]);
    for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'] as const)
      expect(patchesOf(id).filter(({ end }) => end === 'insertion')).toEqual(tendon);
  });

  test('popliteus crosses the knee alone: from the femur to the tibia', () => {
    expect(bonesOf('popliteus', 'origin')).toEqual(['femur']);
    expect(bonesOf('popliteus', 'insertion')).toEqual(['tibia']);
  });

  test('each long flexor starts opposite to the toe it serves', () => {
    expect(bonesOf('flexor-hallucis-longus', 'origin')).toEqual(['fibula']);
    expect(bonesOf('flexor-hallucis-longus', 'insertion')).toEqual(['phalanx-distal-1']);
    expect(bonesOf('flexor-digitorum-longus', 'origin')).toEqual(['tibia']);
    expect(bonesOf('flexor-digitorum-longus', 'insertion')).not.toContain('phalanx-distal-1');
  });

  test('quadratus plantae ends in a tendon and on no bone', () => {
    expect(bonesOf('quadratus-plantae', 'insertion')).toEqual([]);
  });

  test('only muscles and tendons take hold, and only of bones', () => {
    for (const [id, { origin, insertion }] of Object.entries(ATTACHMENTS)) {
      expect(isStructureId(id) && structureOf(id).kind).toMatch(/muscle|tendon/);
      for (const { bone } of [...origin, ...insertion]) expect(structureOf(bone).kind).toBe('bone');
    }
  });

  test('no muscle takes hold of one bone with both ends', () => {
    for (const id of Object.keys(ATTACHMENTS) as StructureId[])
      for (const bone of bonesOf(id, 'origin')) expect(bonesOf(id, 'insertion')).not.toContain(bone);
  });
});

describe('what a selection shows', () => {
  test('a bone shows every muscle on it, the tendon once for the three that share it', () => {
    expect(patchesOn('calcaneus').filter(({ end }) => end === 'insertion')).toHaveLength(2);
    expect(patchesOn('tibia').map(({ owner }) => owner)).toEqual(expect.arrayContaining(['soleus', 'popliteus']));
  });

  test('skin and vessels show none', () => {
    expect(hasPatches('skin')).toBe(false);
    expect(hasPatches('popliteal-artery')).toBe(false);
    expect(hasPatches('soleus')).toBe(true);
    expect(hasPatches('tibia')).toBe(true);
  });
});
