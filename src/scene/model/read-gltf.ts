/** A stretch of the binary; `packed` when meshopt has compressed it. */
export interface BufferView {
  readonly offset: number;
  readonly length: number;
  readonly stride: number | undefined;
  readonly packed:
    | {
        readonly offset: number;
        readonly length: number;
        readonly stride: number;
        readonly count: number;
        readonly mode: string;
        readonly filter: string;
      }
    | undefined;
}

export interface Accessor {
  readonly view: number;
  readonly offset: number;
  readonly count: number;
  readonly componentType: 5120 | 5121 | 5122 | 5123 | 5125 | 5126;
  readonly type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4';
  readonly normalized: boolean;
  readonly min?: readonly [number, number, number];
  readonly max?: readonly [number, number, number];
}

interface Primitive {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices: number | undefined;
}

export interface NodeOf {
  readonly mesh: number | undefined;
  readonly children: readonly number[] | undefined;
  readonly translation: readonly [number, number, number] | undefined;
  readonly rotation: readonly [number, number, number, number] | undefined;
  readonly scale: readonly [number, number, number] | undefined;
  readonly extras: Record<string, unknown>;
}

export interface Gltf {
  readonly bufferViews: readonly BufferView[];
  readonly accessors: readonly Accessor[];
  readonly meshes: readonly (readonly Primitive[])[];
  readonly nodes: readonly NodeOf[];
  readonly scene: readonly number[];
  readonly extras: unknown;
}

const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;
const HEADER = 12;

/** More than this of anything is no leg but an attempt to fill the memory. */
const MOST = 4_000_000;

const wrong = (what: string) => new RangeError(`invalid glTF: ${what}`);

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown, what: string): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what);
  return value as Fields;
};
const list = (value: unknown, what: string): readonly unknown[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(what);
  return value;
};
const whole = (value: unknown, what: string, otherwise?: number): number => {
  const number = value ?? otherwise;
  if (!Number.isInteger(number) || (number as number) < 0 || (number as number) > MOST * 16) throw wrong(what);
  return number as number;
};
const among = <T>(value: unknown, allowed: readonly T[], what: string): T => {
  if (!allowed.includes(value as T)) throw wrong(`${what} ${String(value)}`);
  return value as T;
};
const numbers = <T extends readonly number[]>(value: unknown, length: number, what: string): T | undefined => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length !== length || !value.every(Number.isFinite)) throw wrong(what);
  return value as unknown as T;
};
const optional = (value: unknown, what: string) => (value === undefined ? undefined : whole(value, what));

/** The two chunks of a binary glTF, the first checked field by field and brought into the form that is read from. */
export const readGltf = (bytes: ArrayBuffer): { readonly gltf: Gltf; readonly binary: Uint8Array<ArrayBuffer> } => {
  const header = new DataView(bytes);
  const chunk = (at: number, kind: number): Uint8Array<ArrayBuffer> => {
    if (at + 8 > bytes.byteLength) return new Uint8Array();
    const length = header.getUint32(at, true);
    if (header.getUint32(at + 4, true) !== kind || at + 8 + length > bytes.byteLength) throw wrong('chunks');
    return new Uint8Array(bytes, at + 8, length);
  };
  const text = chunk(HEADER, JSON_CHUNK);
  const binary = chunk(HEADER + 8 + text.length, BIN_CHUNK);
  const root = fieldsOf(JSON.parse(new TextDecoder().decode(text)), 'root');
  const nodes = list(root['nodes'], 'nodes').map(nodeOf);
  const scenes = list(root['scenes'], 'scenes');
  const scene = fieldsOf(scenes[whole(root['scene'], 'scene', 0)] ?? {}, 'scene');
  const roots = list(scene['nodes'], 'scene nodes').map((node) => whole(node, 'scene nodes'));
  checkTree(nodes, roots);
  return {
    binary,
    gltf: {
      nodes,
      scene: roots,
      bufferViews: list(root['bufferViews'], 'bufferViews').map((view) => viewOf(view, binary.length)),
      accessors: list(root['accessors'], 'accessors').map(accessorOf),
      meshes: list(root['meshes'], 'meshes').map((mesh) =>
        list(fieldsOf(mesh, 'mesh')['primitives'], 'primitives').map(primitiveOf),
      ),
      extras: fieldsOf(root['asset'] ?? {}, 'asset')['extras'],
    },
  };
};

