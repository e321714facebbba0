/** One complete event of Chromium's own trace; times in µs, `tdur` without what the thread spent waiting. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Whatever runs script on a page's main thread. */
const SCRIPT = new Set(['FireAnimationFrame', 'EventDispatch', 'TimerFire', 'FunctionCall', 'RunMicrotasks']);

/** The script of the page's main thread, which is the thread that has most frames: outermost events only, in order. */
export const scriptOf = (events: readonly TraceEvent[]): TraceEvent[] => {
  const frames = new Map<string, number>();
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events)
    if (event.name === 'FireAnimationFrame') frames.set(thread(event), (frames.get(thread(event)) ?? 0) + 1);
  const [main] = [...frames].sort((a, b) => b[1] - a[1])[0] ?? [];
  let end = Number.NEGATIVE_INFINITY;
  return events
    .filter((event) => event.ph === 'X' && thread(event) === main && SCRIPT.has(event.name))
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
};

const milliseconds = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

/** Main-thread time of script altogether, ms. */
export const total = (script: readonly TraceEvent[]): number =>
  script.reduce((sum, event) => sum + milliseconds(event), 0);

/** Main-thread time that one move of the pointer took, ms. */
export interface Move {
  /** Its listeners, and finding and naming what lies under it: all up to the end of the first callback before a frame. */
  readonly find: number;
  /** That and all that it set off until the next move: the frame that lights what was found. */
  readonly all: number;
}

export const perMove = (script: readonly TraceEvent[]): Move[] => {
  const moves: { find: number; all: number; found: boolean }[] = [];
  for (const event of script) {
    if (event.name === 'EventDispatch' && event.args?.data?.type === 'pointermove')
      moves.push({ find: 0, all: 0, found: false });
    const move = moves.at(-1);
    if (!move) continue;
    const took = milliseconds(event);
    move.all += took;
    if (!move.found) move.find += took;
    move.found ||= event.name === 'FireAnimationFrame';
  }
  return moves.map(({ find, all }) => ({ find, all }));
};
