import { describe, expect, it } from 'vitest';
import { createGovernor } from '../../src/scene/governor';

const run = (gap: number, frames: number) => {
  const governor = createGovernor();
  const asked: number[] = [];
  for (let i = 0; i < frames; i++) {
    const share = governor.frame(i * gap);
    if (share !== null) asked.push(share);
  }
  return asked;
};

describe('resolution', () => {
  it('stays full while frames are quick', () => expect(run(16, 100)).toEqual([]));
  it('falls by steps while frames are slow', () => expect(run(80, 40)).toEqual([0.75, 0.5]));
  it('is not judged by the sparse frames of a still picture', () => expect(run(2000, 40)).toEqual([]));
  it('starts full again after a rest', () => {
    const governor = createGovernor();
    for (let i = 0; i < 9; i++) governor.frame(i * 80);
    governor.rest();
    expect(Array.from({ length: 9 }, (_, i) => governor.frame(i * 80)).filter((share) => share !== null)).toEqual([
      0.75,
    ]);
  });
});
