import { at } from '../kernel/at';
import { AtlasError } from '../kernel/errors';
import { decodeRuns } from '../kernel/runs';
import { SEAL_BYTES, unseal } from '../kernel/seal';
import type { Vec3 } from '../kernel/vec3';
import { type BoneId, ENDS } from './attachments';
import { FOOTPRINTS_CONTRACT, FOOTPRINTS_MAGIC, FOUND, type Footprint, type FootprintsFile } from './footprints-file';
import { isStructureId, type StructureId, structureOf } from './structures';

const REFORGE = 'Run "npm run forge" and load the page again.';
const RELOAD = 'Load the page again; if it stays so, run "npm run forge".';

const foreign = (what: string) => new AtlasError('footprints-foreign', `invalid footprints: ${what}`, REFORGE);
const damaged = (what: string) => new AtlasError('footprints-damaged', `invalid footprints: ${what}`, RELOAD);

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const isBone = (id: StructureId): id is BoneId => structureOf(id).kind === 'bone';

/** Reads footprints.bin. Throws AtlasError for a file that is foreign, of another version, damaged, or of another model. */
export const readFootprints = (bytes: Uint8Array, owner: { readonly forged?: string } = {}): FootprintsFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = unseal(bytes, { magic: FOOTPRINTS_MAGIC, contract: FOOTPRINTS_CONTRACT }, { foreign, damaged });
  let place = SEAL_BYTES;
  const take = (length: number): number => {
    const from = place;
    place += length;
    if (place > bytes.length) throw damaged('a part runs past the end');
    return from;
  };
  const byte = () => view.getUint8(take(1));
  const text = () => {
    const length = byte();
    const from = take(length);
    return ascii(bytes.subarray(from, from + length));
  };
  const structure = (): StructureId => {
    const id = text();
    if (!isStructureId(id)) throw foreign(`unknown structure ${id}`);
    return id;
  };
  const choice = <T>(list: readonly T[]): T => {
    const index = byte();
    if (index >= list.length) throw damaged(`${index} of ${list.length} choices`);
    return at(list, index);
  };
  const float = () => view.getFloat32(take(4), true);
  const triple = (): Vec3 => [float(), float(), float()];

  const forged = text();
  if (owner.forged !== undefined && owner.forged !== forged)
    throw foreign(`of model ${forged}, the loaded model is ${owner.forged}`);
  const vertices = new Map<BoneId, number>();
  for (let left = byte(); left > 0; left--) {
    const id = structure();
    if (!isBone(id)) throw foreign(`${id} is no bone`);
    vertices.set(id, view.getUint32(take(4), true));
  }
  const bones = [...vertices.keys()];
  const footprints: Footprint[] = [];
  for (let left = count; left > 0; left--) {
    const patch = { owner: structure(), end: choice(ENDS), bone: choice(bones) };
    const found = choice(FOUND);
    const area = float();
    const middle = { position: triple(), normal: triple() };
    const length = view.getUint32(take(4), true);
    const from = take(length);
    const field = decodeRuns(bytes.subarray(from, from + length), vertices.get(patch.bone) ?? 0);
    if (!field) throw damaged(`a field does not fit ${patch.bone}`);
    footprints.push({ ...patch, found, area, middle, field });
  }
  if (place !== bytes.length) throw damaged(`${bytes.length - place} bytes too many`);
  return { forged, vertices, footprints };
};
