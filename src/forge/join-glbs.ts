import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { mergeDocuments, unpartition } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** The forged files as one, compressed as each of them is; for other viewers, which load one file and show one scene. */
export const joinGlbs = async (files: readonly Uint8Array[]): Promise<Uint8Array> => {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
  const [first, ...others] = await Promise.all(files.map((file) => io.readBinary(file)));
  if (!first) throw new RangeError('missing files: nothing to join');
  const root = first.getRoot();
  for (const other of others) mergeDocuments(first, other);
  const [scene, ...rest] = root.listScenes();
  for (const more of rest) {
    for (const node of more.listChildren()) scene?.addChild(node);
    more.dispose();
  }
  if (scene) root.setDefaultScene(scene);
  await first.transform(unpartition());
  // A file that is read does not say how tightly it was packed.
  first
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return io.writeBinary(first);
};
