import { BoxGeometry, Group, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import { GLB_CONTRACT } from '../../src/anatomy/glb-contract';
import { modelOf } from '../../src/scene/model/load-model';

const extras = (id: string) => ({ id, kind: 'muscle', layer: 'superficial', fma: [], contract: GLB_CONTRACT });
const node = (id: string, name: string) => {
  const mesh = new Mesh(new BoxGeometry(2, 2, 2));
  mesh.name = name;
  mesh.userData = extras(id);
  return mesh;
};

describe('the loaded model', () => {
  it('knows its parts by extras, never by node name', () => {
    const scene = new Group().add(node('soleus', 'gastrocnemius-medial'));
    expect(modelOf(scene, 'abc').parts.map(({ structure }) => structure.id)).toEqual(['soleus']);
  });
  it('takes a structure of several primitives as one', () => {
    const several = new Group();
    several.userData = extras('tibia');
    several.add(new Mesh(new BoxGeometry()), new Mesh(new BoxGeometry()));
    const { parts } = modelOf(new Group().add(several), 'abc');
    expect(parts.map(({ structure }) => structure.id)).toEqual(['tibia', 'tibia']);
  });
  it('lists the layers it holds from the outside in', () => {
    const scene = new Group().add(node('tibia', 'a'), node('skin', 'b'), node('soleus', 'c'));
    expect(modelOf(scene, 'abc').layers).toEqual(['skin', 'superficial', 'bone']);
  });
  it('takes quantised vertices to metres by the matrix of their node', () => {
    const mesh = node('soleus', 'a');
    mesh.scale.setScalar(0.1);
    mesh.position.set(0, -0.2, 0);
    const { bounds } = modelOf(new Group().add(mesh), 'abc');
    expect(bounds.min.y).toBeCloseTo(-0.3, 9);
  });
  it('is refused when a node is unknown or nothing is in it', () => {
    expect(() => modelOf(new Group().add(node('tail', 'a')), 'abc')).toThrow('unknown structure');
    expect(() => modelOf(new Group(), 'abc')).toThrow('missing structures');
  });
});
