import type { Axis } from '../forge/axis';
import { type Loft, makeLoft, ringAt } from '../forge/loft';
import { at } from '../kernel/at';
import { distance, type Vec3 } from '../kernel/vec3';
import type { LoftEnd, LoftSection } from '../tables/loft-table';
import type { ChainLink } from './chains';
import { briefly } from './outline';
import type { Surface } from './surface';

export interface Thrift {
  /** How many numbers the part may take. */
  readonly numbers: number;
  readonly harmonics: number;
  /** How far, mm root mean square, an outline's description may lie from the outline. */
  readonly tolerance: number;
  /** The mean error of an interval, mm, below which no further section is asked for. */
  readonly enough: number;
  /** Which points of the loft are on the surface at all; those on the lid between two stretches are not. */
  readonly counts: (point: Vec3) => boolean;
}

interface Ends {
  readonly start: LoftEnd;
  readonly end: LoftEnd;
}

/** Samples across an interval, and points around each ring tried. */
const PROBES = 4;
const AROUND = 32;

/** Twice the mean square distance to the surface times the area of the stretch from `a` to `b`, and where it is worst. */
const errorBetween = (loft: Loft, a: number, b: number, surface: Surface, counts: (point: Vec3) => boolean) => {
  let worst = { u: (a + b) / 2, square: -1 };
  let sum = 0;
  let girth = 0;
  for (let p = 1; p <= PROBES; p++) {
    const u = a + ((b - a) * p) / (PROBES + 1);
    const ring = ringAt(loft, u, AROUND);
    const strayed = ring.map((point) => (counts(point) ? surface.distance(...point) ** 2 : 0));
    const square = strayed.reduce((total, value) => total + value, 0) / AROUND;
    const around = ring.reduce((total, point, j) => total + distance(point, at(ring, (j + 1) % AROUND)), 0);
    sum += square * around;
    girth += around;
    if (square * around > worst.square) worst = { u, square: square * around };
  }
  return { u: worst.u, cost: (sum / PROBES) * (b - a), rms: Math.sqrt(sum / Math.max(girth, 1e-6)) };
};

/**
 * Picks sections one by one, each where the loft through those already picked strays most from the surface, until the
 * numbers are spent or nothing strays. Evenly spaced sections, and cosine spacing, were tried first: with as many
 * numbers they missed the tibial plateau and the malleolus by 2 mm.
 */
export const chooseSections = (
  links: readonly ChainLink[],
  ends: Ends,
  axis: Axis,
  surface: Surface,
  thrift: Thrift,
): LoftSection[] => {
  const last = links.length - 1;
  const picture = (i: number): LoftSection => {
    const link = at(links, i);
    return { at_mm: link.u, outline: briefly(link.loop, thrift.tolerance, 2, thrift.harmonics) };
  };
  const chosen = new Map<number, LoftSection>();
  for (const i of [0, Math.round(last / 3), Math.round((2 * last) / 3), last]) chosen.set(i, picture(i));
  const spent = () => [...chosen.values()].reduce((sum, section) => sum + 1 + section.outline.length, 0);
  const sections = () => [...chosen.entries()].sort((a, b) => a[0] - b[0]).map((entry) => entry[1]);
  const shut = new Set<string>();
  while (spent() + 3 + 4 * thrift.harmonics <= thrift.numbers && chosen.size < links.length) {
    const loft = makeLoft({ sections: sections(), ...ends }, axis);
    const keys = [...chosen.keys()].sort((a, b) => a - b);
    const stops = keys.map((i) => at(links, i).u);
    let pick = -1;
    let cost = -1;
    for (let i = 0; i + 1 < stops.length; i++) {
      const [a, b] = [at(keys, i), at(keys, i + 1)];
      if (b - a < 2 || shut.has(`${a} ${b}`)) continue;
      const error = errorBetween(loft, at(stops, i), at(stops, i + 1), surface, thrift.counts);
      if (error.rms < thrift.enough || error.cost <= cost) continue;
      cost = error.cost;
      pick = nearestWithin(links, a, b, error.u);
    }
    if (pick < 0) break;
    chosen.set(pick, picture(pick));
  }
  return sections();
};

const nearestWithin = (links: readonly ChainLink[], a: number, b: number, u: number): number => {
  let best = a + 1;
  for (let i = a + 1; i < b; i++) if (Math.abs(at(links, i).u - u) < Math.abs(at(links, best).u - u)) best = i;
  return best;
};
