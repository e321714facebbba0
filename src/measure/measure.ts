import { type Axis, axisLength, inPlane, makeAxis, planeAt } from '../forge/axis';
import { at } from '../kernel/at';
import { areaOf, type Loop } from '../kernel/loop';
import type { Mesh } from '../kernel/mesh';
import type { Plane } from '../kernel/plane';
import { dot, sub, type Vec3 } from '../kernel/vec3';
import type { LoftEnd, LoftPart, LoftTable } from '../tables/loft-table';
import { axesFor, type FoundAxis } from './axis-of';
import { buried, type Chain, chainsOf, TRACE, trimmed } from './chains';
import { chooseSections } from './choose-sections';
import { clipped, slice } from './slice';
import { CUT_MM, type Recipe } from './sources-of';
import { surfaceOf } from './surface';
import { volumeBelow } from './volume';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Positions of the trial cuts: even, and crowded at both ends where shapes close. */
const trialCuts = (from: number, to: number, step: number, cutAtEnd: boolean): number[] => {
  const length = to - from;
  const near = [0.5, 1, 1.5, 2.1, 2.8, 3.6].filter((d) => d < length / 8);
  const count = Math.max(24, Math.round(length / step));
  const even = Array.from({ length: count - 1 }, (_, i) => from + (length * (i + 1)) / count);
  const all = [...near.map((d) => from + d), ...even, ...(cutAtEnd ? [to] : near.map((d) => to - d))];
  const sorted = all.sort((a, b) => a - b);
  return sorted.filter((u, i) => i === 0 || u - at(sorted, i - 1) > 0.1);
};

/** The mean of an outline's points. */
const centreOf = (loop: Loop): { readonly x: number; readonly y: number } => {
  const n = loop.length / 2;
  let [x, y] = [0, 0];
  for (let i = 0; i < n; i++) {
    x += at(loop, 2 * i) / n;
    y += at(loop, 2 * i + 1) / n;
  }
  return { x, y };
};

/** The middle of an outline, as a place in the atlas frame. */
const middleOf = (plane: Plane, loop: Loop): Vec3 => {
  const { x, y } = centreOf(loop);
  return inPlane(plane, x, y);
};

/** A dome lower than this, mm, rises over the middle of its outline. */
const SHALLOW = 1.2;

/** The extreme point of the mesh just beyond the first or last outline of a chain, in the axis's own measure. */
const tipOf = (mesh: Mesh, axis: Axis, chain: Chain, side: 'start' | 'end', reach: number): LoftEnd => {
  const link = at(chain.links, side === 'start' ? 0 : chain.links.length - 1);
  const plane = planeAt(axis, link.u);
  const sign = side === 'start' ? -1 : 1;
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < TRACE; i++) {
    x0 = Math.min(x0, at(link.loop, 2 * i));
    x1 = Math.max(x1, at(link.loop, 2 * i));
    y0 = Math.min(y0, at(link.loop, 2 * i + 1));
    y1 = Math.max(y1, at(link.loop, 2 * i + 1));
  }
  let best = { beyond: 0.05, x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  for (let v = 0; v < mesh.positions.length; v += 3) {
    const point: Vec3 = [at(mesh.positions, v), at(mesh.positions, v + 1), at(mesh.positions, v + 2)];
    const d = sub(point, plane.origin);
    const beyond = sign * dot(d, plane.tangent);
    const [x, y] = [dot(d, plane.e1), dot(d, plane.e2)];
    if (beyond <= best.beyond || beyond > reach || x < x0 - 1 || x > x1 + 1 || y < y0 - 1 || y > y1 + 1) continue;
    best = { beyond, x, y };
  }
  // Where the end is nearly flat, its extreme point may lie far to one side and would fold the dome.
  if (best.beyond < SHALLOW) best = { ...best, ...centreOf(link.loop) };
  return {
    kind: 'dome',
    at_mm: rounded(link.u + sign * best.beyond),
    offset: [rounded(best.x), rounded(best.y)],
  };
};

const weightOf = (chain: Chain): number =>
  chain.links.reduce((sum, link, i) => sum + (i ? areaOf(link.loop) * (link.u - at(chain.links, i - 1).u) : 0), 0);

/** Thinnest outline, mm either way from its middle line, that may end a bone. */
const LEAST_DEPTH = 0.8;

/** Parts smaller than this share of the whole are left out. */
const LEAST_SHARE = 0.004;

