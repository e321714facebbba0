import { describe, expect, test } from 'vitest';
import { cueBetween, isOver, pause, ranFor, run, secondsLeft, setTimer } from '../../src/press/timer';

describe('the timer', () => {
  test('runs down and stops at nothing', () => {
    const timer = run(setTimer(60), 1000);
    expect(secondsLeft(timer, 1000)).toBe(60);
    expect(secondsLeft(timer, 31_500)).toBe(30);
    expect(secondsLeft(timer, 600_000)).toBe(0);
    expect(isOver(timer, 61_000)).toBe(true);
  });

  test('keeps what has run over a pause', () => {
    const stopped = pause(run(setTimer(60), 0), 20_000);
    expect(secondsLeft(stopped, 500_000)).toBe(40);
    expect(secondsLeft(run(stopped, 500_000), 510_000)).toBe(30);
  });

  test('is right after a page has slept through it', () => {
    expect(ranFor(run(setTimer(30), 0), 3_600_000)).toBe(30_000);
  });

  test('does not set off twice, nor after its end', () => {
    const timer = run(setTimer(30), 0);
    expect(run(timer, 5000)).toBe(timer);
    const over = pause(timer, 40_000);
    expect(run(over, 50_000)).toBe(over);
  });

  test('cues halfway, ten seconds before the end, and at the end, each once', () => {
    const timer = setTimer(60);
    const cues: string[] = [];
    for (let ran = 0; ran < 60_000; ran += 250) {
      const cue = cueBetween(timer, ran, ran + 250);
      if (cue) cues.push(cue);
    }
    expect(cues).toEqual(['half', 'last', 'end']);
  });

  test('tells a page that slept only what matters now', () => {
    expect(cueBetween(setTimer(60), 10_000, 60_000)).toBe('end');
  });
});
