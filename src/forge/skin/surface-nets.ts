import type { Mesh } from '../../kernel/mesh';
import { cellCount, type Grid, strides } from './grid';

/**
 * The surface where a field is zero, positive inside: one vertex per cell that the surface crosses, at the mean of the
 * crossings on its edges, one quad per crossed edge (Gibson 1998). Triangles face outwards; a field that is negative all
 * round the grid gives a closed surface.
 */
export const surfaceNets = (grid: Grid, field: Float32Array): Mesh => {
  const [nx, ny, nz] = grid.size;
  const [sx, sy, sz] = strides(grid);
  const corner = [0, sx, sy, sx + sy, sz, sx + sz, sy + sz, sx + sy + sz];
  const vertex = new Int32Array(cellCount(grid)).fill(-1);
  const positions: number[] = [];
  for (let z = 0; z + 1 < nz; z++)
    for (let y = 0; y + 1 < ny; y++)
      for (let x = 0; x + 1 < nx; x++) {
        const i = x + sy * y + sz * z;
        const inside = (field[i] as number) > 0;
        let mixed = false;
        for (let c = 1; c < 8 && !mixed; c++) mixed = (field[i + (corner[c] as number)] as number) > 0 !== inside;
        if (!mixed) continue;
        let px = 0;
        let py = 0;
        let pz = 0;
        let count = 0;
        for (let a = 0; a < 8; a++)
          for (let bit = 1; bit < 8; bit <<= 1) {
            if (a & bit) continue;
            const from = field[i + (corner[a] as number)] as number;
            const to = field[i + (corner[a | bit] as number)] as number;
            if (from > 0 === to > 0) continue;
            const t = from / (from - to);
            px += (a & 1) + (bit === 1 ? t : 0);
            py += ((a >> 1) & 1) + (bit === 2 ? t : 0);
            pz += ((a >> 2) & 1) + (bit === 4 ? t : 0);
            count++;
          }
        vertex[i] = positions.length / 3;
        positions.push(
          grid.origin[0] + (x + px / count) * grid.step,
          grid.origin[1] + (y + py / count) * grid.step,
          grid.origin[2] + (z + pz / count) * grid.step,
        );
      }
  const triangles: number[] = [];
  const around = [
    [sx, sy, sz],
    [sy, sz, sx],
    [sz, sx, sy],
  ] as const;
  for (let z = 1; z + 1 < nz; z++)
    for (let y = 1; y + 1 < ny; y++)
      for (let x = 1; x + 1 < nx; x++) {
        const i = x + sy * y + sz * z;
        const inside = (field[i] as number) > 0;
        for (const [along, u, v] of around) {
          if ((field[i + along] as number) > 0 === inside) continue;
          const a = vertex[i - u - v] as number;
          const b = vertex[i - v] as number;
          const c = vertex[i] as number;
          const d = vertex[i - u] as number;
          if (inside) triangles.push(a, b, c, a, c, d);
          else triangles.push(a, c, b, a, d, c);
        }
      }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};
