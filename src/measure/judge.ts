import { type StructureId, structureOf } from '../anatomy/structures';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { surfaceOf } from './surface';

/** What a class of structure must reach: millimetres, and per cent of volume (null: not judged). */
export interface Figure {
  readonly name: string;
  readonly mean: number;
  readonly p95: number;
  readonly volume: number | null;
}

const FIGURES = {
  calf: { name: 'calf muscle', mean: 0.5, p95: 1.2, volume: 2 },
  bone: { name: 'bone', mean: 0.5, p95: 1.5, volume: 2 },
  belly: { name: 'muscle belly', mean: 0.7, p95: 2, volume: 5 },
  phalanx: { name: 'phalanx', mean: 0.4, p95: 1, volume: 5 },
  thin: { name: 'thin', mean: 1.2, p95: 3.5, volume: null },
} as const satisfies Record<string, Figure>;

/** The class of a structure, hence its figure. */
export const figureOf = (id: StructureId): Figure => {
  if (id.startsWith('gastrocnemius') || id === 'soleus') return FIGURES.calf;
  if (id.startsWith('phalanx')) return FIGURES.phalanx;
  const { kind } = structureOf(id);
  return kind === 'bone' ? FIGURES.bone : kind === 'muscle' ? FIGURES.belly : FIGURES.thin;
};

export interface Verdict {
  readonly id: StructureId;
  readonly figure: Figure;
  readonly toModel: { readonly mean: number; readonly p95: number };
  readonly toReference: { readonly mean: number; readonly p95: number };
  /** Per cent, signed; null where the reference is open. */
  readonly volumeError: number | null;
  readonly passes: boolean;
}

/** Evenly spread numbers in 0…1 without chance (Weyl sequence), so that the same meshes get the same verdict. */
const weyl = (n: number, step: number): number => (n * step) % 1;

/** `count` points spread over a surface in proportion to area, leaving out a height band (the lid of a cut). */
const spread = ({ positions, triangles }: Mesh, count: number, lid: number): [number, number, number][] => {
  const areas = new Float64Array(triangles.length / 3);
  const corner = (f: number, c: number) => {
    const v = 3 * at(triangles, 3 * f + c);
    return [at(positions, v), at(positions, v + 1), at(positions, v + 2)] as const;
  };
  let total = 0;
  for (let f = 0; f < areas.length; f++) {
    const [a, b, c] = [corner(f, 0), corner(f, 1), corner(f, 2)];
    const [u, v] = [[b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const, [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const];
    const area = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
    total += Math.min(a[1], b[1], c[1]) > lid - 0.3 ? 0 : area;
    areas[f] = total;
  }
  const out: [number, number, number][] = [];
  let f = 0;
  for (let n = 0; n < count; n++) {
    const goal = ((n + 0.5) / count) * total;
    while (at(areas, f) < goal) f++;
    let [s, t] = [weyl(n + 1, 0.7548776662466927), weyl(n + 1, 0.5698402909980532)];
    if (s + t > 1) [s, t] = [1 - s, 1 - t];
    const [a, b, c] = [corner(f, 0), corner(f, 1), corner(f, 2)];
    const on = (k: 0 | 1 | 2) => a[k] + (b[k] - a[k]) * s + (c[k] - a[k]) * t;
    out.push([on(0), on(1), on(2)]);
  }
  return out;
};

const distances = (from: Mesh, to: Mesh, lid: number, isWall: Pair['isWall'] = () => false) => {
  const surface = surfaceOf(to);
  const points = spread(from, 6000, lid).filter((p) => !isWall(p));
  const all = points.map((p) => surface.distance(...p));
  all.sort((a, b) => a - b);
  return { mean: all.reduce((sum, d) => sum + d, 0) / all.length, p95: at(all, Math.floor(all.length * 0.95)) };
};

export interface Pair {
  readonly id: StructureId;
  readonly reference: Mesh;
  readonly model: Mesh;
  /** Volumes in cm³; null where the reference has none. */
  readonly volumes: { readonly reference: number | null; readonly model: number };
  /** Height of the cut, mm, or infinity: the lids above it are not compared. */
  readonly lid: number;
  /** Points of the reference on a wall between two of its meshes, which one surface around both does not have. */
  readonly isWall?: (point: readonly [number, number, number]) => boolean;
}

/** Heads of one muscle whose meshes lie nearer to each other than this, mm, touch. */
const TOUCH = 0.8;

/** Tells points of several meshes of one structure that lie against another of them. */
export const wallsBetween = (meshes: readonly Mesh[]): NonNullable<Pair['isWall']> => {
  const surfaces = meshes.map(surfaceOf);
  // A point lies on its own mesh; the next nearest decides.
  return (p) => surfaces.length > 1 && surfaces.filter((surface) => surface.distance(...p) < TOUCH).length > 1;
};

export const judge = ({ id, reference, model, volumes, lid, isWall }: Pair): Verdict => {
  const figure = figureOf(id);
  const toModel = distances(reference, model, lid, isWall);
  const toReference = distances(model, reference, lid);
  const volumeError = volumes.reference === null ? null : (volumes.model / volumes.reference - 1) * 100;
  const mean = (toModel.mean + toReference.mean) / 2;
  const p95 = Math.max(toModel.p95, toReference.p95);
  const volumeHolds = figure.volume === null || volumeError === null || Math.abs(volumeError) <= figure.volume;
  return {
    id,
    figure,
    toModel,
    toReference,
    volumeError,
    passes: mean <= figure.mean && p95 <= figure.p95 && volumeHolds,
  };
};

const HEADER = [
  '| structure | class | reference → model, mean / p95 mm | model → reference, mean / p95 mm | volume error | |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** The verdicts as a table in Markdown. */
export const verdictTable = (verdicts: readonly Verdict[]): string =>
  [
    ...HEADER,
    ...verdicts.map(({ id, figure, toModel, toReference, volumeError, passes }) => {
      const pair = (d: Verdict['toModel']) => `${d.mean.toFixed(2)} / ${d.p95.toFixed(2)}`;
      const volume =
        volumeError === null ? '–' : `${volumeError >= 0 ? '+' : '−'}${Math.abs(volumeError).toFixed(1)} %`;
      return `| ${id} | ${figure.name} | ${pair(toModel)} | ${pair(toReference)} | ${volume} | ${passes ? 'holds' : '**misses**'} |`;
    }),
  ].join('\n');
