import { Matrix4, Vector2, Vector3 } from 'three';
import type { Pose } from '../../anatomy/pose';
import { asMatrix } from '../../kernel/rigid';
import { type Bent, bentBy, isStraight } from './bent';

/** A pose as the shader reads it; one set for all materials, because one leg has one pose. */
export const BEND_UNIFORMS = {
  /** Whether anything is bent at all: the standing leg is drawn as it was measured, to the bit. */
  uBent: { value: 0 },
  uTurns: { value: new Vector3() },
  uShifts: { value: new Vector2() },
  uTwistAxis: { value: new Vector3(0, 1, 0) },
  uThighShift: { value: new Vector3() },
  uPatella: { value: new Matrix4() },
};

/** Sets the uniforms for a pose and returns its numbers. */
export const bendTo = (pose: Pose): Bent => {
  const bent = bentBy(pose);
  BEND_UNIFORMS.uBent.value = isStraight(pose) ? 0 : 1;
  BEND_UNIFORMS.uTurns.value.set(bent.kneeTurn, bent.ankleTurn, bent.twist);
  BEND_UNIFORMS.uShifts.value.set(bent.slide, bent.sag);
  BEND_UNIFORMS.uTwistAxis.value.set(...bent.twistAxis);
  BEND_UNIFORMS.uThighShift.value.set(...bent.shift);
  BEND_UNIFORMS.uPatella.value.fromArray(asMatrix(bent.bones.patella));
  return bent;
};
