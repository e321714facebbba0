import { POSE_RANGE, type Pose } from '../anatomy/pose';
import { deg } from '../kernel/units';
import { type Field, readNumber, rounded } from './field';

/** Tenths of a degree. */
const DIGITS = 1;

const bent = (joint: keyof Pose): Field => ({
  key: joint,
  write: ({ pose }) => {
    const angle = rounded(pose[joint], DIGITS);
    return angle === 0 ? null : `${angle}`;
  },
  read: (text, { pose }) => {
    const read = readNumber(text, POSE_RANGE[joint], DIGITS);
    return read && { change: { pose: { ...pose, [joint]: deg(read.number) } }, lost: read.lost };
  },
});

/** `knee=20` and `ankle=-10`, degrees; a joint that stands as measured is left out. */
export const POSE: readonly Field[] = [bent('knee'), bent('ankle')];
