import { isTriggerPointId, type TriggerPointId } from '../anatomy/trigger-points';
import { AtlasError } from '../kernel/errors';
import { decodeRuns } from '../kernel/runs';
import { SEAL_BYTES, unseal } from '../kernel/seal';
import type { Vec3 } from '../kernel/vec3';
import { type BakedZones, ZONES_CONTRACT, ZONES_MAGIC, type ZonesFile } from './zones-file';

const REFORGE = 'Run "npm run forge" and load the page again.';
const RELOAD = 'Load the page again; if it stays so, run "npm run forge".';

const foreign = (what: string) => new AtlasError('zones-foreign', `invalid pain zones: ${what}`, REFORGE);
const damaged = (what: string) => new AtlasError('zones-damaged', `invalid pain zones: ${what}`, RELOAD);

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** What the zones must belong to; what is left out is not compared. */
export interface ZonesOwner {
  readonly forged?: string;
  readonly vertices?: number;
}

/** Reads pain-zones.bin. Throws AtlasError for a file that is foreign, of another version, damaged, or of another model. */
export const readZones = (bytes: Uint8Array, owner: ZonesOwner = {}): ZonesFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = unseal(bytes, { magic: ZONES_MAGIC, contract: ZONES_CONTRACT }, { foreign, damaged });
  let place = SEAL_BYTES;
  const take = (length: number): number => {
    const from = place;
    place += length;
    if (place > bytes.length) throw damaged('a part runs past the end');
    return from;
  };
  const text = () => {
    const length = view.getUint8(take(1));
    const from = take(length);
    return ascii(bytes.subarray(from, from + length));
  };
  const vertices = view.getUint32(take(4), true);
  const forged = text();
  if (owner.forged !== undefined && owner.forged !== forged)
    throw foreign(`of model ${forged}, the loaded model is ${owner.forged}`);
  if (owner.vertices !== undefined && owner.vertices !== vertices)
    throw foreign(`for ${vertices} skin vertices, the loaded skin has ${owner.vertices}`);
  const triple = (): Vec3 => {
    const from = take(12);
    return [view.getFloat32(from, true), view.getFloat32(from + 4, true), view.getFloat32(from + 8, true)];
  };
  const weights = () => {
    const length = view.getUint32(take(4), true);
    const from = take(length);
    const decoded = decodeRuns(bytes.subarray(from, from + length), vertices);
    if (!decoded) throw damaged('weights do not fit the skin');
    return decoded;
  };
  const points = new Map<TriggerPointId, BakedZones>();
  for (let left = count; left > 0; left--) {
    const id = text();
    if (!isTriggerPointId(id)) throw foreign(`unknown trigger point ${id}`);
    if (points.has(id)) throw damaged(`duplicate trigger point ${id}`);
    const marker = { position: triple(), normal: triple() };
    points.set(id, { marker, essential: weights(), spillover: weights() });
  }
  if (place !== bytes.length) throw damaged(`${bytes.length - place} bytes too many`);
  return { forged, vertices, points };
};
