import { POSE_RANGE, type Pose, type PoseJoint } from '../anatomy/pose';
import { STRETCH_CONTENT } from '../content';
import type { Range, Stretch, StretchId } from '../content/types';
import { type Deg, deg } from '../kernel/units';
import { ankleLimit, type Load } from './ankle-limit';
import { isTriceps } from './fibres';
import { type FootTurn, soleInversion } from './foot-joints';

/** The stretches in which nothing but a hand or a strap pulls at the foot. */
const BY_HAND: readonly StretchId[] = ['seated-towel', 'towel-bent', 'plantar-fascia', 'inversion-plantar'];

export const loadOf = (id: StretchId): Load => (BY_HAND.includes(id) ? 'unloaded' : 'standing');

const middle = ([min, max]: Range): number => (min + max) / 2;

const allowed = (angle: number, joint: PoseJoint): Deg => {
  const [min, max] = POSE_RANGE[joint];
  return deg(Math.round(Math.min(Math.max(angle, min), max)));
};

/**
 * The pose of a stretch: the knee in the middle of what the card asks for; the ankle, where the calf is meant, as far as the same
 * resistance lets it go within the card's range, else in the middle.
 */
export const poseOf = (stretch: Stretch): Pose => {
  const knee = allowed(middle(stretch.knee), 'knee');
  const [least, most] = stretch.ankle;
  const aimed = stretch.targets[0];
  const ankle =
    aimed && isTriceps(aimed)
      ? Math.min(Math.max(ankleLimit(knee, loadOf(stretch.id)).ankle, least), most)
      : middle(stretch.ankle);
  return { knee, ankle: allowed(ankle, 'ankle') };
};

/** What the stretch asks of sole and toes. */
export const turnOf = (stretch: Stretch): FootTurn => ({
  toes: deg(middle(stretch.toes)),
  inversion: soleInversion(stretch.sole),
});

/** Whether the card asks for more than the joints can be posed to: the picture then stops at their ends. */
export const goesFarther = ({ knee, ankle }: Stretch): boolean =>
  middle(knee) > POSE_RANGE.knee[1] || middle(ankle) < POSE_RANGE.ankle[0] || middle(ankle) > POSE_RANGE.ankle[1];

export const ALL_STRETCHES: readonly Stretch[] = Object.values(STRETCH_CONTENT);
