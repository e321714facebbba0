import { ANKLE, type Hinge, KNEE, SHANK_AXIS } from '../../biomechanics/joints';
import { cross, dot, normalize, scale, sub, type Vec3 } from '../../kernel/vec3';

/** Directions round a joint, atlas frame: along its axis to medial, up the shank square to that, and to the back. */
export interface JointFrame {
  readonly centre: Vec3;
  readonly axis: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
}

const frameOf = ({ centre, axis }: Hinge): JointFrame => {
  const up = normalize(sub(SHANK_AXIS, scale(axis, dot(axis, SHANK_AXIS))));
  return { centre, axis, up, back: cross(up, axis) };
};

export const KNEE_FRAME = frameOf(KNEE);
export const ANKLE_FRAME = frameOf(ANKLE);

/** A place round a joint: mm along its axis, behind it and above it. */
export const roundJoint = ({ centre, axis, up, back }: JointFrame, p: Vec3): Vec3 => {
  const d = sub(p, centre);
  return [dot(d, axis), dot(d, back), dot(d, up)];
};
