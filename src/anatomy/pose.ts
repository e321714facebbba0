import { type Deg, deg } from '../kernel/units';

/** How the joints of the leg stand; the shank stays where it is. */
export interface Pose {
  /** Flexion of the knee, degrees; 0 is straight, a bent knee is positive. */
  readonly knee: Deg;
  /** Dorsiflexion of the ankle, degrees; 0 is the sole square to the shank, a pointed foot is negative. */
  readonly ankle: Deg;
}

/** How far each joint may be posed, degrees. */
export const POSE_RANGE = { knee: [0, 120], ankle: [-50, 40] } as const satisfies Record<
  keyof Pose,
  readonly [min: number, max: number]
>;

/** As the leg was measured. */
export const NEUTRAL_POSE: Pose = { knee: deg(0), ankle: deg(0) };

export const isNeutral = ({ knee, ankle }: Pose): boolean => knee === 0 && ankle === 0;

/** A joint that can be posed. */
export type PoseJoint = keyof Pose;

/** The parts of the leg that move as one piece of bone each, from the thigh down. Talus and foot move as one today. */
export const SEGMENTS = ['thigh', 'patella', 'shank', 'talus', 'foot'] as const;
export type SegmentId = (typeof SEGMENTS)[number];
