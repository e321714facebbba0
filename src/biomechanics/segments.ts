import type { BoneId } from '../anatomy/attachments';
import type { Pose, SegmentId } from '../anatomy/pose';
import { compose, type Rigid, STILL } from '../kernel/rigid';
import { footMotion } from './ankle';
import { thighMotion } from './knee';
import { patellaOnThigh } from './patella';

/** Where each part of the leg has gone from the standing leg, in the atlas frame of the right leg, mm. */
export type SegmentMotions = Readonly<Record<SegmentId, Rigid>>;

const SEGMENT_BY_BONE: Readonly<Partial<Record<BoneId, SegmentId>>> = {
  femur: 'thigh',
  patella: 'patella',
  tibia: 'shank',
  fibula: 'shank',
  talus: 'talus',
};

/** The part of the leg a bone moves with. */
export const segmentOf = (bone: BoneId): SegmentId => SEGMENT_BY_BONE[bone] ?? 'foot';

/** The motion of every part in a pose. For a left leg, mirror each (`mirrored` in kernel/rigid.ts). */
export const segmentMotions = ({ knee, ankle }: Pose): SegmentMotions => {
  const thigh = thighMotion(knee);
  const foot = footMotion(ankle);
  return { thigh, patella: compose(thigh, patellaOnThigh(knee)), shank: STILL, talus: foot, foot };
};
