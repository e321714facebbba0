import { describe, expect, test } from 'vitest';
import { codeIn } from '../../src/cli/bench/heap-snapshot';
import { readOptions } from '../../src/cli/bench/options';
import { median, pairedRatio, quantile } from '../../src/cli/bench/statistics';
import { perMove, scriptOf, type TraceEvent, total } from '../../src/cli/bench/trace';

/** A piece of script of 1 ms on the main thread, at so many ms; half of it spent waiting. */
const run = (name: string, at: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts: at * 1000,
  dur: 2000,
  tdur: 1000,
  pid: 1,
  tid: 1,
  ...more,
});
const moved = { args: { data: { type: 'pointermove' } } };

describe('the middle of a sample', () => {
  test('does not follow one slow round', () => {
    expect(median([1, 2, 300])).toBe(2);
    expect(median([4, 1])).toBe(2.5);
  });
  test('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
  test('has quantiles beside it', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  });
});

test('a ratio is taken round by round, so that a slow while on the machine cancels out', () => {
  expect(pairedRatio([1, 10, 1], [2, 20, 2])).toBe(0.5);
});

describe('script of a trace', () => {
  test('is that of the thread that draws frames, without what runs inside of it', () => {
    const events = [
      run('FireAnimationFrame', 10),
      run('FunctionCall', 11, { dur: 500, tdur: 400 }),
      run('FireAnimationFrame', 20),
      run('FunctionCall', 15, { tid: 2 }),
      run('Paint', 30),
    ];
    expect(scriptOf(events)).toHaveLength(2);
    expect(total(scriptOf(events))).toBe(2);
  });
  test('belongs to the move of the pointer that set it off', () => {
    const events = [
      run('FireAnimationFrame', 0),
      run('EventDispatch', 10, moved),
      run('FireAnimationFrame', 16),
      run('TimerFire', 40),
      run('EventDispatch', 110, moved),
      run('FireAnimationFrame', 116),
    ];
    expect(perMove(scriptOf(events))).toEqual([
      { find: 2, all: 3 },
      { find: 2, all: 2 },
    ]);
  });
});

test('compiled code in a heap is told from what the page holds', () => {
  const meta = { node_fields: ['type', 'name', 'self_size'], node_types: [['object', 'code'], 'string', 'number'] };
  expect(codeIn({ snapshot: { meta }, nodes: [0, 7, 100, 1, 8, 20, 1, 9, 3] })).toBe(23);
});

describe('npm run bench', () => {
  test('takes ten minutes and five rounds unless it is told', () => {
    expect(readOptions([])).toEqual({ minutes: 10, rounds: 5 });
    expect(readOptions(['--minutes', '1', '--rounds', '2'])).toEqual({ minutes: 1, rounds: 2 });
  });
  test.each([
    [['--minutes', 'ten'], 'invalid minutes: ten'],
    [['--minutes'], 'invalid minutes: '],
    [['--rounds', '2.5'], 'invalid rounds: 2.5'],
    [['--rounds', '0'], 'invalid rounds: 0'],
    [['--hours', '1'], 'unknown argument: --hours'],
  ])('refuses %j', (args, said) => {
    expect(readOptions(args)).toBe(said);
  });
});
