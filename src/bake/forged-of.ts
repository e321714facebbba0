/** Offset of the first chunk's length in a binary glTF file, and of its text, which is JSON. */
const LENGTH_AT = 12;
const JSON_AT = 20;

/** `asset.extras.forged` of a GLB; empty where it has none. */
export const forgedOf = (glb: Uint8Array): string => {
  const length = new DataView(glb.buffer, glb.byteOffset, glb.byteLength).getUint32(LENGTH_AT, true);
  const text = new TextDecoder().decode(glb.subarray(JSON_AT, JSON_AT + length));
  const { asset } = JSON.parse(text) as { asset?: { extras?: { forged?: unknown } } };
  const forged = asset?.extras?.forged;
  return typeof forged === 'string' ? forged : '';
};
