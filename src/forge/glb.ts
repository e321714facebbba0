import { type Accessor, Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { type AssetExtras, ATTRIBUTES, CHART_RANGE, FIBRE_SPAN_MM, GLB_CONTRACT } from '../anatomy/glb-contract';
import { type StructureId, structureOf } from '../anatomy/structures';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** One structure as it goes into the file. Positions in millimetres; the writer makes metres of them. */
export interface Release {
  readonly id: StructureId;
  readonly mesh: Mesh;
  readonly normals: Float32Array;
  /** 0 buried … 1 open, one per vertex. */
  readonly ao?: Float32Array;
  /** φ in mm and tendon fraction 0…1, two per vertex. */
  readonly fibre?: Float32Array;
  /** Leg f, leg θ in degrees, foot u, foot v, four per vertex. */
  readonly chart?: Float32Array;
  /** Plantar, dorsal, medial, lateral share 0…1, four per vertex. */
  readonly surface?: Float32Array;
}

/** Places are kept to whole steps of this, mm; on the skin, whose normals are kept apart, to coarser ones. */
const STEP_MM = 0.08;
const SKIN_STEP_MM = 0.12;
/** Of the chart coordinates: a third of a millimetre on the skin. */
const CHART_BITS = 11;

const COPYRIGHT =
  'Measured from BodyParts3D 4.0, (c) The Database Center for Life Science. Model: CC BY-SA 4.0 (models/LICENSE).';

/** 0…1 onto 0…255 in steps of 4, but for the top: enough for light and for shares of a surface. */
const bytes = (values: Float32Array): Uint8Array =>
  Uint8Array.from(values, (value) => Math.min(255, Math.round(Math.min(1, Math.max(0, value)) * 64) * 4));

/**
 * Maps value `k` of each group from its range onto 0…65535, in steps of 2^(16 − bits): low bits that are always 0 cost
 * nothing once compressed.
 */
const shorts = (values: Float32Array, ranges: readonly (readonly [number, number, bits: number])[]): Uint16Array =>
  Uint16Array.from(values, (value, i) => {
    const [low, high, bits] = at(ranges, i % ranges.length);
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    const step = 2 ** (16 - bits);
    return Math.min(65536 - step, Math.round((share * 65535) / step) * step);
  });

/** Positions as whole steps from the least x, y and z. */
const steps = (positions: Float32Array, step: number) => {
  const low = [Infinity, Infinity, Infinity];
  positions.forEach((value, i) => {
    low[i % 3] = Math.min(at(low, i % 3), value);
  });
  return { low, counts: Uint16Array.from(positions, (value, i) => Math.round((value - at(low, i % 3)) / step)) };
};

const put = (document: Document, release: Release): void => {
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
  const accessor = (
    type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4',
    array: Float32Array | Uint8Array | Uint16Array,
    normalized = !(array instanceof Float32Array),
  ) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Parameters<Accessor['setArray']>[0])
      .setNormalized(normalized)
      .setBuffer(buffer);
  const step = release.id === 'skin' ? SKIN_STEP_MM : STEP_MM;
  const { low, counts } = steps(release.mesh.positions, step);
  const indices = document
    .createAccessor()
    .setType('SCALAR')
    .setArray(Uint32Array.from(release.mesh.triangles))
    .setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setIndices(indices)
    .setAttribute('POSITION', accessor('VEC3', counts, false))
    .setAttribute('NORMAL', accessor('VEC3', release.normals));
  if (release.ao) primitive.setAttribute(ATTRIBUTES.ao, accessor('SCALAR', bytes(release.ao)));
  if (release.fibre) {
    const ranges = [
      [0, FIBRE_SPAN_MM, 13],
      [0, 1, 6],
    ] as const;
    primitive.setAttribute(ATTRIBUTES.fibre, accessor('VEC2', shorts(release.fibre, ranges)));
  }
  if (release.chart?.length) {
    const { f, theta, u, v } = CHART_RANGE;
    const ranges = [f, theta, u, v].map(([least, most]) => [least, most, CHART_BITS] as const);
    primitive.setAttribute(ATTRIBUTES.chart, accessor('VEC4', shorts(release.chart, ranges)));
  }
  if (release.surface?.length) primitive.setAttribute(ATTRIBUTES.surface, accessor('VEC4', bytes(release.surface)));
  const { kind, layer, fma } = structureOf(release.id);
  const mesh = document.createMesh().addPrimitive(primitive);
  const extras = { id: release.id, kind, layer, fma: [...fma], contract: GLB_CONTRACT };
  const [x, y, z] = low.map((value) => Math.round(value * 1e3) / 1e6) as [number, number, number];
  const node = document.createNode(release.id).setMesh(mesh).setExtras(extras).setTranslation([x, y, z]);
  node.setScale([step / 1000, step / 1000, step / 1000]);
  document.getRoot().listScenes()[0]?.addChild(node);
};

/** Writes the structures into one compressed GLB, whose asset carries `extras`. */
export const writeGlb = async (releases: readonly Release[], extras: AssetExtras): Promise<Uint8Array> => {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.createBuffer();
  document.createScene('lower-leg');
  const asset = document.getRoot().getAsset();
  asset.generator = 'Calf Atlas forge';
  asset.copyright = COPYRIGHT;
  asset.extras = { ...extras };
  for (const release of releases) put(document, release);
  document.createExtension(KHRMeshQuantization).setRequired(true);
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^NORMAL$/, quantizeNormal: 8 }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
};
