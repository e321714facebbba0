import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { NodeExtras } from '../anatomy/glb-contract';
import type { StructureId } from '../anatomy/structures';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** The meshes of a GLB as released, that is after quantisation, back in millimetres of the atlas frame. */
export const readGlb = async (glb: Uint8Array): Promise<Map<StructureId, Mesh>> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(glb);
  const out = new Map<StructureId, Mesh>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const position = primitive?.getAttribute('POSITION');
    const indices = primitive?.getIndices()?.getArray();
    if (!position || !indices) continue;
    const m = node.getWorldMatrix();
    const positions = new Float32Array(position.getCount() * 3);
    const p = [0, 0, 0];
    for (let v = 0; v < position.getCount(); v++) {
      position.getElement(v, p);
      for (let k = 0; k < 3; k++) {
        const metres = at(m, k) * at(p, 0) + at(m, 4 + k) * at(p, 1) + at(m, 8 + k) * at(p, 2) + at(m, 12 + k);
        positions[3 * v + k] = metres * 1000;
      }
    }
    out.set((node.getExtras() as unknown as NodeExtras).id, { positions, triangles: Uint32Array.from(indices) });
  }
  return out;
};
