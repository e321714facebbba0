import type { Pose } from '../anatomy/pose';
import { deg, type Mm, mm } from '../kernel/units';
import { FIBRES, type Fibres, SLACK_ANGLE, TRICEPS, type TricepsId } from './fibres';
import { CALF_TENDON, type Stretched, stretchedBy, tendonOf } from './passive';
import { heelArm, tricepsLength } from './triceps-length';

/** One guess at what is not known of a person's calf. */
export interface Guess {
  /** Stretch of the tendon under the greatest force, as a share of its length. */
  readonly tendon: number;
  /** Slack comes by this many standard deviations later than the mean. */
  readonly slackLater: number;
}

/** The guess that is shown. */
export const LIKELY: Guess = { tendon: CALF_TENDON, slackLater: 0 };

const fibresOf = (id: TricepsId): Fibres => FIBRES[id] as Fibres;

const slackLengths = new Map<string, Mm>();

/** Length of muscle and tendon when they go from slack to taut. */
export const slackLength = (id: TricepsId, { slackLater }: Pick<Guess, 'slackLater'> = LIKELY): Mm => {
  const key = `${id} ${slackLater}`;
  const known = slackLengths.get(key);
  if (known !== undefined) return known;
  const { mean, sd } = SLACK_ANGLE[id];
  const length = tricepsLength(id, { knee: deg(0), ankle: deg(mean + slackLater * sd) });
  slackLengths.set(key, length);
  return length;
};

/** How much longer than slack, mm; below 0 the muscle sags. */
export const beyondSlack = (id: TricepsId, pose: Pose, guess: Guess = LIKELY): Mm =>
  mm(tricepsLength(id, pose) - slackLength(id, guess));

/** Strain and pull of one head in a pose. */
export const headIn = (id: TricepsId, pose: Pose, guess: Guess = LIKELY): Stretched => {
  const fibres = fibresOf(id);
  return stretchedBy(beyondSlack(id, pose, guess), fibres, tendonOf(slackLength(id, guess), fibres), guess.tendon);
};

/**
 * How hard the resting calf holds the ankle back, in newton metres of this model. Never shown: forces of such models are not to
 * be believed, only compared (docs/biomechanics.md).
 */
export const resistanceIn = (pose: Pose, guess: Guess = LIKELY): number =>
  TRICEPS.reduce((sum, id) => {
    const { force } = headIn(id, pose, guess);
    return force > 0 ? sum + (force * fibresOf(id).force * heelArm(id, pose.ankle)) / 1000 : sum;
  }, 0);

/** Which share of the calf's passive pull gastrocnemius carries, 0…1; null when nothing pulls. */
export const gastrocnemiusShare = (pose: Pose, guess: Guess = LIKELY): number | null => {
  const pull = (id: TricepsId) => headIn(id, pose, guess).force * fibresOf(id).force;
  const two = pull('gastrocnemius-medial') + pull('gastrocnemius-lateral');
  const all = two + pull('soleus');
  return all > 0 ? two / all : null;
};
