import type { TriggerPointId } from '../anatomy/trigger-points';
import type { Vec3 } from '../kernel/vec3';

/*
 * Layout of pain-zones.bin. Numbers are little-endian; lengths in bytes.
 *
 *   4  magic "CAZN"
 *   2  contract version
 *   2  number of trigger points
 *   4  length of the whole file
 *   4  FNV-1a hash of everything behind this field
 *   4  number of skin vertices
 *  1+n `forged` of the GLB that the weights belong to: length, ASCII
 *  then per trigger point
 *  1+n id: length, ASCII
 *  24  marker: position in metres and outward normal, six float32
 *  4+n essential: length, runs
 *  4+n spillover: length, runs
 */

export const ZONES_MAGIC = 'CAZN';
/** Raise it when a reader of the old layout would misread the new one. */
export const ZONES_CONTRACT = 1;

/** One trigger point's pain on the skin of one forged model. */
export interface BakedZones {
  /** One byte per skin vertex in the order of the GLB; 255 is fully inside. */
  readonly essential: Uint8Array;
  readonly spillover: Uint8Array;
  /** The skin over the point: metres in the frame of the GLB, and the direction out of it. */
  readonly marker: { readonly position: Vec3; readonly normal: Vec3 };
}

export interface ZonesFile {
  /** `asset.extras.forged` of the GLB that the vertices belong to. */
  readonly forged: string;
  readonly vertices: number;
  readonly points: ReadonlyMap<TriggerPointId, BakedZones>;
}
