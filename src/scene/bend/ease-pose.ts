import type { Pose } from '../../anatomy/pose';
import { deg } from '../../kernel/units';

/** Seconds after which about two thirds of the way are gone. */
const TIME = 0.13;
/** Longest step of time that one frame may take, seconds: after idling the clock has run on. */
const LONGEST = 0.05;
/** So near its goal, degrees, a joint has arrived. */
const CLOSE = 0.15;

const ease = (from: number, to: number, elapsed: number) => {
  const next = to + (from - to) * Math.exp(-Math.min(elapsed, LONGEST) / TIME);
  return deg(Math.abs(next - to) < CLOSE ? to : next);
};

/** A pose that follows another, one frame later: fast at first, then gently, and then exactly there. */
export const easePose = (from: Pose, to: Pose, elapsed: number): Pose => ({
  knee: ease(from.knee, to.knee, elapsed),
  ankle: ease(from.ankle, to.ankle, elapsed),
});
