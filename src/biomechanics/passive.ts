import { type Mm, mm, toRad } from '../kernel/units';
import type { Fibres } from './fibres';

/** Stretch of a tendon that carries the greatest force of its muscle. */
export const STIFF_TENDON = 0.049;
/** The same, of the tendons of the calf: Arnold and others (2013). */
export const CALF_TENDON = 0.1;

/** Strain of a resting fibre that carries the greatest force of its muscle, and how its curve bends (Thelen 2003). */
const FIBRE_STRAIN = 0.7;
const FIBRE_SHAPE = 4;

/** Force of a resting fibre as a share of the greatest, by its strain beyond slack: 0 at slack, 1 at 0.7. */
export const fibreForce = (strain: number): number =>
  strain <= 0 ? 0 : Math.expm1((FIBRE_SHAPE * strain) / FIBRE_STRAIN) / Math.expm1(FIBRE_SHAPE);

/** Where the bent foot of a tendon's curve goes over into a straight line, and its shape (Thelen 2003). */
const TOE = { strain: 0.609, force: 0.33, shape: 3, slope: 1.712 };

/** Force in a tendon as a share of the greatest, by its strain; `full` is the strain at 1. */
export const tendonForce = (strain: number, full: number): number => {
  if (strain <= 0) return 0;
  const toe = TOE.strain * full;
  if (strain > toe) return TOE.force + (TOE.slope * (strain - toe)) / full;
  return (TOE.force * Math.expm1((TOE.shape * strain) / toe)) / Math.expm1(TOE.shape);
};

export interface Stretched {
  /** Strain of the fibres beyond slack, 0 or more. */
  readonly strain: number;
  /** Passive force as a share of the greatest. */
  readonly force: number;
}

const ROUNDS = 22;

/**
 * How fibres and tendon share what muscle and tendon together are longer than slack: the force in both is the same. Below slack
 * nothing is pressed together: the fibres stay at slack and the muscle sags.
 */
export const stretchedBy = (beyond: Mm, { optimal, pennation }: Fibres, tendon: Mm, full: number): Stretched => {
  if (beyond <= 0) return { strain: 0, force: 0 };
  const along = Math.cos(toRad(pennation));
  let [low, high] = [0, beyond / (optimal * along)];
  for (let i = 0; i < ROUNDS; i++) {
    const strain = (low + high) / 2;
    const left = beyond - strain * optimal * along;
    if (fibreForce(strain) * along > tendonForce(left / tendon, full)) high = strain;
    else low = strain;
  }
  return { strain: (low + high) / 2, force: fibreForce((low + high) / 2) };
};

/** Length of the tendon of a muscle whose length at slack is known. */
export const tendonOf = (slack: Mm, { optimal, pennation }: Fibres): Mm =>
  mm(slack - optimal * Math.cos(toRad(pennation)));
