import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { BufferAttribute, BufferGeometry, Group, Matrix4, Mesh, Vector4 } from 'three';
import { structureOf } from '../anatomy/structures';
import { skinMaterials } from './materials/skin-material';
import { lookOf } from './materials/tissue-look';
import { tissueMaterial, tissueUniforms } from './materials/tissue-material';

/** A triangle with the attributes of the coarse model: fibres run in flesh and not in bone. */
const triangle = (fibres: boolean): BufferGeometry => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(9), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(9), 3));
  geometry.setAttribute('_ao', new BufferAttribute(new Uint8Array(3), 1, true));
  if (fibres) geometry.setAttribute('_fibre', new BufferAttribute(new Uint8Array(6), 2, true));
  return geometry;
};

/**
 * Has the programs of the first picture built while its model is still on its way, in the lights that are there already: a bone,
 * a muscle and the skin stand for all. They are kept until that picture is drawn, when the materials on stage hold them.
 */
export function Rehearsal() {
  const get = useThree((three) => three.get);
  useEffect(() => {
    const { gl, scene, camera } = get();
    const rest = new Matrix4();
    const [bare, fibrous] = [triangle(false), triangle(true)];
    const prints = { uFootprint: { value: new Vector4() } };
    const bone = tissueMaterial(lookOf(structureOf('tibia')), bare, rest, tissueUniforms(), false, prints);
    const muscle = tissueMaterial(lookOf(structureOf('soleus')), fibrous, rest, tissueUniforms(), false);
    const skin = skinMaterials(rest);
    const cast = new Group();
    cast.add(new Mesh(bare, bone), new Mesh(fibrous, muscle), new Mesh(bare, skin.mask), new Mesh(bare, skin.veiled));
    gl.compile(cast, camera, scene);
    return () => {
      for (const each of [bone, muscle, skin, bare, fibrous]) each.dispose();
    };
  }, [get]);
  return null;
}
