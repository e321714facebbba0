import { POSE_RANGE, type Pose } from '../anatomy/pose';
import { deg } from '../kernel/units';

const JOINTS = ['knee', 'ankle'] as const satisfies readonly (keyof Pose)[];

/** Tenths of a degree; −0 would be written as "0" and read back as another number. */
const round = (value: number) => Number(value.toFixed(1)) + 0;

/** `knee=20` and `ankle=-10`, degrees; a joint that stands as measured is left out. */
export const writePose = (pose: Pose): readonly string[] =>
  JOINTS.flatMap((joint) => (round(pose[joint]) === 0 ? [] : [`${joint}=${round(pose[joint])}`]));

const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/;

/** The pose after one pair of a link, and what of its value could not be had; null when the key names no joint. */
export const readPose = (
  key: string,
  value: string,
  pose: Pose,
): { readonly pose: Pose; readonly lost: string } | null => {
  const joint = JOINTS.find((name) => name === key);
  if (!joint) return null;
  if (!NUMBER.test(value)) return { pose, lost: value };
  const [min, max] = POSE_RANGE[joint];
  const asked = Number(value);
  const given = Math.min(Math.max(asked, min), max);
  return { pose: { ...pose, [joint]: deg(round(given)) }, lost: given === asked ? '' : value };
};