/** A node that hangs below itself, or twice, would be walked for ever. */
const checkTree = (nodes: readonly NodeOf[], roots: readonly number[]): void => {
  const seen = new Set<number>();
  for (const child of [...roots, ...nodes.flatMap(({ children }) => children ?? [])]) {
    if (seen.has(child) || child >= nodes.length) throw wrong(`node ${child}`);
    seen.add(child);
  }
  const reached = new Set<number>();
  const walk = [...roots];
  for (let node = walk.pop(); node !== undefined; node = walk.pop()) {
    reached.add(node);
    walk.push(...(nodes[node]?.children ?? []));
  }
  if ([...seen].some((node) => !reached.has(node))) throw wrong('nodes that hang in the air');
};

const viewOf = (value: unknown, available: number): BufferView => {
  const view = fieldsOf(value, 'buffer view');
  const extension = fieldsOf(view['extensions'] ?? {}, 'extensions')['EXT_meshopt_compression'];
  const offset = whole(view['byteOffset'], 'byteOffset', 0);
  const length = whole(view['byteLength'], 'byteLength');
  const stride = optional(view['byteStride'], 'byteStride');
  const packed = extension === undefined ? undefined : packedOf(fieldsOf(extension, 'compression'));
  const end = packed ? packed.offset + packed.length : offset + length;
  if (end > available) throw wrong(`${end} of ${available} bytes asked for`);
  return { offset, length, stride, packed };
};

const packedOf = (packed: Fields): BufferView['packed'] => {
  const count = whole(packed['count'], 'count');
  const stride = whole(packed['byteStride'], 'byteStride');
  const mode = among(packed['mode'], ['ATTRIBUTES', 'TRIANGLES', 'INDICES'], 'mode');
  // What the decoder is built for; it does not check.
  const fits = mode === 'ATTRIBUTES' ? stride % 4 === 0 && stride <= 256 : stride === 2 || stride === 4;
  if (count > MOST || !fits || stride === 0 || (mode === 'TRIANGLES' && count % 3 !== 0)) throw wrong('compression');
  const filter = among(packed['filter'] ?? 'NONE', ['NONE', 'OCTAHEDRAL', 'QUATERNION', 'EXPONENTIAL'], 'filter');
  if (filter === 'OCTAHEDRAL' && stride !== 4 && stride !== 8) throw wrong('filter');
  if (filter === 'QUATERNION' && stride !== 8) throw wrong('filter');
  const offset = whole(packed['byteOffset'], 'byteOffset', 0);
  return { offset, length: whole(packed['byteLength'], 'byteLength'), stride, count, mode, filter };
};

const accessorOf = (value: unknown): Accessor => {
  const accessor = fieldsOf(value, 'accessor');
  const min = accessor['type'] === 'VEC3' ? numbers<[number, number, number]>(accessor['min'], 3, 'min') : undefined;
  const max = accessor['type'] === 'VEC3' ? numbers<[number, number, number]>(accessor['max'], 3, 'max') : undefined;
  return {
    view: whole(accessor['bufferView'], 'bufferView'),
    offset: whole(accessor['byteOffset'], 'byteOffset', 0),
    count: whole(accessor['count'], 'count'),
    componentType: among(accessor['componentType'], [5120, 5121, 5122, 5123, 5125, 5126], 'componentType'),
    type: among(accessor['type'], ['SCALAR', 'VEC2', 'VEC3', 'VEC4'], 'type'),
    normalized: accessor['normalized'] === true,
    ...(min && { min }),
    ...(max && { max }),
  };
};

const primitiveOf = (value: unknown): Primitive => {
  const primitive = fieldsOf(value, 'primitive');
  if (whole(primitive['mode'], 'mode', 4) !== 4) throw wrong('primitive of something else than triangles');
  const attributes = Object.entries(fieldsOf(primitive['attributes'], 'attributes'));
  return {
    attributes: Object.fromEntries(attributes.map(([name, index]) => [name, whole(index, name)])),
    indices: optional(primitive['indices'], 'indices'),
  };
};

const nodeOf = (value: unknown): NodeOf => {
  const node = fieldsOf(value, 'node');
  const children = node['children'];
  return {
    mesh: optional(node['mesh'], 'mesh'),
    children: children === undefined ? undefined : list(children, 'children').map((child) => whole(child, 'children')),
    translation: numbers(node['translation'], 3, 'translation'),
    rotation: numbers(node['rotation'], 4, 'rotation'),
    scale: numbers(node['scale'], 3, 'scale'),
    extras: { ...fieldsOf(node['extras'] ?? {}, 'extras') },
  };
};
