import { type Accessor, type Node, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { ATTRIBUTES, CHART_RANGE } from '../anatomy/glb-contract';
import { at } from '../kernel/at';
import { AtlasError } from '../kernel/errors';
import { metres, toMm } from '../kernel/units';
import type { Skin } from '../pain/skin';

const ADVICE = 'Forge the model again: npm run forge.';

/** The values of an accessor, normalised ones as fractions. */
const values = (accessor: Accessor, width: number): Float32Array => {
  const out = new Float32Array(accessor.getCount() * width);
  const element: number[] = [];
  for (let i = 0; i < accessor.getCount(); i++) {
    accessor.getElement(i, element);
    for (let k = 0; k < width; k++) out[width * i + k] = at(element, k);
  }
  return out;
};

const attribute = (node: Node, name: string): Accessor => {
  const found = node.getMesh()?.listPrimitives()[0]?.getAttribute(name);
  if (!found) throw new AtlasError('model-skin', `missing attribute of the skin: ${name}`, ADVICE);
  return found;
};

export interface ReleasedSkin {
  readonly skin: Skin;
  readonly forged: string;
}

/** The skin of a GLB as released: its vertices in their final order, in millimetres of the atlas frame, charts decoded. */
export const readSkin = async (glb: Uint8Array): Promise<ReleasedSkin> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(glb);
  const node = document
    .getRoot()
    .listNodes()
    .find((candidate) => candidate.getExtras().id === 'skin');
  if (!node) throw new AtlasError('model-skin', 'missing structure: skin', ADVICE);
  const positions = values(attribute(node, 'POSITION'), 3);
  const m = node.getWorldMatrix();
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [at(positions, i), at(positions, i + 1), at(positions, i + 2)];
    for (let k = 0; k < 3; k++)
      positions[i + k] = toMm(metres(at(m, k) * x + at(m, 4 + k) * y + at(m, 8 + k) * z + at(m, 12 + k)));
  }
  const ranges = [CHART_RANGE.f, CHART_RANGE.theta, CHART_RANGE.u, CHART_RANGE.v];
  const chart = values(attribute(node, ATTRIBUTES.chart), 4).map((value, i) => {
    const [low, high] = at(ranges, i % 4);
    return low + value * (high - low);
  });
  const indices = node.getMesh()?.listPrimitives()[0]?.getIndices()?.getArray();
  if (!indices) throw new AtlasError('model-skin', 'missing triangles of the skin', ADVICE);
  const { forged } = document.getRoot().getAsset().extras as { forged?: unknown };
  return {
    skin: {
      positions,
      // The writer quantises positions by scale and offset alone, which leaves directions as they are.
      normals: values(attribute(node, 'NORMAL'), 3),
      triangles: Uint32Array.from(indices),
      chart,
      surface: values(attribute(node, ATTRIBUTES.surface), 4),
    },
    forged: typeof forged === 'string' ? forged : '',
  };
};
