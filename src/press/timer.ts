/** A clock that runs down. Times in milliseconds of any one clock; what has run is never counted but subtracted, so that it stays right while a page sleeps. */
export interface Timer {
  readonly goal: number;
  /** When it last set off; null while it stands. */
  readonly since: number | null;
  /** What had run before that. */
  readonly before: number;
}

export const setTimer = (seconds: number): Timer => ({ goal: seconds * 1000, since: null, before: 0 });

/** How long it has run, 0 to its goal. */
export const ranFor = ({ goal, since, before }: Timer, now: number): number =>
  Math.min(before + (since === null ? 0 : Math.max(now - since, 0)), goal);

export const isOver = (timer: Timer, now: number): boolean => ranFor(timer, now) >= timer.goal;

/** Sets off or goes on; one that is over stays over. */
export const run = (timer: Timer, now: number): Timer =>
  timer.since !== null || isOver(timer, now) ? timer : { ...timer, since: now };

export const pause = (timer: Timer, now: number): Timer => ({ ...timer, since: null, before: ranFor(timer, now) });

/** Whole seconds left, as they are said: 1 until the last is over. */
export const secondsLeft = (timer: Timer, now: number): number => Math.ceil((timer.goal - ranFor(timer, now)) / 1000);

export type Cue = 'half' | 'last' | 'end';

/** Before the end, milliseconds, when somebody is told to ease off. */
const LAST = 10_000;

/** What came due between two moments of the time that has run, milliseconds. A page that slept through several is told the last. */
export const cueBetween = ({ goal }: Timer, ranBefore: number, ranNow: number): Cue | null => {
  const passed = (moment: number) => ranBefore < moment && ranNow >= moment;
  if (passed(goal)) return 'end';
  if (goal > 2 * LAST && passed(goal - LAST)) return 'last';
  return passed(goal / 2) ? 'half' : null;
};
