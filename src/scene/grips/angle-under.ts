import { type Deg, deg } from '../../kernel/units';
import type { Spot } from '../pointer/in-picture';

/** Pixels that a degree away from where the joint stands counts as: of two places as near, the one nearer by is meant. */
const STICK = 0.01;
const COARSE = 2;
const FINE = 0.25;

/**
 * The angle of a joint, within its range, at which its grip comes nearest to the pointer. `spotAt` says where the grip is seen
 * at an angle, null for behind the eye. Works from every side: seen end on, the grip follows as far as it is seen to move.
 */
export const angleUnder = (
  pointer: Spot,
  spotAt: (angle: Deg) => Spot | null,
  [min, max]: readonly [number, number],
  now: Deg,
): Deg => {
  const cost = (angle: number) => {
    const spot = spotAt(deg(angle));
    return spot ? Math.hypot(spot.x - pointer.x, spot.y - pointer.y) + STICK * Math.abs(angle - now) : Infinity;
  };
  const best = (from: number, to: number, step: number, start: number) => {
    let found = start;
    let least = cost(start);
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const price = cost(angle);
      if (price < least) [found, least] = [angle, price];
    }
    return found;
  };
  const near = best(min, max, COARSE, now);
  return deg(best(Math.max(min, near - COARSE), Math.min(max, near + COARSE), FINE, near));
};
