import { readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { Mesh, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../src/anatomy/glb-contract';
import { readGlb } from '../../src/scene/model/read-glb';

const bytesOf = (file: string): ArrayBuffer => Uint8Array.from(readFileSync(`public/${file}`)).buffer;

const meshesOf = (scene: Object3D): Mesh[] => {
  scene.updateMatrixWorld(true);
  const meshes: Mesh[] = [];
  scene.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object);
  });
  return meshes;
};

const shapeOf = (mesh: Mesh) => ({
  data: mesh.userData,
  matrix: mesh.matrixWorld.toArray(),
  box: mesh.geometry.boundingBox,
  attributes: Object.keys(mesh.geometry.attributes).sort(),
  indices: mesh.geometry.index?.count,
});

const numbersOf = (mesh: Mesh) =>
  [...Object.entries(mesh.geometry.attributes), ['index', mesh.geometry.index] as const].flatMap(([, attribute]) =>
    Array.from({ length: attribute?.count ?? 0 }, (_, i) =>
      Array.from({ length: attribute?.itemSize ?? 0 }, (_, k) => attribute?.getComponent(i, k)),
    ).flat(),
  );

describe.each([MODEL_FILE, MORE_MODEL_FILE])('%s is read as a reader of all of glTF reads it', (file) => {
  let own: Mesh[];
  let others: Mesh[];
  beforeAll(async () => {
    const { scene } = await readGlb(bytesOf(file));
    own = meshesOf(scene);
    const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytesOf(file), '');
    others = meshesOf(gltf.scene).map((mesh) => {
      // Its own name for the node, which it rewrites.
      delete mesh.userData.name;
      return mesh;
    });
  });

  test('as many meshes, the same ids, places, boxes and attributes', () => {
    expect(own.length).toBeGreaterThan(20);
    expect(own.map(shapeOf)).toEqual(others.map(shapeOf));
  });

  test('the same number at every vertex of a few of them', () => {
    for (let i = 0; i < own.length; i += 9) expect(numbersOf(own[i] as Mesh)).toEqual(numbersOf(others[i] as Mesh));
  });
});
