import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { validateBytes } from 'gltf-validator';
import { MeshoptDecoder } from 'meshoptimizer';

/** One finding of the Khronos validator. `severity`: 0 error, 1 warning, 2 information, 3 hint. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly pointer?: string;
}

/** What the Khronos validator finds in a GLB. */
export const findingsIn = async (glb: Uint8Array): Promise<readonly Finding[]> =>
  (await validateBytes(glb, { maxIssues: 1000 })).issues.messages;

const reader = async () => {
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
};

export const readDocument = async (glb: Uint8Array) => (await reader()).readBinary(glb);

/** The same model without meshopt, which the validator cannot look into; everything else is left as it is. */
export const uncompressed = async (glb: Uint8Array): Promise<Uint8Array> => {
  const io = await reader();
  const document = await io.readBinary(glb);
  document
    .getRoot()
    .listExtensionsUsed()
    .find((extension) => extension.extensionName === 'EXT_meshopt_compression')
    ?.dispose();
  return io.writeBinary(document);
};
