import type { Pose, SegmentId } from '../../anatomy/pose';
import { segmentMotions } from '../../biomechanics/segments';
import { compose, moved, type Rigid, turnAbout, undone } from '../../kernel/rigid';
import { toRad } from '../../kernel/units';
import { scale, sub, type Vec3 } from '../../kernel/vec3';
import { KNEE_FRAME } from './joint-frame';

/**
 * A pose in the few numbers that bend soft tissue. The motion of the thigh is the turn about the knee axis and what is left:
 * a small turn and a shift; tissue takes its share of each, and with a share of 1 moves exactly as the bone.
 */
export interface Bent {
  readonly bones: Readonly<Record<SegmentId, Rigid>>;
  /** Turns about the joints' axes, radians; a bent knee and a raised foot are negative. */
  readonly kneeTurn: number;
  readonly ankleTurn: number;
  /** The rest of the thigh's motion: a turn about a line through the knee centre, radians, and a shift, mm. */
  readonly twist: number;
  readonly twistAxis: Vec3;
  readonly shift: Vec3;
  /** How far the calf follows the heel down, mm. */
  readonly slide: number;
  /** How far a slack calf sags to the back, mm. */
  readonly sag: number;
}

/** From the ankle axis to the middle of the heel cord, mm: what the drawn tendon keeps its length by. */
const CORD_ARM = 42;

/** Sag of the slack calf at a right angle and beyond, mm. */
const SAG = 6;

/** About which direction a motion turns, and by how many radians. */
const turnOf = ({ rows: [a, b, c] }: Rigid): { readonly axis: Vec3; readonly angle: number } => {
  const twice: Vec3 = [c[1] - b[2], a[2] - c[0], b[0] - a[1]];
  const sine = Math.hypot(...twice) / 2;
  if (sine < 1e-9) return { axis: [0, 1, 0], angle: 0 };
  return { axis: scale(twice, 1 / (2 * sine)), angle: Math.atan2(sine, (a[0] + b[1] + c[2] - 1) / 2) };
};

export const bentBy = (pose: Pose): Bent => {
  const bones = segmentMotions(pose);
  const kneeTurn = -toRad(pose.knee);
  const { centre, axis } = KNEE_FRAME;
  const rest = compose(bones.thigh, undone(turnAbout(centre, axis, kneeTurn)));
  const twist = turnOf(rest);
  const bending = Math.min(1, pose.knee / 90);
  return {
    bones,
    kneeTurn,
    ankleTurn: -toRad(pose.ankle),
    twist: twist.angle,
    twistAxis: twist.axis,
    shift: sub(moved(rest, centre), centre),
    slide: CORD_ARM * toRad(pose.ankle),
    sag: SAG * bending * bending * (3 - 2 * bending),
  };
};

export const isStraight = ({ knee, ankle }: Pose): boolean => knee === 0 && ankle === 0;
