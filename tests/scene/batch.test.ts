import { BoxGeometry, BufferAttribute, Matrix4, Vector4 } from 'three';
import { describe, expect, it } from 'vitest';
import { type StructureId, structureOf } from '../../src/anatomy/structures';
import { groupParts, openBatch } from '../../src/scene/leg/batch';
import { inBulk } from '../../src/scene/leg/bulk';
import { DEFAULTS } from '../../src/state/store';

const part = (id: StructureId) => {
  const geometry = new BoxGeometry();
  geometry.setAttribute('_ao', new BufferAttribute(new Uint8Array(24), 1, true));
  return { structure: structureOf(id), geometry, rest: new Matrix4() };
};
const at_rest = DEFAULTS;
const ids = (parts: readonly { structure: { id: StructureId } }[]) => parts.map(({ structure }) => structure.id);

describe('what is drawn together', () => {
  it('is of one tissue: bone with bone, muscle with muscle, never skin', () => {
    const groups = groupParts([part('tibia'), part('soleus'), part('fibula'), part('popliteus'), part('skin')]);
    expect(groups.map(ids)).toEqual([
      ['tibia', 'fibula'],
      ['soleus', 'popliteus'],
    ]);
  });
  it('tells arteries from veins by colour, not by call', () => {
    expect(groupParts([part('popliteal-artery'), part('popliteal-vein')])).toHaveLength(1);
  });
  it('is not drawn any more once it is given back, though the scene may still hold it', () => {
    const batch = openBatch([part('tibia'), part('fibula')]);
    batch.mesh.visible = true;
    batch.dispose();
    expect(batch.closed).toBe(true);
    expect(batch.mesh.visible).toBe(false);
  });
  it('leaves a lone structure alone', () => {
    expect(groupParts([part('achilles-tendon'), part('tibia')])).toEqual([]);
  });
  it('lights what the pointer is over, and lets go of it, without a call of its own', () => {
    const batch = openBatch([part('tibia'), part('fibula')]);
    const alphas = () => [0, 1].map((instance) => batch.mesh.getColorAt(instance, new Vector4()).w);
    expect(alphas()).toEqual([1, 1]);
    batch.hover('fibula');
    expect(alphas()).toEqual([1, 2]);
    batch.paint(1, '#123456');
    expect(alphas()).toEqual([1, 2]);
    batch.hover('tibia');
    expect(alphas()).toEqual([2, 1]);
    batch.hover(null);
    expect(alphas()).toEqual([1, 1]);
    batch.dispose();
  });
  it('keeps one instance per part', () => {
    const batch = openBatch([part('tibia'), part('fibula')]);
    expect(batch.mesh.instanceCount).toBe(2);
    batch.dispose();
  });
});

describe('what is special is drawn on its own', () => {
  it('nothing is at rest', () => {
    expect(inBulk(at_rest, 'soleus')).toBe(true);
  });
  it('the selected and what covers it', () => {
    const state = { ...at_rest, selection: { kind: 'structure', id: 'soleus' } } as const;
    expect(inBulk(state, 'soleus')).toBe(false);
    expect(inBulk(state, 'gastrocnemius-medial')).toBe(false);
    expect(inBulk(state, 'popliteus')).toBe(true);
  });
  it('bones that may bear footprints, and everything drawn asunder', () => {
    expect(inBulk({ ...at_rest, selection: { kind: 'structure', id: 'soleus' } }, 'tibia')).toBe(false);
    expect(inBulk({ ...at_rest, explode: 0.5 }, 'soleus')).toBe(false);
  });
});
