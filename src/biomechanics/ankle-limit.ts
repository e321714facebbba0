import { POSE_RANGE } from '../anatomy/pose';
import { type Deg, deg } from '../kernel/units';
import { CALF_TENDON, STIFF_TENDON } from './passive';
import { type Guess, LIKELY, resistanceIn } from './triceps';

/** How the stretch is loaded: by a hand or strap, or by standing on the leg. */
export const LOADS = ['unloaded', 'standing'] as const;
export type Load = (typeof LOADS)[number];

interface Measured {
  readonly mean: Deg;
  /** Of the mean: the 95 % confidence interval. */
  readonly range: readonly [Deg, Deg];
}

const measured = (mean: number, low: number, high: number): Measured => ({
  mean: deg(mean),
  range: [deg(low), deg(high)],
});

/** Greatest dorsiflexion by knee angle, degrees, mean of 20 healthy people (Baumbach and others 2014). */
export const MEASURED_LIMITS: Readonly<Record<Load, { readonly straight: Measured; readonly bent: Measured }>> = {
  unloaded: { straight: measured(4, 1, 8), bent: measured(20, 16, 24) },
  standing: { straight: measured(25, 22, 28), bent: measured(39, 36, 42) },
};

/** The knee angle at which `bent` was measured. */
export const MEASURED_BENT: Deg = deg(75);

export interface AnkleLimit {
  readonly ankle: Deg;
  /** Least and greatest over all guesses at slack and tendon and over the ranges that were measured. */
  readonly range: readonly [Deg, Deg];
  /** What holds the ankle there: the calf's resistance, or the ankle itself, which a bent knee does not free. */
  readonly by: 'calf' | 'ankle';
}

const ROUNDS = 14;
/** Beyond what can be posed, so that a resistance that is never met is known as such. */
const FARTHEST = POSE_RANGE.ankle[1] + 15;

/** The ankle angle at which a bent knee meets the resistance that a straight one meets at `straight`. */
const sameResistance = (knee: Deg, straight: Deg, guess: Guess): number => {
  const asked = resistanceIn({ knee: deg(0), ankle: straight }, guess);
  let [low, high]: [number, number] = [POSE_RANGE.ankle[0], FARTHEST];
  for (let i = 0; i < ROUNDS; i++) {
    const ankle = (low + high) / 2;
    if (resistanceIn({ knee, ankle: deg(ankle) }, guess) < asked) low = ankle;
    else high = ankle;
  }
  return (low + high) / 2;
};

const GUESSES: readonly Guess[] = [STIFF_TENDON, CALF_TENDON].flatMap((tendon) =>
  [-1, 0, 1].map((slackLater) => ({ tendon, slackLater })),
);

const STEP = 10;
type Knot = readonly [likely: number, least: number, most: number];
const KNOTS = new Map<string, Knot>();

/** Where the calf alone would hold the ankle. */
const knotAt = (knee: number, load: Load): Knot => {
  const key = `${load} ${knee}`;
  const known = KNOTS.get(key);
  if (known) return known;
  const { mean, range } = MEASURED_LIMITS[load].straight;
  const flexion = deg(knee);
  const all = GUESSES.flatMap((guess) => range.map((straight) => sameResistance(flexion, straight, guess)));
  const made: Knot = [sameResistance(flexion, mean, LIKELY), Math.min(...all), Math.max(...all)];
  KNOTS.set(key, made);
  return made;
};

/** Where the calf alone would hold the ankle at this knee angle: straight lines between every tenth degree. */
export const calfLimit = (knee: Deg, load: Load): { readonly ankle: Deg; readonly range: readonly [Deg, Deg] } => {
  const low = Math.min(Math.floor(knee / STEP) * STEP, POSE_RANGE.knee[1] - STEP);
  const [a, b] = [knotAt(low, load), knotAt(low + STEP, load)];
  const t = (knee - low) / STEP;
  const between = (k: 0 | 1 | 2) => deg(a[k] + (b[k] - a[k]) * t);
  return { ankle: between(0), range: [between(1), between(2)] };
};

/**
 * How far the ankle can go with the knee at this angle, at the resistance that is felt with a straight knee. The straight knee's
 * limit is what was measured; what the bent knee adds comes from the paths of the calf, up to where the ankle itself stops,
 * which is what was measured with the calf slack.
 */
export const ankleLimit = (knee: Deg, load: Load): AnkleLimit => {
  const calf = calfLimit(knee, load);
  const { mean, range } = MEASURED_LIMITS[load].bent;
  const least = (a: number, b: number) => deg(Math.min(a, b, POSE_RANGE.ankle[1]));
  return {
    ankle: least(calf.ankle, mean),
    range: [least(calf.range[0], range[0]), least(calf.range[1], range[1])],
    by: calf.ankle < mean ? 'calf' : 'ankle',
  };
};
