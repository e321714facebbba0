import type { Mesh } from '../../kernel/mesh';
import { cellCount, type Grid } from './grid';

/** Points of a surface, at most one per grid cell. */
export interface Seeds {
  /** Per cell the number of its point, or −1. */
  readonly cell: Int32Array;
  /** x, y, z of each point, millimetres. */
  readonly points: Float32Array;
  readonly count: number;
}

/** Collects points into the cells they fall in; of several in one cell the one nearest to its centre stays. */
export const seedSower = (grid: Grid) => {
  const [nx, ny, nz] = grid.size;
  const [ox, oy, oz] = grid.origin;
  const cell = new Int32Array(cellCount(grid)).fill(-1);
  let points = new Float32Array(1 << 18);
  let count = 0;
  const sow = (x: number, y: number, z: number) => {
    const ix = Math.round((x - ox) / grid.step);
    const iy = Math.round((y - oy) / grid.step);
    const iz = Math.round((z - oz) / grid.step);
    if (ix < 0 || iy < 0 || iz < 0 || ix >= nx || iy >= ny || iz >= nz) return;
    const i = ix + nx * (iy + ny * iz);
    let seed = cell[i] as number;
    if (seed < 0) {
      seed = count++;
      cell[i] = seed;
      if (3 * count > points.length) {
        const larger = new Float32Array(points.length * 2);
        larger.set(points);
        points = larger;
      }
    } else {
      const cx = ox + ix * grid.step;
      const cy = oy + iy * grid.step;
      const cz = oz + iz * grid.step;
      const before =
        ((points[3 * seed] as number) - cx) ** 2 +
        ((points[3 * seed + 1] as number) - cy) ** 2 +
        ((points[3 * seed + 2] as number) - cz) ** 2;
      if ((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2 >= before) return;
    }
    points[3 * seed] = x;
    points[3 * seed + 1] = y;
    points[3 * seed + 2] = z;
  };
  const harvest = (): Seeds => ({ cell, points: points.subarray(0, 3 * count), count });
  return { sow, harvest };
};

/** Scatters points over the triangles of a mesh, no two further apart than half a cell. */
export const sowMesh = (mesh: Mesh, step: number, sow: (x: number, y: number, z: number) => void) => {
  const { positions: p, triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * (triangles[t] as number);
    const b = 3 * (triangles[t + 1] as number);
    const c = 3 * (triangles[t + 2] as number);
    const ax = p[a] as number;
    const ay = p[a + 1] as number;
    const az = p[a + 2] as number;
    const ux = (p[b] as number) - ax;
    const uy = (p[b + 1] as number) - ay;
    const uz = (p[b + 2] as number) - az;
    const vx = (p[c] as number) - ax;
    const vy = (p[c + 1] as number) - ay;
    const vz = (p[c + 2] as number) - az;
    const longest = Math.max(Math.hypot(ux, uy, uz), Math.hypot(vx, vy, vz), Math.hypot(vx - ux, vy - uy, vz - uz));
    const n = Math.max(1, Math.ceil((2 * longest) / step));
    for (let i = 0; i <= n; i++) {
      for (let j = 0; i + j <= n; j++) {
        const s = i / n;
        const r = j / n;
        sow(ax + ux * s + vx * r, ay + uy * s + vy * r, az + uz * s + vz * r);
      }
    }
  }
};
