import { type Camera, Matrix4, Vector3 } from 'three';
import { add, scale } from '../../kernel/vec3';
import { basisOf, type Pose } from './orbit';

const eye = new Vector3();
const target = new Vector3();
const up = new Vector3();
const turn = new Matrix4();

/** Puts a camera where a pose says; for a left leg in the mirror. */
export const stand = (camera: Camera, pose: Pose, mirrored: boolean): void => {
  const { back, up: above } = basisOf(pose);
  const at = add(pose.target, scale(back, pose.distance));
  const side = mirrored ? -1 : 1;
  eye.set(at[0] * side, at[1], at[2]);
  target.set(pose.target[0] * side, pose.target[1], pose.target[2]);
  up.set(above[0] * side, above[1], above[2]);
  camera.position.copy(eye);
  camera.quaternion.setFromRotationMatrix(turn.lookAt(eye, target, up));
};
