import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { Box3, type BufferGeometry, type Matrix4, Mesh, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { LAYERS, type LayerId, type Structure, type StructureId, structureOf } from '../../anatomy/structures';
import { AtlasError } from '../../kernel/errors';
import { checkContract, checkId } from './check-contract';
import { checkEnvelope } from './check-envelope';
import { fetchBytes } from './fetch-bytes';
import { isOutOfMemory, outOfMemory } from './out-of-memory';

/** One drawn piece of a structure. `rest` takes its quantised, mesh-local vertices to metres in the atlas frame. */
export interface Part {
  readonly structure: Structure;
  readonly geometry: BufferGeometry;
  readonly rest: Matrix4;
}

export interface Model {
  readonly forged: string;
  readonly parts: readonly Part[];
  /** Layers present, outermost first. */
  readonly layers: readonly LayerId[];
  /** Of everything in it, metres. */
  readonly bounds: Box3;
  /** Structures whose file is still to be fetched. */
  readonly awaited: readonly StructureId[];
}

/** Reads one file of the model; `awaited` names what another file will bring. */
export const loadModel = async (
  url: string,
  signal: AbortSignal,
  awaited: readonly StructureId[] = [],
): Promise<Model> => {
  const bytes = await fetchBytes(url, signal, (cause) => missing(url, cause));
  checkEnvelope(bytes);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(bytes, '').catch((cause: unknown) => {
    if (isOutOfMemory(cause)) throw outOfMemory(cause);
    throw new AtlasError(
      'model-foreign',
      'invalid model: its contents cannot be read',
      'Run "npm run forge" and load the page again.',
      { cause },
    );
  });
  const extras: unknown = gltf.asset.extras;
  checkContract(extras);
  return modelOf(gltf.scene, forgedOf(extras), awaited);
};

/** The node that carries an id may be the mesh itself or, with several primitives, a group around its meshes. */
export const modelOf = (scene: Object3D, forged: string, awaited: readonly StructureId[] = []): Model => {
  scene.updateMatrixWorld(true);
  const parts: Part[] = [];
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const owner = object.userData['id'] === undefined && object.parent ? object.parent : object;
    const structure = structureOf(checkId(owner.userData));
    checkContract(owner.userData);
    parts.push({ structure, geometry: object.geometry as BufferGeometry, rest: object.matrixWorld.clone() });
  });
  if (parts.length === 0) {
    throw new AtlasError(
      'model-foreign',
      'missing structures in the model',
      'Run "npm run forge" and load the page again.',
    );
  }
  const present = new Set(parts.map((part) => part.structure.layer));
  return {
    forged,
    parts,
    layers: LAYERS.filter((layer) => present.has(layer)),
    bounds: new Box3().setFromObject(scene),
    awaited,
  };
};

const forgedOf = (extras: unknown): string =>
  typeof extras === 'object' && extras !== null && 'forged' in extras ? String(extras.forged) : '';

const missing = (url: string, cause: unknown) =>
  new AtlasError(
    'model-missing',
    `missing model: ${url}`,
    'Check the connection, or run "npm run forge", then load the page again.',
    { cause },
  );
