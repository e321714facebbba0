import { AtlasError } from '../../kernel/errors';

const REFORGE = 'Run "npm run forge" and load the page again.';
const MAGIC = 0x46546c67; // "glTF", little-endian

/** Refuses bytes that are not a whole binary glTF 2 file, and says which of the ways to be wrong it is. */
export const checkEnvelope = (bytes: ArrayBuffer): void => {
  const header = new DataView(bytes);
  if (bytes.byteLength < 12 || header.getUint32(0, true) !== MAGIC) {
    throw new AtlasError('model-foreign', 'invalid model: not a binary glTF file', REFORGE);
  }
  const version = header.getUint32(4, true);
  if (version !== 2) throw new AtlasError('model-foreign', `invalid model: glTF version ${version}`, REFORGE);
  const promised = header.getUint32(8, true);
  if (bytes.byteLength < promised) {
    throw new AtlasError(
      'model-truncated',
      `invalid model: ${bytes.byteLength} of ${promised} bytes arrived`,
      'Load the page again; if it stays so, run "npm run forge".',
    );
  }
};
