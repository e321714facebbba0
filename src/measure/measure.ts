import { type Axis, axisLength, makeAxis, planeAt } from '../forge/axis';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { dot, sub, type Vec3 } from '../kernel/vec3';
import type { LoftEnd, LoftPart, LoftTable } from '../tables/loft-table';
import { axisFor } from './axis-of';
import { type Chain, chainsOf, TRACE } from './chains';
import { chooseSections } from './choose-sections';
import { areaOf, slice } from './slice';
import { CUT_MM, type Recipe } from './sources-of';
import { surfaceOf } from './surface';
import { volumeBelow } from './volume';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Positions of the trial cuts: even, and crowded at both ends where shapes close. */
const trialCuts = (from: number, to: number, step: number, cutAtEnd: boolean): number[] => {
  const length = to - from;
  const near = [0.25, 0.6, 1, 1.5, 2.1, 2.8, 3.6].filter((d) => d < length / 8);
  const count = Math.max(24, Math.round(length / step));
  const even = Array.from({ length: count - 1 }, (_, i) => from + (length * (i + 1)) / count);
  const all = [...near.map((d) => from + d), ...even, ...(cutAtEnd ? [to] : near.map((d) => to - d))];
  const sorted = all.sort((a, b) => a - b);
  return sorted.filter((u, i) => i === 0 || u - at(sorted, i - 1) > 0.1);
};

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
  return {
    kind: 'dome',
    at_mm: rounded(link.u + sign * best.beyond),
    offset: [rounded(best.x), rounded(best.y)],
  };
};

const weightOf = (chain: Chain): number =>
  chain.links.reduce((sum, link, i) => sum + (i ? areaOf(link.loop) * (link.u - at(chain.links, i - 1).u) : 0), 0);

const measureMesh = (mesh: Mesh, recipe: Recipe, numbers: number): LoftPart[] => {
  const { points, side, from, to } = axisFor(mesh, recipe);
  const axis = makeAxis(points, side);
  const step = recipe.role === 'forged' ? Math.min(2, axisLength(axis) / 60) : 3;
  const cuts = trialCuts(from, to, step, recipe.cut).map((u) => ({ u, loops: slice(mesh, planeAt(axis, u)) }));
  const widest = Math.max(...cuts.flatMap((cut) => cut.loops.map(areaOf)));
  const chains = chainsOf(cuts, Math.min(4, widest * 0.03)).filter((chain) => chain.links.length >= 5);
  const whole = chains.reduce((sum, chain) => sum + weightOf(chain), 0);
  const kept = chains.filter((chain) => weightOf(chain) > whole * 0.004).sort((a, b) => weightOf(b) - weightOf(a));
  const surface = surfaceOf(mesh);
  const shares = kept.map((chain) => Math.sqrt(weightOf(chain) / whole));
  const total = shares.reduce((a, b) => a + b, 0);
  return kept.map((chain, i) => {
    const open = (side: 'start' | 'end'): LoftEnd => {
      const isCut = side === 'end' && recipe.cut && at(chain.links, chain.links.length - 1).u >= to - 1e-6;
      return chain.joined[side] || isCut ? { kind: 'flat' } : tipOf(mesh, axis, chain, side, step * 1.5 + 0.5);
    };
    const ends = { start: open('start'), end: open('end') };
    const sections = chooseSections(chain.links, ends, axis, surface, {
      numbers: Math.round((numbers * at(shares, i)) / total) - 3 * points.length,
      harmonics: recipe.harmonics,
      tolerance: recipe.role === 'forged' ? 0.12 : 0.5,
      enough: recipe.role === 'forged' ? 0.1 : 0.5,
    });
    const plain = sections.map((s) => ({ at_mm: rounded(s.at_mm), outline: s.outline.map(rounded) }));
    return { axis: points.map((p) => [...p] as [number, number, number]), side: [...side], ...ends, sections: plain };
  });
};

/** Turns the reference meshes of one structure into its table. */
export const measure = (recipe: Recipe, meshes: readonly Mesh[]): LoftTable => {
  const parts = meshes.flatMap((mesh) => measureMesh(mesh, recipe, recipe.numbers / Math.sqrt(meshes.length)));
  const volume = meshes.reduce((sum, mesh) => sum + volumeBelow(mesh, recipe.cut ? CUT_MM : Infinity), 0) / 1000;
  const changed = ['turned into the atlas frame', 'outer outlines only; hollows inside are filled'];
  if (recipe.cut) changed.push(`cut square to the leg ${CUT_MM} mm above the knee joint centre`);
  if (parts.length > meshes.length) changed.push('outlines that branch are measured as parts and joined');
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
