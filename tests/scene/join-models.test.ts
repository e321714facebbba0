import { BoxGeometry, Group, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import { GLB_CONTRACT } from '../../src/anatomy/glb-contract';
import { joinModels, structuresOf } from '../../src/scene/model/join-models';
import { modelOf } from '../../src/scene/model/load-model';

const model = (id: string, forged: string, y = 0, awaited: Parameters<typeof modelOf>[2] = []) => {
  const mesh = new Mesh(new BoxGeometry(2, 2, 2));
  mesh.position.y = y;
  mesh.userData = { id, contract: GLB_CONTRACT };
  return modelOf(new Group().add(mesh), forged, awaited);
};

describe('a model in two files', () => {
  it('says from the first file on what the second holds', () => {
    expect(structuresOf(model('soleus', 'a', 0, ['tibialis-anterior']))).toEqual(['soleus', 'tibialis-anterior']);
  });
  it('is one model once both are there', () => {
    const whole = joinModels(model('soleus', 'a', 0, ['fibularis-longus']), model('fibularis-longus', 'a', -5));
    expect(structuresOf(whole)).toEqual(['soleus', 'fibularis-longus']);
    expect(whole.layers).toEqual(['superficial', 'lateral']);
    expect(whole.bounds.min.y).toBe(-6);
    expect(whole.awaited).toEqual([]);
  });
  it('is refused when the files were forged apart', () => {
    expect(() => joinModels(model('soleus', 'a'), model('popliteus', 'b'))).toThrow('invalid model');
  });
});
