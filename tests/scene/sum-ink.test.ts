import { describe, expect, it } from 'vitest';
import { INK_SIZE, inkMarks, partInk, sumInk } from '../../src/scene/ink/sum-ink';

const pattern = (essential: number[], spillover: number[]) => ({
  essential: Uint8Array.from(essential),
  spillover: Uint8Array.from(spillover),
});

describe('ink', () => {
  it('keeps essential and spillover apart', () => {
    const dst = new Uint8Array(2 * INK_SIZE);
    sumInk([pattern([255, 0], [0, 100])], dst);
    expect([...dst]).toEqual([255, 0, 0, 0, 0, 100, 0, 0]);
  });
  it('saturates where patterns overlap', () => {
    const dst = new Uint8Array(INK_SIZE);
    sumInk([pattern([200], [10]), pattern([200], [20])], dst);
    expect([...dst]).toEqual([255, 30, 0, 0]);
  });
  it('is wiped by an empty selection', () => {
    const dst = new Uint8Array(INK_SIZE);
    sumInk([pattern([200], [10])], dst);
    sumInk([], dst);
    expect([...dst]).toEqual([0, 0, 0, 0]);
  });
  it('leaves marks alone when the selection changes, and the selection when marks do', () => {
    const dst = new Uint8Array(2 * INK_SIZE);
    inkMarks(Uint8Array.from([0, 255]), dst);
    sumInk([pattern([90, 0], [0, 80])], dst);
    inkMarks(Uint8Array.from([30, 40]), dst);
    expect([...dst]).toEqual([90, 0, 30, 0, 0, 80, 40, 0]);
    sumInk([], dst);
    expect([...dst]).toEqual([0, 0, 30, 0, 0, 0, 40, 0]);
  });
  it('keeps patterns beside each other apart, channel by channel, and leaves out a fifth', () => {
    const dst = new Uint8Array(2 * INK_SIZE).fill(9);
    const five = [1, 2, 3, 4, 5].map((weight) => pattern([weight, 0], [0, 10 * weight]));
    partInk(five, 'essential', dst);
    expect([...dst]).toEqual([1, 2, 3, 4, 0, 0, 0, 0]);
    partInk(five.slice(0, 2), 'spillover', dst);
    expect([...dst]).toEqual([0, 0, 0, 0, 10, 20, 0, 0]);
  });
});
