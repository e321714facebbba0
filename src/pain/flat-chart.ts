import { OFF_FOOT } from '../anatomy/charts';
import type { Ring } from '../kernel/contour';
import type { SkinPoint } from './skin';

/** From which side the flat chart draws the leg or the foot; a right leg, of which the left one is the mirror image. */
export const FLAT_VIEWS = ['back', 'inner', 'front', 'outer', 'heel', 'sole', 'top'] as const;
export type FlatViewId = (typeof FLAT_VIEWS)[number];

/** One drawing of the flat chart, in millimetres of paper to the right and down. */
export interface FlatView {
  readonly id: FlatViewId;
  /** Of the first sample; the others follow row by row, `pitch` apart. */
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
  readonly columns: number;
  readonly rows: number;
  /** Outer edge of the drawing. */
  readonly outline: readonly Ring[];
  /** Where nearer skin ends before farther skin, as between toes; open lines. */
  readonly folds: readonly Ring[];
  /** The skin under each sample, a little past the outline; null where there is none. */
  readonly skin: readonly (SkinPoint | null)[];
  /** How much the skin faces the eye, 0 on edge to 1. */
  readonly facing: Float32Array;
}

export type FlatChart = Readonly<Record<FlatViewId, FlatView>>;

/*
 * Layout of flat-chart.bin. Numbers are little-endian, lengths in bytes, paper in tenths of a millimetre.
 *
 *   4  magic "CAFC"
 *   2  contract version
 *   2  number of views, in the order of FLAT_VIEWS
 *   4  length of the whole file
 *   4  FNV-1a hash of everything behind this field
 *  then per view
 *   2  left, 2 top (signed), 2 pitch, 2 columns, 2 rows
 *  2+… outline: number of rings, each 2+4n: number of points, x and y (signed)
 *  2+… folds: the same
 *  4+n which samples hold skin: length, runs of 0 and 255
 *  then of those samples, plane by plane
 *   1  facing · 1 leg f · 1 leg θ · 1 foot u (0 off the foot)
 *  and of those on the foot
 *   1  foot v · 4 plantar, dorsal, medial, lateral share
 */

export const FLAT_FILE = 'models/flat-chart.bin';
export const FLAT_MAGIC = 'CAFC';
/** Raise it when a reader of the old layout would misread the new one. */
export const FLAT_CONTRACT = 1;

/** How a coordinate is spread over whole numbers: value = low + number · step. */
export const FLAT_STEPS = {
  f: { low: -0.5, step: 1.75 / 255 },
  theta: { low: -180, step: 360 / 256 },
  u: { low: OFF_FOOT, step: 1.5 / 255 },
  v: { low: -0.25, step: 1.5 / 255 },
} as const;
