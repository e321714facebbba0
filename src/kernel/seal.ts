import { fingerprint } from './fingerprint';

/** Length of the head of a binary file of the atlas: magic, contract, count of entries, length of the file, fingerprint of the rest. */
export const SEAL_BYTES = 16;

/** What the head of a file says about what follows. */
export interface Seal {
  /** Four letters of ASCII. */
  readonly magic: string;
  readonly contract: number;
  /** How many entries follow. */
  readonly count: number;
}

/** A whole file: the head, then the body. */
export const seal = ({ magic, contract, count }: Seal, body: Uint8Array): Uint8Array => {
  const file = new Uint8Array(SEAL_BYTES + body.length);
  const head = new DataView(file.buffer);
  [...magic].forEach((letter, i) => {
    head.setUint8(i, letter.charCodeAt(0));
  });
  head.setUint16(4, contract, true);
  head.setUint16(6, count, true);
  head.setUint32(8, file.length, true);
  head.setUint32(12, fingerprint(body), true);
  file.set(body, SEAL_BYTES);
  return file;
};

/** The errors of a reader: for what is no such file, or one of another version, and for what was cut short or changed. */
export interface Refusals {
  foreign(what: string): Error;
  damaged(what: string): Error;
}

/** Refuses bytes that are not a whole file of this magic and contract; how many entries it holds. */
export const unseal = (
  bytes: Uint8Array,
  { magic, contract }: Omit<Seal, 'count'>,
  { foreign, damaged }: Refusals,
): number => {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || String.fromCharCode(...bytes.subarray(0, 4)) !== magic)
    throw foreign('not a file of this atlas');
  if (bytes.length < SEAL_BYTES) throw damaged(`only ${bytes.length} bytes`);
  const found = head.getUint16(4, true);
  if (found !== contract) throw foreign(`contract ${found}, this app reads ${contract}`);
  const promised = head.getUint32(8, true);
  if (bytes.length !== promised) throw damaged(`${bytes.length} of ${promised} bytes`);
  if (fingerprint(bytes.subarray(SEAL_BYTES)) !== head.getUint32(12, true)) throw damaged('fingerprint does not match');
  return head.getUint16(6, true);
};
