import { cellCount, type Grid, strides } from './grid';
import type { Seeds } from './seeds';

const FAR = 1e9;

/**
 * Lower envelope of parabolas along one line of cells (Felzenszwalb and Huttenlocher 2012), which carries along whose
 * parabola it is. `reach` in cells bounds the work: lines that no seed reaches are left alone.
 */
const sweep = (
  square: Float32Array,
  nearest: Int32Array,
  start: number,
  stride: number,
  count: number,
  limit: number,
  room: { at: Int32Array; from: Float64Array; square: Float64Array; nearest: Int32Array },
) => {
  let top = -1;
  for (let q = 0; q < count; q++) {
    const value = square[start + q * stride] as number;
    if (value > limit) continue;
    let crossing = -FAR;
    while (top >= 0) {
      const r = room.at[top] as number;
      crossing = (value + q * q - ((room.square[top] as number) + r * r)) / (2 * (q - r));
      if (crossing > (room.from[top] as number)) break;
      top--;
    }
    if (top < 0) crossing = -FAR;
    top++;
    room.at[top] = q;
    room.from[top] = crossing;
    room.square[top] = value;
    room.nearest[top] = nearest[start + q * stride] as number;
  }
  if (top < 0) return;
  let k = 0;
  for (let q = 0; q < count; q++) {
    while (k < top && (room.from[k + 1] as number) < q) k++;
    const gap = q - (room.at[k] as number);
    const i = start + q * stride;
    const value = gap * gap + (room.square[k] as number);
    square[i] = value;
    nearest[i] = value > limit ? -1 : (room.nearest[k] as number);
  }
};

/**
 * The seed nearest to each cell, −1 where none lies within `reach` millimetres. Exact among the cells that hold seeds;
 * the seeds' places inside their cells are weighed by `distanceTo`.
 */
export const nearestSeeds = (grid: Grid, seeds: Seeds, reach: number): Int32Array => {
  const [nx, ny, nz] = grid.size;
  const [, sy, sz] = strides(grid);
  const total = cellCount(grid);
  const limit = (reach / grid.step + 1.5) ** 2;
  const square = new Float32Array(total).fill(FAR);
  const nearest = seeds.cell.slice();
  for (let i = 0; i < total; i++) if ((nearest[i] as number) >= 0) square[i] = 0;
  const longest = Math.max(nx, ny, nz);
  const room = {
    at: new Int32Array(longest),
    from: new Float64Array(longest),
    square: new Float64Array(longest),
    nearest: new Int32Array(longest),
  };
  for (let i = 0; i < total; i += nx) sweep(square, nearest, i, 1, nx, limit, room);
  for (let z = 0; z < nz; z++) for (let x = 0; x < nx; x++) sweep(square, nearest, x + sz * z, sy, ny, limit, room);
  for (let y = 0; y < ny; y++) for (let x = 0; x < nx; x++) sweep(square, nearest, x + sy * y, sz, nz, limit, room);
  return nearest;
};

/**
 * Distance from each cell's centre to the nearest seed, millimetres; `far` where none is in reach. The seeds of the six
 * neighbours are tried too, which mends the choices that whole cells got wrong; improves `nearest` in place. Cells that
 * `skipped` marks stay `far`.
 */
export const distanceTo = (
  grid: Grid,
  seeds: Seeds,
  nearest: Int32Array,
  far: number,
  skipped?: Uint8Array,
): Float32Array => {
  const [nx, ny, nz] = grid.size;
  const [sx, sy, sz] = strides(grid);
  const [ox, oy, oz] = grid.origin;
  const { step } = grid;
  const { points } = seeds;
  const out = new Float32Array(cellCount(grid)).fill(far);
  const around = [-sx, sx, -sy, sy, -sz, sz];
  for (let z = 1; z < nz - 1; z++) {
    for (let y = 1; y < ny - 1; y++) {
      for (let x = 1; x < nx - 1; x++) {
        const i = x + sy * y + sz * z;
        let best = nearest[i] as number;
        if (best < 0 || skipped?.[i]) continue;
        const px = ox + x * step;
        const py = oy + y * step;
        const pz = oz + z * step;
        let least = Number.POSITIVE_INFINITY;
        for (let k = 0; k < 7; k++) {
          const seed = k === 0 ? (nearest[i] as number) : (nearest[i + (around[k - 1] as number)] as number);
          if (seed < 0 || (k > 0 && seed === best)) continue;
          const dx = (points[3 * seed] as number) - px;
          const dy = (points[3 * seed + 1] as number) - py;
          const dz = (points[3 * seed + 2] as number) - pz;
          const value = dx * dx + dy * dy + dz * dz;
          if (value < least) {
            least = value;
            best = seed;
          }
        }
        nearest[i] = best;
        out[i] = Math.sqrt(least);
      }
    }
  }
  return out;
};