const measureStretch = (mesh: Mesh, recipe: Recipe, stretch: FoundAxis, numbers: number): LoftPart[] => {
  const { points, side, from, to, keep = () => true, below = Infinity } = stretch;
  const axis = makeAxis(points, side);
  const step = recipe.role === 'forged' ? Math.min(recipe.step, axisLength(axis) / 60) : 3;
  const cuts = trialCuts(from, to, step, recipe.cut).map((u) => {
    const plane = planeAt(axis, u);
    const height = (x: number, y: number) => inPlane(plane, x, y)[1];
    const loops = slice(mesh, plane).map((loop) => (below < Infinity ? clipped(loop, height, below) : loop));
    return { u, loops: loops.filter((loop) => loop.length > 8 && keep(middleOf(plane, loop))) };
  });
  const widest = Math.max(...cuts.flatMap((cut) => cut.loops.map(areaOf)));
  const found = chainsOf(cuts, Math.min(recipe.least, widest * 0.03)).filter((chain) => chain.links.length >= 5);
  const chains = found.map((chain) => (recipe.folder === 'bones' ? trimmed(chain, LEAST_DEPTH) : chain));
  const whole = chains.reduce((sum, chain) => sum + weightOf(chain), 0);
  const kept = chains
    .filter((chain) => weightOf(chain) > whole * LEAST_SHARE)
    .sort((a, b) => weightOf(b) - weightOf(a));
  const surface = surfaceOf(mesh);
  // The largest part may take the whole allowance, a lesser one what its size asks for.
  const most = Math.max(...kept.map(weightOf));
  const allowance = (chain: Chain) => numbers * Math.min(1, Math.max(0.2, Math.sqrt(weightOf(chain) / most)));
  // A stretch that begins part of the way along ends inside the stretch before it.
  const isRooted = (chain: Chain, side: 'start' | 'end') =>
    side === 'start' && from > 0 && at(chain.links, 0).u < from + step;
  return kept.map((found) => {
    const [first, ...rest] = found.links;
    const chain = first && isRooted(found, 'start') ? { ...found, links: [buried(first, first.u), ...rest] } : found;
    const open = (side: 'start' | 'end'): LoftEnd => {
      const isCut = side === 'end' && recipe.cut && at(chain.links, chain.links.length - 1).u >= to - 1e-6;
      return chain.joined[side] || isCut || isRooted(chain, side)
        ? { kind: 'flat' }
        : tipOf(mesh, axis, chain, side, step * 1.5 + 1);
    };
    const ends = { start: open('start'), end: open('end') };
    const sections = chooseSections(chain.links, ends, axis, surface, {
      numbers: Math.round(allowance(chain)) - 3 * points.length,
      harmonics: recipe.harmonics,
      tolerance: recipe.role === 'forged' ? 0.12 : 0.5,
      counts: (point) => point[1] < below - 1.5,
      enough: recipe.role === 'forged' ? 0.1 : 0.5,
    });
    const plain = sections.map((s) => ({ at_mm: rounded(s.at_mm), outline: s.outline.map(rounded) }));
    return { axis: points.map((p) => [...p] as [number, number, number]), side: [...side], ...ends, sections: plain };
  });
};

/** Turns the reference meshes of one structure into its table. */
export const measure = (recipe: Recipe, meshes: readonly Mesh[]): LoftTable => {
  const numbers = recipe.numbers / Math.sqrt(meshes.length);
  const stretches = meshes.flatMap((mesh) => axesFor(mesh, recipe).map((stretch) => ({ mesh, stretch })));
  const parts = stretches.flatMap(({ mesh, stretch }) => measureStretch(mesh, recipe, stretch, numbers));
  const volume = meshes.reduce((sum, mesh) => sum + volumeBelow(mesh, recipe.cut ? CUT_MM : Infinity), 0) / 1000;
  const changed = ['turned into the atlas frame', 'outer outlines only; hollows inside are filled'];
  if (recipe.cut) changed.push(`cut square to the leg ${CUT_MM} mm above the knee joint centre`);
  if (parts.length > stretches.length) changed.push('outlines that branch are measured as parts and joined');
  return {
    id: recipe.id,
    frame: 'atlas',
    unit: 'mm',
    source: 'bodyparts3d-4.0',
    method: 'elliptic-fourier-loft',
    role: recipe.role,
    changed,
    reference_volume_cm3: recipe.id === 'achilles-tendon' ? null : rounded(volume),
    parts,
  };
};
