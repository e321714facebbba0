import type { Matrix4 } from 'three';
import type { SegmentId } from '../../anatomy/pose';
import { asMatrix } from '../../kernel/rigid';
import type { Bent } from './bent';

/** Writes the motion of a part of the leg as the scene measures: in metres. Without a pose everything stands. */
export const motionMatrix = (bent: Bent | null, segment: SegmentId, matrix: Matrix4): Matrix4 => {
  if (!bent) return matrix.identity();
  matrix.fromArray(asMatrix(bent.bones[segment]));
  for (const k of [12, 13, 14]) matrix.elements[k] = (matrix.elements[k] ?? 0) / 1000;
  return matrix;
};
