import { structureOf } from '../../anatomy/structures';
import { at } from '../../kernel/at';
import { AtlasError } from '../../kernel/errors';
import { distance, mix, type Vec3 } from '../../kernel/vec3';
import type { Landmarks } from '../../tables/landmarks';
import { blur } from './blur';
import { type Grid, gridAround } from './grid';
import { coverOf, ramp } from './place';
import { seedSower, sowMesh } from './seeds';
import { type Solid, type Toe, toeDepth, toeFilter, toesOf } from './toes';
import { DEEP, wrap } from './wrap';

/** Edge of a grid cell, mm. */
const STEP = 1.6;
/** Air round the leg on the grid, mm: the closing ball must be able to roll all round. */
const MARGIN = 36;
/** The skin ends this far above the joint line, in a flat cut, mm. */
const CUT_ABOVE_JOINT_LINE = 110.5;
/** How much of the limb is mirrored above the cut, mm. */
const MIRRORED = 26;
/** Nothing comes closer to the outside of the skin than this, mm. */
const LEAST_COVER = 1.2;
/** Rounds of smoothing of the depth field. */
const ROUNDS = 3;

/** Depth below the skin on a grid, millimetres, positive inside. */
export interface SkinDepth {
  readonly grid: Grid;
  readonly depth: Float32Array;
  /** Height of the flat cut, mm. */
  readonly cut: number;
}

/** Fillets, mm: between two toes, and where a toe grows out of the foot. */
const CLEFT = 1.5;
const ROOT = 4;

/** The larger of two depths, with the valley between them filled by a fillet of about `k` millimetres. */
const merge = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.max(a, b) + h * h * k * 0.25;
};

/** Deep vessels and nerves do not shape the skin; those just below it do so by themselves, as cords. */
const shapes = ({ id }: Solid): boolean => !['vessel', 'nerve', 'skin'].includes(structureOf(id).kind);

/** Tells of every cell nearer to a string of beads than `reach` how deep it lies in it, mm. */
const forCellsAround = (grid: Grid, beads: Toe, reach: number, tell: (cell: number, depth: number) => void) => {
  const [nx, ny] = grid.size;
  const low = [0, 1, 2].map((k) => Math.min(...beads.map((b) => (b.centre[k] as number) - b.radius - reach)));
  const high = [0, 1, 2].map((k) => Math.max(...beads.map((b) => (b.centre[k] as number) + b.radius + reach)));
  const cell = (k: 0 | 1 | 2, p: number) =>
    Math.min(Math.max(Math.round((p - grid.origin[k]) / grid.step), 0), grid.size[k] - 1);
  for (let z = cell(2, low[2] as number); z <= cell(2, high[2] as number); z++)
    for (let y = cell(1, low[1] as number); y <= cell(1, high[1] as number); y++)
      for (let x = cell(0, low[0] as number); x <= cell(0, high[0] as number); x++) {
        const d = toeDepth(
          beads,
          grid.origin[0] + x * grid.step,
          grid.origin[1] + y * grid.step,
          grid.origin[2] + z * grid.step,
        );
        if (d >= -reach) tell(x + nx * (y + ny * z), Math.min(d, DEEP));
      }
};

const addToes = (grid: Grid, depth: Float32Array, toes: readonly Toe[]) => {
  const together = new Map<number, number>();
  for (const toe of toes)
    forCellsAround(grid, toe, DEEP, (i, own) => {
      const before = together.get(i);
      together.set(i, before === undefined ? own : merge(before, own, CLEFT));
    });
  for (const [i, d] of together) depth[i] = merge(depth[i] as number, d, ROOT);
};

/** Over a vein that runs just below it the skin is this thick, and swells this broadly, mm. */
const VEIN_COVER = 1.2;
const SWELLING = 5;
/** A vein this far below its cover no longer lifts the skin, mm. */
const WELL_BELOW = 3;

/** Lifts the skin where it would let a vein out. */
const coverCords = (grid: Grid, depth: Float32Array, cords: readonly Toe[]) => {
  const lifted = new Map<number, number>();
  for (const cord of cords)
    for (let k = 0; k + 1 < cord.length; k++) {
      const piece = cord.slice(k, k + 2).map((b) => ({ centre: b.centre, radius: b.radius + VEIN_COVER }));
      forCellsAround(grid, piece, SWELLING, (i, d) => {
        lifted.set(i, Math.max(d, lifted.get(i) ?? d));
      });
    }
  for (const [i, d] of lifted) {
    const own = depth[i] as number;
    const top = Math.max(own, d);
    const swelling = (merge(own, d, SWELLING) - top) * ramp(-WELL_BELOW, 0, d - own);
    depth[i] = Math.min(top + swelling, DEEP);
  }
};

/** The depth field of the skin over these solids, and over veins just below it, given as beads. */
export const skinDepth = (solids: readonly Solid[], landmarks: Landmarks, cords: readonly Toe[] = []): SkinDepth => {
  const shaping = solids.filter(shapes);
  if (shaping.length === 0)
    throw new AtlasError('skin', 'missing solids: skin has nothing to grow over', 'Forge bones and muscles first.');
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { mesh } of shaping)
    for (let i = 0; i < mesh.positions.length; i++) {
      const k = i % 3;
      low[k] = Math.min(low[k] as number, mesh.positions[i] as number);
      high[k] = Math.max(high[k] as number, mesh.positions[i] as number);
    }
  const cut = landmarks['joint-line'][1] + CUT_ABOVE_JOINT_LINE;
  high[1] = Math.max(high[1], cut + MIRRORED);
  const grid = gridAround(low as Vec3, high as Vec3, MARGIN, STEP);
  const toes = toesOf(shaping, landmarks);
  const onToe = toeFilter(toes, landmarks);
  const body = seedSower(grid);
  const sow = (x: number, y: number, z: number) => {
    if (onToe(x, y, z)) return;
    body.sow(x, y, z);
    // Above the cut the limb goes on as its mirror image, so that the skin meets the cut straight and the cut is full.
    if (y > cut - MIRRORED) body.sow(x, 2 * cut - y, z);
  };
  for (const { mesh } of shaping) sowMesh(mesh, STEP, sow);
  // Fat fills the hollow between a surface vein and the flesh: the skin is grown over the middle of the vein, too.
  for (const cord of cords)
    for (let k = 0; k + 1 < cord.length; k++) {
      const [a, b] = [at(cord, k).centre, at(cord, k + 1).centre];
      const pieces = Math.ceil(distance(a, b) / (STEP / 2));
      for (let i = 0; i <= pieces; i++) sow(...mix(a, b, i / pieces));
    }
  const { depth, bare } = wrap(grid, body.harvest(), coverOf(landmarks));
  addToes(grid, depth, toes);
  blur(grid, depth, ROUNDS);
  coverCords(grid, depth, cords);
  const [nx, ny, nz] = grid.size;
  for (let z = 0, i = 0; z < nz; z++)
    for (let y = 0; y < ny; y++) {
      const below = cut - (grid.origin[1] + y * grid.step);
      for (let x = 0; x < nx; x++, i++) {
        const covered = Math.max(depth[i] as number, LEAST_COVER - (bare[i] as number));
        // A rim rounded by a millimetre or two, so that the cut has no knife edge.
        depth[i] = -merge(-covered, -below, 2);
      }
    }
  return { grid, depth, cut };
};
