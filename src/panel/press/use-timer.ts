import { useCallback, useEffect, useRef, useState } from 'react';
import { type Cue, cueBetween, isOver, pause, ranFor, run, setTimer, type Timer } from '../../press/timer';

/** How often the clock is looked at, milliseconds. */
const BEAT = 250;

export interface RunningTimer {
  readonly timer: Timer;
  readonly now: number;
  readonly running: boolean;
  readonly over: boolean;
  start(): void;
  stop(): void;
  reset(seconds: number): void;
}

/** A timer on the wall clock, so that it is right after the page was hidden; `tell` hears each cue once. */
export const useTimer = (seconds: number, tell: (cue: Cue) => void): RunningTimer => {
  const [timer, setTo] = useState(() => setTimer(seconds));
  const [now, setNow] = useState(() => Date.now());
  const told = useRef(0);
  const running = timer.since !== null;

  const look = useCallback(() => setNow(Date.now()), []);
  useEffect(() => {
    if (!running) return;
    const beat = setInterval(look, BEAT);
    // A hidden page hardly beats; it looks at once when it is seen again.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(beat);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running, look]);

  useEffect(() => {
    const ran = ranFor(timer, now);
    const cue = cueBetween(timer, told.current, ran);
    told.current = ran;
    if (cue) tell(cue);
    if (timer.since !== null && isOver(timer, now)) setTo(pause(timer, now));
  }, [timer, now, tell]);

  const at = (change: (timer: Timer, now: number) => Timer) => {
    const moment = Date.now();
    setNow(moment);
    setTo((before) => change(before, moment));
  };
  return {
    timer,
    now,
    running,
    over: isOver(timer, now),
    start: () => at(run),
    stop: () => at(pause),
    reset: (length) => {
      told.current = 0;
      setTo(setTimer(length));
    },
  };
};
