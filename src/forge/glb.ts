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

const COPYRIGHT =
  'Measured from BodyParts3D 4.0, (c) The Database Center for Life Science. Model: CC BY-SA 4.0 (models/LICENSE).';

const bytes = (values: Float32Array): Uint8Array =>
  Uint8Array.from(values, (value) => Math.round(Math.min(1, Math.max(0, value)) * 255));

/** Maps value `k` of each group from its range onto 0…65535. */
const shorts = (values: Float32Array, ranges: readonly (readonly [number, number])[]): Uint16Array =>
  Uint16Array.from(values, (value, i) => {
    const [low, high] = at(ranges, i % ranges.length);
    return Math.round(Math.min(1, Math.max(0, (value - low) / (high - low))) * 65535);
  });

const put = (document: Document, release: Release): void => {
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
  const accessor = (type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', array: Float32Array | Uint8Array | Uint16Array) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Parameters<Accessor['setArray']>[0])
      .setNormalized(!(array instanceof Float32Array))
      .setBuffer(buffer);
  const indices = document
    .createAccessor()
    .setType('SCALAR')
    .setArray(Uint32Array.from(release.mesh.triangles))
    .setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setIndices(indices)
    .setAttribute(
      'POSITION',
      accessor(
        'VEC3',
        release.mesh.positions.map((value) => value / 1000),
      ),
    )
    .setAttribute('NORMAL', accessor('VEC3', release.normals));
  if (release.ao) primitive.setAttribute(ATTRIBUTES.ao, accessor('SCALAR', bytes(release.ao)));
  if (release.fibre) {
    const ranges = [
      [0, FIBRE_SPAN_MM],
      [0, 1],
    ] as const;
    primitive.setAttribute(ATTRIBUTES.fibre, accessor('VEC2', shorts(release.fibre, ranges)));
  }
  if (release.chart?.length) {
    const ranges = [CHART_RANGE.f, CHART_RANGE.theta, CHART_RANGE.u, CHART_RANGE.v];
    primitive.setAttribute(ATTRIBUTES.chart, accessor('VEC4', shorts(release.chart, ranges)));
  }
  if (release.surface?.length) primitive.setAttribute(ATTRIBUTES.surface, accessor('VEC4', bytes(release.surface)));
  const { kind, layer, fma } = structureOf(release.id);
  const mesh = document.createMesh(release.id).addPrimitive(primitive);
  const extras = { id: release.id, kind, layer, fma: [...fma], contract: GLB_CONTRACT };
  const node = document.createNode(release.id).setMesh(mesh).setExtras(extras);
  document.getRoot().listScenes()[0]?.addChild(node);
};

/** Writes the structures into one compressed GLB. `forged` is the content hash that asset.extras carry. */
export const writeGlb = async (releases: readonly Release[], forged: string): Promise<Uint8Array> => {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.createBuffer();
  document.createScene('lower-leg');
  const asset = document.getRoot().getAsset();
  asset.generator = 'Calf Atlas forge';
  asset.copyright = COPYRIGHT;
  asset.extras = { contract: GLB_CONTRACT, forged } satisfies AssetExtras;
  for (const release of releases) put(document, release);
  document.createExtension(KHRMeshQuantization).setRequired(true);
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^(POSITION|NORMAL)$/, quantizePosition: 14, quantizeNormal: 8, quantizationVolume: 'mesh' }),
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
