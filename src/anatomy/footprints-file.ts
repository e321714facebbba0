import type { Vec3 } from '../kernel/vec3';
import type { BoneId, Patch } from './attachments';

/*
 * Layout of footprints.bin. Numbers are little-endian; lengths in bytes.
 *
 *   4  magic "CAFP"
 *   2  contract version
 *   2  number of footprints
 *   4  length of the whole file
 *   4  FNV-1a hash of everything behind this field
 *  1+n `forged` of the GLB that the fields belong to: length, ASCII
 *   1  number of bones
 *  then per bone
 *  1+n id: length, ASCII
 *   4  number of vertices in the GLB
 *  then per footprint
 *  1+n owner, the muscle or tendon: length, ASCII
 *   1  end: 0 origin, 1 insertion
 *   1  bone: its place in the list above
 *   1  found: 0 by contact, 1 nearest
 *   4  area in cm², float32
 *  24  middle: position in metres and outward normal, six float32
 *  4+n field: length, runs (src/kernel/runs.ts)
 */

/** File name under `public/models/`, hence a URL relative to the app. */
export const FOOTPRINTS_FILE = 'models/footprints.bin';
export const FOOTPRINTS_MAGIC = 'CAFP';
/** Raise it when a reader of the old layout would misread the new one. */
export const FOOTPRINTS_CONTRACT = 1;

/**
 * A field is a byte per vertex: `EDGE` on the edge of the footprint, more inside, `PER_MM` steps per millimetre. Bone has a
 * vertex every 3 to 5 mm; because the field rises evenly across the edge, its interpolated value tells the edge far finer.
 */
export const EDGE = 128;
export const PER_MM = 8;

/** How a footprint was found: where muscle and bone touch, or, where they do not in the model, the patch nearest to it. */
export const FOUND = ['contact', 'nearest'] as const;
export type Found = (typeof FOUND)[number];

export interface Footprint extends Patch {
  readonly found: Found;
  /** cm². */
  readonly area: number;
  /** Where a name points: metres in the frame of the GLB, and the direction out of the bone. */
  readonly middle: { readonly position: Vec3; readonly normal: Vec3 };
  /** One byte per vertex of the bone in the order of the GLB. */
  readonly field: Uint8Array;
}

export interface FootprintsFile {
  /** `asset.extras.forged` of the GLB that the fields belong to. */
  readonly forged: string;
  readonly vertices: ReadonlyMap<BoneId, number>;
  readonly footprints: readonly Footprint[];
}
