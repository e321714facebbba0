/** Seconds after which about two thirds of the way are gone; the rest follows within 300 ms. */
const TIME = 0.09;
/** Longest step of time that one frame may take, seconds: after idling the clock has run on. */
const LONGEST = 0.05;
/** So near its goal a value has arrived. */
const CLOSE = 0.002;

/** A value that follows another, one frame later: fast at first, then gently, and then exactly there. */
export const ease = (from: number, to: number, elapsed: number): number => {
  const next = to + (from - to) * Math.exp(-Math.min(elapsed, LONGEST) / TIME);
  return Math.abs(next - to) < CLOSE ? to : next;
};
