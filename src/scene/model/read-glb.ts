import { MeshoptDecoder } from 'meshoptimizer/decoder';
import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  Group,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  type Object3D,
  Quaternion,
  Vector3,
} from 'three';
import { type Accessor, type BufferView, type Gltf, type NodeOf, readGltf } from './read-gltf';

export interface Glb {
  readonly scene: Group;
  readonly extras: unknown;
}

const ARRAYS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;
const SIZES = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 } as const;

/**
 * Reads a binary glTF of plain or meshopt-compressed triangles: what the forge writes, a hundred lines where a reader of all of
 * glTF has five thousand. Throws on anything else.
 */
export const readGlb = async (bytes: ArrayBuffer): Promise<Glb> => {
  const { gltf, binary } = readGltf(bytes);
  await MeshoptDecoder.ready;
  const views = gltf.bufferViews.map((view) => once(() => bytesOf(view, binary)));
  const scene = new Group();
  const nodes = gltf.nodes.map((node) => placed(node, gltf, views));
  gltf.nodes.forEach(({ children }, i) => {
    for (const child of children ?? []) nodes[i]?.add(need(nodes[child], 'node', child));
  });
  for (const root of gltf.scene) scene.add(need(nodes[root], 'node', root));
  return { scene, extras: gltf.extras };
};

type Views = readonly (() => Uint8Array<ArrayBuffer>)[];

const need = <T>(found: T | undefined, what: string, index: unknown): T => {
  if (found === undefined) throw new RangeError(`missing ${what}: ${String(index)}`);
  return found;
};

/** A view is unpacked when it is first asked for; those of several accessors only once. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const bytesOf = ({ offset, length, packed }: BufferView, binary: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  if (!packed) return binary.slice(offset, offset + length);
  const unpacked = new Uint8Array(packed.count * packed.stride);
  const source = binary.subarray(packed.offset, packed.offset + packed.length);
  MeshoptDecoder.decodeGltfBuffer(unpacked, packed.count, packed.stride, source, packed.mode, packed.filter);
  return unpacked;
};

const placed = (node: NodeOf, gltf: Gltf, views: Views): Object3D => {
  const primitives = node.mesh === undefined ? [] : need(gltf.meshes[node.mesh], 'mesh', node.mesh);
  const meshes = primitives.map(({ attributes, indices }) => {
    const geometry = new BufferGeometry();
    for (const [name, index] of Object.entries(attributes)) {
      geometry.setAttribute(nameOf(name), attributeOf(index, gltf, views));
    }
    if (indices !== undefined) geometry.setIndex(indexOf(indices, geometry, gltf, views));
    const { min, max } = need(
      gltf.accessors[need(attributes['POSITION'], 'attribute', 'POSITION')],
      'accessor',
      'POSITION',
    );
    if (min && max) geometry.boundingBox = new Box3(new Vector3(...min), new Vector3(...max));
    return new Mesh(geometry);
  });
  const [only] = meshes;
  const object = only && meshes.length === 1 ? only : new Group();
  if (meshes.length > 1) object.add(...meshes);
  object.userData = node.extras;
  if (node.translation) object.position.set(...node.translation);
  if (node.rotation) object.quaternion.copy(new Quaternion(...node.rotation));
  if (node.scale) object.scale.set(...node.scale);
  return object;
};

/** Lower case, as three's own reader has it: the shaders know them so. */
const nameOf = (semantic: string): string => semantic.toLowerCase();

const arrayOf = ({ componentType, type, count, offset, view }: Accessor, gltf: Gltf, views: Views) => {
  const Kind = ARRAYS[componentType];
  const size = SIZES[type];
  const bytes = need(views[view], 'buffer view', view)();
  const stride = gltf.bufferViews[view]?.stride ?? size * Kind.BYTES_PER_ELEMENT;
  const length = count === 0 ? 0 : (count - 1) * stride + size * Kind.BYTES_PER_ELEMENT;
  if (offset + length > bytes.byteLength)
    throw new RangeError(`invalid accessor: ${count} do not fit into view ${view}`);
  return { Kind, size, bytes, stride };
};

const attributeOf = (index: number, gltf: Gltf, views: Views): BufferAttribute | InterleavedBufferAttribute => {
  const accessor = need(gltf.accessors[index], 'accessor', index);
  const { Kind, size, bytes, stride } = arrayOf(accessor, gltf, views);
  const { count, offset, normalized } = accessor;
  if (stride === size * Kind.BYTES_PER_ELEMENT) {
    return new BufferAttribute(new Kind(bytes.buffer, offset, count * size), size, normalized);
  }
  const step = stride / Kind.BYTES_PER_ELEMENT;
  const within = Math.floor(offset / stride) * stride;
  const buffer = new InterleavedBuffer(
    new Kind(bytes.buffer, within, Math.min(count * step, (bytes.byteLength - within) / Kind.BYTES_PER_ELEMENT)),
    step,
  );
  return new InterleavedBufferAttribute(buffer, size, (offset - within) / Kind.BYTES_PER_ELEMENT, normalized);
};

/** An index beyond the last vertex would have the graphics card read where nothing is. */
const indexOf = (index: number, geometry: BufferGeometry, gltf: Gltf, views: Views): BufferAttribute => {
  const attribute = attributeOf(index, gltf, views) as BufferAttribute;
  const vertices = geometry.getAttribute('position').count;
  for (const vertex of attribute.array)
    if (vertex >= vertices) throw new RangeError(`invalid index: ${vertex} of ${vertices} vertices`);
  return attribute;
};
