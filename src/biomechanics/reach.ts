import type { Pose } from '../anatomy/pose';
import type { StructureId } from '../anatomy/structures';
import { MUSCLES } from '../content';
import type { Stretch } from '../content/types';
import type { Mm } from '../kernel/units';
import { COURSES } from './course';
import { isTriceps } from './fibres';
import { type FootTurn, LEVEL_FOOT } from './foot-joints';
import { armIn, changeIn } from './lengths';
import { ALL_STRETCHES, poseOf, turnOf } from './presets';
import { fibreStrain, slackIn } from './strain';

/** What a pose does to one muscle. */
export interface Reach {
  readonly id: StructureId;
  readonly change: Mm;
  /** Null where no fibre length is known. */
  readonly strain: number | null;
  /** By how much it sags; 0 when taut, null when not known. */
  readonly slack: Mm | null;
}

/** The muscles of the leg that a pose can reach, in the order of lists. */
export const REACHABLE: readonly StructureId[] = MUSCLES.map(({ id }) => id).filter((id) => COURSES.has(id));

export const reachIn = (pose: Pose, turn: FootTurn = LEVEL_FOOT): readonly Reach[] =>
  REACHABLE.map((id) => ({
    id,
    change: changeIn(id, pose, turn),
    strain: fibreStrain(id, pose, turn),
    slack: slackIn(id, pose),
  }));

/**
 * Why a muscle is the one that is reached most: `both-ends`, it crosses two joints and both draw on it; `still-taut`, it crosses
 * the bent knee and is not yet slack; `others-slack`, what shares its tendon sags; `shares`, what shares its tendon is taut too;
 * `pointed`, the foot points away from it; `toes` and `sole`, the card bends or turns them; `drawn-up`, the foot is drawn up.
 */
export type Why = 'both-ends' | 'still-taut' | 'others-slack' | 'shares' | 'pointed' | 'toes' | 'sole' | 'drawn-up';

export interface Most extends Reach {
  readonly strain: number;
  readonly why: Why;
  /** The next one, where its strain is too near to the first's to tell them apart. */
  readonly alike: (Reach & { readonly strain: number }) | null;
}

/** A strain below this is not worth a sentence. */
const LEAST = 0.03;

/** Strains that differ by less than this are not told apart: tendon and slack are not known better. */
const ALIKE = 0.04;

/** Knees bent by less than this count as straight. */
const STRAIGHT = 10;

const whyOf = ({ id }: Reach, all: readonly Reach[], { knee, ankle }: Pose, { toes, inversion }: FootTurn): Why => {
  if (id === 'soleus') {
    const heads = all.filter((other) => isTriceps(other.id) && other.id !== 'soleus');
    return heads.every(({ slack }) => (slack ?? 0) > 0) ? 'others-slack' : 'shares';
  }
  if (isTriceps(id)) return knee < STRAIGHT ? 'both-ends' : 'still-taut';
  // What runs in front of the ankle shortens as the foot is drawn up.
  if (ankle < 0 && armIn(id, { knee, ankle }, 'ankle') > 0) return 'pointed';
  if (toes > 0) return 'toes';
  if (inversion !== 0) return 'sole';
  return 'drawn-up';
};

/** The muscle of the leg whose fibres a pose strains most, and why; null when it strains none to speak of. */
export const mostReached = (pose: Pose, turn: FootTurn = LEVEL_FOOT): Most | null => {
  const all = reachIn(pose, turn);
  const strained = all
    .map((reach) => ({ ...reach, strain: reach.strain ?? 0 }))
    .filter(({ strain }) => strain > LEAST)
    .sort((a, b) => b.strain - a.strain);
  const [top, next] = strained;
  if (!top) return null;
  const alike = next && top.strain - next.strain < ALIKE ? next : null;
  return { ...top, why: whyOf(top, all, pose, turn), alike };
};

/** The stretch whose pose this is, if it is one's. */
export const stretchAt = ({ knee, ankle }: Pose): Stretch | null =>
  ALL_STRETCHES.find((stretch) => {
    const own = poseOf(stretch);
    return own.knee === knee && own.ankle === ankle;
  }) ?? null;

/** The turn of sole and toes that goes with a pose: the card's, where it is a card's pose. */
export const turnAt = (pose: Pose): FootTurn => {
  const stretch = stretchAt(pose);
  return stretch ? turnOf(stretch) : LEVEL_FOOT;
};
