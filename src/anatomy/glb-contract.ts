import { type LayerId, type StructureId, type StructureKind, structureOf } from './structures';

/**
 * What the forge writes and the scene reads. Raise the number whenever a reader of the old shape would misread the new
 * one; the scene refuses another number with advice instead of drawing nonsense.
 */
export const GLB_CONTRACT = 1;

/** File names under `public/models/`, hence URLs relative to the app. */
export const MODEL_FILE = 'models/lower-leg.glb';
/** What `MODEL_FILE` holds with a third of its triangles: the first picture, until that has arrived. */
export const COARSE_FILE = 'models/lower-leg-coarse.glb';
/** All that the first picture does not need: deep, lateral and anterior compartments, foot, thigh, fascia, vessels. */
export const MORE_MODEL_FILE = 'models/lower-leg-more.glb';
export const ZONES_FILE = 'models/pain-zones.bin';

/** `extras` of each mesh node. three rewrites node names, so identity lives here and nowhere else. */
export interface NodeExtras {
  readonly id: StructureId;
  readonly kind: StructureKind;
  readonly layer: LayerId;
  readonly fma: readonly number[];
  readonly contract: typeof GLB_CONTRACT;
}

/** `extras` of the asset. */
export interface AssetExtras {
  readonly contract: typeof GLB_CONTRACT;
  /** Content hash of the tables and of the forge, in hexadecimal; also written in the zones file that belongs to it. */
  readonly forged: string;
  /** Of `COARSE_FILE` only: a finer file holds the same structures. */
  readonly coarse?: true;
  /** Of `MODEL_FILE` only: what `MORE_MODEL_FILE` holds. Without it there is no second file. */
  readonly more?: readonly StructureId[];
}

/**
 * Vertex attributes beside POSITION and NORMAL, by glTF name. three lower-cases custom names, so `_AO` is read as `_ao`.
 *
 * - `_AO` (all but skin): scalar, unsigned byte normalised; 1 is open to the sky, 0 is buried.
 * - `_FIBRE` (muscle, tendon, ligament, membrane): two unsigned shorts normalised. First: cross-fibre coordinate φ divided by
 *   `FIBRE_SPAN_MM`; lines of equal φ run along the fascicles. Second: tendon fraction, 0 is flesh, 1 is tendon or aponeurosis.
 * - `_CHART` (skin, not that of `COARSE_FILE`): four unsigned shorts normalised: leg f, leg θ, foot u, foot v, each mapped by `CHART_RANGE`. Skin that is
 *   not on the foot has the lowest u and v.
 * - `_SURFACE` (likewise): four unsigned bytes normalised, plantar, dorsal, medial, lateral share of the foot surface (all 0 on the
 *   leg); back-of-heel share is 1 minus their sum on the foot.
 */
export const ATTRIBUTES = { ao: '_AO', fibre: '_FIBRE', chart: '_CHART', surface: '_SURFACE' } as const;

const FIRST_LAYERS: readonly LayerId[] = ['skin', 'bone', 'superficial', 'tendon'];

/** The file that holds a structure. The first is enough for the calf seen from behind, the floor of the knee hollow included. */
export const modelFileOf = (id: StructureId): typeof MODEL_FILE | typeof MORE_MODEL_FILE =>
  id === 'popliteus' || FIRST_LAYERS.includes(structureOf(id).layer) ? MODEL_FILE : MORE_MODEL_FILE;

/** The cross-fibre coordinate runs from 0 to this many millimetres. */
export const FIBRE_SPAN_MM = 400;

/** Chart coordinates are stored as (value − min) / (max − min) over these ranges. */
export const CHART_RANGE = {
  f: [-0.5, 1.25],
  theta: [-180, 180],
  u: [-0.25, 1.25],
  v: [-0.25, 1.25],
} as const;
