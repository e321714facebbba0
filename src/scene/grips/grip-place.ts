import type { Pose } from '../../anatomy/pose';
import { segmentMotions } from '../../biomechanics/segments';
import { moved } from '../../kernel/rigid';
import { scale, type Vec3 } from '../../kernel/vec3';

export const GRIPS = ['knee', 'ankle'] as const satisfies readonly (keyof Pose)[];
export type GripId = (typeof GRIPS)[number];

/** Where the grips are in the standing leg, mm: beyond the cut of the thigh, and before the toes. */
const STANDING: Readonly<Record<GripId, Vec3>> = {
  knee: [-10, 118, 16],
  ankle: [-62, -452, 184],
};

/** Where a grip is in a pose; metres, right leg. */
export const gripPlace = (grip: GripId, pose: Pose): Vec3 => {
  const { thigh, foot } = segmentMotions(pose);
  return scale(moved(grip === 'knee' ? thigh : foot, STANDING[grip]), 1 / 1000);
};
