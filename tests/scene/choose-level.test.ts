import { describe, expect, test } from 'vitest';
import { deviceOf, NEAR, wantsFull } from '../../src/scene/model/choose-level';

const USUAL = { saveData: false, memory: 8 };
const WEAK = { saveData: false, memory: 2 };
const DEAR = { saveData: true, memory: 8 };
const FAR = NEAR * 3;

describe('the level of detail', () => {
  test('is the full one at once on a usual machine, and where a browser says nothing of itself', () => {
    expect(wantsFull(USUAL, FAR, false)).toBe(true);
    expect(wantsFull(deviceOf({}), FAR, false)).toBe(true);
  });

  test('stays coarse on a weak machine, and where data are dear, while the leg is far and nothing is asked', () => {
    expect(wantsFull(WEAK, FAR, false)).toBe(false);
    expect(wantsFull(DEAR, FAR, false)).toBe(false);
  });

  test('becomes full there when the camera comes near or something is asked for', () => {
    for (const device of [WEAK, DEAR]) {
      expect(wantsFull(device, NEAR * 0.9, false)).toBe(true);
      expect(wantsFull(device, FAR, true)).toBe(true);
    }
  });

  test('reads what browsers tell', () => {
    expect(deviceOf({ deviceMemory: 0.5, connection: { saveData: true } })).toEqual({ saveData: true, memory: 0.5 });
  });
});
