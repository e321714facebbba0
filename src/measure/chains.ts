import { at } from '../kernel/at';
import { areaOf, contains, type Loop } from '../kernel/loop';
import { aligned, resampled } from './outline';

/** Points per outline while measuring. */
export const TRACE = 160;

/** The outlines found at `u` mm along the axis. */
export interface Cut {
  readonly u: number;
  readonly loops: readonly Loop[];
}

export interface ChainLink {
  readonly u: number;
  /** `TRACE` evenly spaced points, begun so that they run alongside those of the link before. */
  readonly loop: Loop;
}

/** One tube of the structure: its outlines in order. Where it grows out of a larger one, that end is `joined`. */
export interface Chain {
  readonly links: readonly ChainLink[];
  readonly joined: { readonly start: boolean; readonly end: boolean };
}

/** Share of the smaller outline's points that lie within the larger. */
const overlap = (a: Loop, b: Loop): number => {
  const [small, large] = areaOf(a) < areaOf(b) ? [a, b] : [b, a];
  let inside = 0;
  const n = small.length / 2;
  for (let i = 0; i < n; i += 4) if (contains(large, at(small, 2 * i), at(small, 2 * i + 1))) inside++;
  return inside / Math.ceil(n / 4);
};

/** Copy of a link nearer the middle of its outline, so that an end buried in another tube does not show. */
export const buried = (link: ChainLink, u: number): ChainLink => {
  const n = link.loop.length / 2;
  let x = 0;
  let y = 0;
  for (let i = 0; i < n; i++) {
    x += at(link.loop, 2 * i) / n;
    y += at(link.loop, 2 * i + 1) / n;
  }
  const loop = link.loop.map((value, k) => {
    const middle = k % 2 === 0 ? x : y;
    return middle + (value - middle) * 0.85;
  });
  return { u, loop };
};

/**
 * Follows outlines from cut to cut. Where one outline becomes several (soleus has two horns, a condyle parts from its
 * fellow), the largest goes on and each other begins a tube of its own, rooted one cut back inside the larger.
 */
export const chainsOf = (cuts: readonly Cut[], leastArea: number): Chain[] => {
  const open: { links: ChainLink[]; joined: { start: boolean; end: boolean }; raw: Loop }[] = [];
  const done: Chain[] = [];
  let previousU = 0;
  cuts.forEach((cut, k) => {
    const loops = [...cut.loops].filter((loop) => areaOf(loop) >= leastArea).sort((a, b) => areaOf(b) - areaOf(a));
    const traces = loops.map((loop) => resampled(loop, TRACE));
    const pairs = open.flatMap((chain, c) =>
      traces.map((trace, l) => {
        const share = overlap(chain.raw, trace);
        return { c, l, share, weight: share * Math.min(areaOf(chain.raw), areaOf(trace)) };
      }),
    );
    pairs.sort((a, b) => b.weight - a.weight);
    const takenChain = new Map<number, number>();
    const takenLoop = new Set<number>();
    for (const { c, l, share } of pairs) {
      if (share < 0.15 || takenChain.has(c) || takenLoop.has(l)) continue;
      takenChain.set(c, l);
      takenLoop.add(l);
    }
    const going: typeof open = [];
    open.forEach((chain, c) => {
      const l = takenChain.get(c);
      if (l !== undefined) {
        const trace = at(traces, l);
        chain.links.push({ u: cut.u, loop: aligned(trace, at(chain.links, chain.links.length - 1).loop) });
        going.push({ ...chain, raw: trace });
        return;
      }
      const merged = pairs.some((pair) => pair.c === c && pair.share >= 0.15);
      if (merged) chain.links.push(buried(at(chain.links, chain.links.length - 1), cut.u));
      done.push({ links: chain.links, joined: { start: chain.joined.start, end: merged } });
    });
    traces.forEach((trace, l) => {
      if (takenLoop.has(l)) return;
      const root = k > 0 && pairs.some((pair) => pair.l === l && pair.share >= 0.15);
      const link = { u: cut.u, loop: trace };
      going.push({
        links: root ? [buried(link, previousU), link] : [link],
        joined: { start: root, end: false },
        raw: trace,
      });
    });
    open.length = 0;
    open.push(...going);
    previousU = cut.u;
  });
  for (const chain of open) done.push({ links: chain.links, joined: chain.joined });
  return done;
};

/** Half the thickness of an outline, mm: its radius if it is round, half its width if it is long. */
const depthOf = (loop: Loop): number => {
  const n = loop.length / 2;
  let girth = 0;
  for (let i = 0, j = n - 1; i < n; j = i++)
    girth += Math.hypot(at(loop, 2 * i) - at(loop, 2 * j), at(loop, 2 * i + 1) - at(loop, 2 * j + 1));
  return (2 * areaOf(loop)) / girth;
};

/**
 * A chain without the outlines at its ends that are thinner than `least` mm either way. Just under a flat face the plane
 * skims ridges, and such an outline, once described, crosses itself and leaves a pucker.
 */
export const trimmed = (chain: Chain, least: number): Chain => {
  const thick = chain.links.map((link) => depthOf(link.loop) >= least);
  const [from, to] = [thick.indexOf(true), thick.lastIndexOf(true) + 1];
  return to - from < 5 ? chain : { ...chain, links: chain.links.slice(from, to) };
};
