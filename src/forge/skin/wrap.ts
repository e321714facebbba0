import { distanceTo, nearestSeeds } from './distance';
import { cellCount, type Grid, strides } from './grid';
import type { Cover } from './place';
import { type Seeds, seedSower } from './seeds';

/** Beyond this depth a field says only "inside" or "outside", mm. */
export const DEEP = 7;

/** Cells from which the open air can be reached without entering a cell whose `field` is negative. */
const openAir = (grid: Grid, field: Float32Array): Uint8Array => {
  const [sx, sy, sz] = strides(grid);
  const total = cellCount(grid);
  const open = new Uint8Array(total);
  const queue = new Int32Array(total);
  let head = 0;
  let tail = 0;
  const visit = (i: number) => {
    if (i < 0 || i >= total || open[i] || (field[i] as number) <= 0) return;
    open[i] = 1;
    queue[tail++] = i;
  };
  visit(0);
  while (head < tail) {
    const i = queue[head++] as number;
    visit(i - sx);
    visit(i + sx);
    visit(i - sy);
    visit(i + sy);
    visit(i - sz);
    visit(i + sz);
  }
  return open;
};

export interface Wrapped {
  /** Depth below the skin, mm: positive inside, clipped at ±DEEP. */
  readonly depth: Float32Array;
  /** Distance to the nearest seed, mm, inside and outside alike. */
  readonly bare: Float32Array;
}

/**
 * Closing and outward offset in one: the air keeps a ball's radius away from everything under the skin, then the skin
 * follows the air back to the thickness of the place. Both distances are measured from points, not from cells, so that
 * the grid leaves no terraces.
 */
export const wrap = (grid: Grid, seeds: Seeds, cover: Cover): Wrapped => {
  const [nx, ny, nz] = grid.size;
  const [sx, sy, sz] = strides(grid);
  const { step, origin } = grid;
  const far = cover.widest + 3 * step;
  const nearest = nearestSeeds(grid, seeds, far);
  const bare = distanceTo(grid, seeds, nearest, far);
  const gap = new Float32Array(bare.length);
  for (let z = 0, i = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++, i++) {
        const d = bare[i] as number;
        gap[i] = d >= far ? d : d - cover.radius(origin[0] + x * step, origin[1] + y * step, origin[2] + z * step);
      }
  const open = openAir(grid, gap);
  const shore = seedSower(grid);
  for (let z = 1; z < nz - 1; z++)
    for (let y = 1; y < ny - 1; y++)
      for (let x = 1; x < nx - 1; x++) {
        const i = x + sy * y + sz * z;
        const g = gap[i] as number;
        const seed = nearest[i] as number;
        if (seed < 0 || Math.abs(g) > 1.5 * step) continue;
        const coast =
          open[i] || open[i - sx] || open[i + sx] || open[i - sy] || open[i + sy] || open[i - sz] || open[i + sz];
        if (!coast) continue;
        const px = origin[0] + x * step;
        const py = origin[1] + y * step;
        const pz = origin[2] + z * step;
        const k = g / (bare[i] as number);
        shore.sow(
          px - (px - (seeds.points[3 * seed] as number)) * k,
          py - (py - (seeds.points[3 * seed + 1] as number)) * k,
          pz - (pz - (seeds.points[3 * seed + 2] as number)) * k,
        );
      }
  const edge = shore.harvest();
  // The ball that leans on a point of the shore has the radius of that point, wherever its surface comes to lie.
  const reach = new Float32Array(edge.count);
  for (let s = 0; s < edge.count; s++)
    reach[s] = cover.radius(
      edge.points[3 * s] as number,
      edge.points[3 * s + 1] as number,
      edge.points[3 * s + 2] as number,
    );
  const toEdge = nearestSeeds(grid, edge, cover.widest + DEEP);
  const away = distanceTo(grid, edge, toEdge, cover.widest + DEEP, open);
  const depth = gap;
  for (let z = 0, i = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++, i++) {
        const d = away[i] as number;
        const seed = toEdge[i] as number;
        if (open[i] || seed < 0 || d < 1e-3) {
          depth[i] = open[i] || seed >= 0 ? -DEEP : DEEP;
          continue;
        }
        const px = origin[0] + x * step;
        const py = origin[1] + y * step;
        const pz = origin[2] + z * step;
        const thickness = cover.thickness(
          px,
          py,
          pz,
          ((edge.points[3 * seed] as number) - px) / d,
          ((edge.points[3 * seed + 1] as number) - py) / d,
          ((edge.points[3 * seed + 2] as number) - pz) / d,
        );
        depth[i] = Math.min(Math.max(d - (reach[seed] as number) + thickness, -DEEP), DEEP);
      }
  return { depth, bare };
};
