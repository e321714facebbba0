import { describe, expect, it } from 'vitest';
import { type LabelRoom, leaderEnd, placeLabels } from '../../src/scene/labels/place-labels';

const room: LabelRoom = {
  width: 900,
  height: 800,
  span: () => ({ left: 380, right: 520 }),
  taken: [],
  most: 9,
  reach: 26,
};
/** A seeded walk, so that a failure repeats. */
const random = (seed: number) => () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};
const crowd = (count: number, seed: number) => {
  const next = random(seed);
  return Array.from({ length: count }, (_, id) => ({
    id,
    x: 385 + 130 * next(),
    y: 20 + 760 * next(),
    width: 60 + 180 * next(),
  }));
};

describe('labels', () => {
  it.each([1, 7, 42, 1234])('never overlap, never leave the picture (seed %i)', (seed) => {
    const labels = placeLabels(crowd(30, seed), { ...room, most: 30 });
    expect(labels.length).toBeGreaterThan(8);
    labels.forEach(({ box: a }, i) => {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.left + a.width).toBeLessThanOrEqual(room.width);
      for (const { box: b } of labels.slice(i + 1)) {
        const apart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top;
        expect(apart).toBe(true);
      }
    });
  });
  it('stand outside the leg, on the side of what they name', () => {
    const [label] = placeLabels([{ id: 'soleus', x: 500, y: 300, width: 100 }], room);
    expect(label?.side).toBe('right');
    expect(leaderEnd(label ?? expect.fail()).x).toBeGreaterThan(520);
  });
  it('leave the place of the inset free', () => {
    const inset = { left: 540, top: 200, width: 300, height: 200 };
    const [label] = placeLabels([{ id: 'soleus', x: 460, y: 300, width: 100 }], { ...room, taken: [inset] });
    expect(label?.side).toBe('left');
  });
  it('are left out rather than led across the whole leg', () => {
    const inset = { left: 530, top: 0, width: 370, height: 800 };
    expect(placeLabels([{ id: 'soleus', x: 500, y: 300, width: 100 }], { ...room, taken: [inset] })).toEqual([]);
  });
  it('are at most as many as asked, the most important first', () => {
    const labels = placeLabels(crowd(30, 3), { ...room, most: 4 });
    expect(labels).toHaveLength(4);
    expect(labels[0]?.id).toBe(0);
  });
  it('lead past the dots of others, not over them', () => {
    const labels = placeLabels(crowd(40, 99), { ...room, most: 40, stretch: 2 });
    for (const { anchor, ...label } of labels) {
      const end = leaderEnd(label);
      for (const other of labels) {
        if (other.id === label.id) continue;
        const steps = Array.from({ length: 101 }, (_, i) => i / 100);
        const least = Math.min(
          ...steps.map((t) =>
            Math.hypot(
              anchor.x + t * (end.x - anchor.x) - other.anchor.x,
              anchor.y + t * (end.y - anchor.y) - other.anchor.y,
            ),
          ),
        );
        expect(least).toBeGreaterThan(8.5);
      }
    }
  });
});
