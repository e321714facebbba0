/** Resolution steps as shares of full resolution. */
export const STEPS = [1, 0.75, 0.5] as const;

/** A run of frames counts as motion while gaps stay below this, ms; sparse frames of an idle scene say nothing of speed. */
const GAP = 250;
/** Frames of one run before it is judged. */
const RUN = 8;
/** Slower than this on average, ms, the picture gets coarser. */
const SLOW = 34;

export interface Governor {
  /** Notes a frame at `now` ms; the new share of full resolution, or null to leave it. */
  frame(now: number): number | null;
  /** The picture came to rest: start over at full resolution. */
  rest(): void;
}

/** Trades pixels for smoothness while the picture moves, by measured runs of frames only. */
export const createGovernor = (): Governor => {
  let step = 0;
  let last = Number.NEGATIVE_INFINITY;
  let run: number[] = [];
  return {
    frame(now) {
      const gap = now - last;
      last = now;
      if (gap >= GAP) {
        run = [];
        return null;
      }
      run.push(gap);
      if (run.length < RUN) return null;
      const mean = run.reduce((sum, each) => sum + each, 0) / run.length;
      run = [];
      if (mean <= SLOW || step >= STEPS.length - 1) return null;
      step += 1;
      return STEPS[step] ?? null;
    },
    rest() {
      step = 0;
      run = [];
      last = Number.NEGATIVE_INFINITY;
    },
  };
};
