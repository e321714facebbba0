import { NEUTRAL_POSE, type Pose, type PoseJoint } from '../anatomy/pose';
import type { StructureId } from '../anatomy/structures';
import { deg, type Mm, mm, toRad } from '../kernel/units';
import { COURSES } from './course';
import { type FootTurn, LEVEL_FOOT, pathMotions } from './foot-joints';
import { pathLength } from './path';

/** Length of muscle and tendon of a muscle that crosses knee or ankle; of any other an exception. */
export const lengthIn = (id: StructureId, pose: Pose, turn: FootTurn = LEVEL_FOOT): Mm => {
  const course = COURSES.get(id);
  if (!course) throw new RangeError(`unknown course: ${id}`);
  return pathLength(course, pathMotions(pose, turn));
};

const NEUTRAL = new Map<StructureId, Mm>();

/** Length in the standing leg. */
export const neutralLength = (id: StructureId): Mm => {
  const known = NEUTRAL.get(id) ?? lengthIn(id, NEUTRAL_POSE);
  NEUTRAL.set(id, known);
  return known;
};

/** How much longer than in the standing leg. */
export const changeIn = (id: StructureId, pose: Pose, turn: FootTurn = LEVEL_FOOT): Mm =>
  mm(lengthIn(id, pose, turn) - neutralLength(id));

/** Half the step over which arms are found, degrees. */
const HALF = 0.5;

/**
 * Moment arm: by how many millimetres a muscle shortens as a joint turns one radian its positive way (r = −dL/dq). Above 0 the
 * muscle bends the knee or draws up the foot, below 0 it straightens the knee or points the foot.
 */
export const armIn = (id: StructureId, pose: Pose, joint: PoseJoint): Mm => {
  const by = (step: number): Pose => ({ ...pose, [joint]: deg(pose[joint] + step) });
  return mm((lengthIn(id, by(-HALF)) - lengthIn(id, by(HALF))) / toRad(deg(2 * HALF)));
};
