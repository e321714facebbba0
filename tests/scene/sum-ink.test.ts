import { describe, expect, it } from 'vitest';
import { INK_SIZE, sumInk } from '../../src/scene/ink/sum-ink';

const pattern = (essential: number[], spillover: number[]) => ({
  essential: Uint8Array.from(essential),
  spillover: Uint8Array.from(spillover),
});

describe('ink', () => {
  it('keeps essential and spillover apart', () => {
    const dst = new Uint8Array(2 * INK_SIZE).fill(9);
    sumInk([pattern([255, 0], [0, 100])], dst);
    expect([...dst]).toEqual([255, 0, 0, 0, 0, 100, 0, 0]);
  });
  it('saturates where patterns overlap', () => {
    const dst = new Uint8Array(INK_SIZE);
    sumInk([pattern([200], [10]), pattern([200], [20])], dst);
    expect([...dst]).toEqual([255, 30, 0, 0]);
  });
  it('is wiped by an empty selection', () => {
    const dst = new Uint8Array(INK_SIZE).fill(7);
    sumInk([], dst);
    expect([...dst]).toEqual([0, 0, 0, 0]);
  });
});
