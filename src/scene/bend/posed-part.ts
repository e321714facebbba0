import { Matrix4 } from 'three';
import type { BoneId } from '../../anatomy/attachments';
import { segmentOf } from '../../biomechanics/segments';
import type { Part } from '../model/load-model';
import type { Bent } from './bent';
import { motionMatrix } from './motion-matrix';
import { posedGeometry } from './posed-geometry';

const IN_PLACE = new Matrix4();

const known = new WeakMap<Part, { readonly bent: Bent; readonly posed: Part }>();

/** A piece as a pose has it, for whoever looks at its vertices on the main thread; the same one as long as the pose is. */
export const posedPart = (part: Part, bent: Bent | null): Part => {
  if (!bent) return part;
  const last = known.get(part);
  if (last?.bent === bent) return last.posed;
  const posed = pose(part, bent);
  known.set(part, { bent, posed });
  return posed;
};

const pose = (part: Part, bent: Bent): Part => {
  const { structure, geometry, rest } = part;
  if (structure.kind === 'bone') {
    const motion = motionMatrix(bent, segmentOf(structure.id as BoneId), new Matrix4());
    return { structure, geometry, rest: motion.multiply(rest) };
  }
  return { structure, geometry: posedGeometry(geometry, rest, bent), rest: IN_PLACE };
};
