import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** Share of each cell of a regular grid that is solid, 0…1. */
export interface Occupancy {
  readonly low: readonly [number, number, number];
  readonly size: readonly [number, number, number];
  readonly cell: number;
  readonly values: Float32Array;
}

/** Fills the cells inside closed meshes by counting crossings along z; where several overlap the cell is full all the same. */
export const occupancyOf = (meshes: readonly Mesh[], cell: number, margin = 30): Occupancy => {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes)
    positions.forEach((value, i) => {
      low[i % 3] = Math.min(at(low, i % 3), value - margin);
      high[i % 3] = Math.max(at(high, i % 3), value + margin);
    });
  const size = low.map((value, k) => Math.ceil((at(high, k) - value) / cell)) as [number, number, number];
  const values = new Float32Array(size[0] * size[1] * size[2]);
  const [nx, ny, nz] = size;
  for (const mesh of meshes) {
    const columns = new Map<number, number[]>();
    for (let f = 0; f < mesh.triangles.length; f += 3) crossings(mesh, f, low, cell, nx, ny, columns);
    for (const [column, hits] of columns) {
      hits.sort((a, b) => a - b);
      for (let h = 0; h + 1 < hits.length; h += 2) {
        const [from, to] = [Math.max(0, Math.ceil(at(hits, h) - 0.5)), Math.min(nz, at(hits, h + 1) - 0.5)];
        for (let k = from; k <= to; k++) values[column * nz + k] = 1;
      }
    }
  }
  return { low: low as unknown as Occupancy['low'], size, cell, values };
};

/** Where lines along z through the middle of each column of cells pass through a triangle, in cells. */
const crossings = (
  { positions, triangles }: Mesh,
  f: number,
  low: readonly number[],
  cell: number,
  nx: number,
  ny: number,
  columns: Map<number, number[]>,
): void => {
  const p = [0, 1, 2].map((c) =>
    [0, 1, 2].map((k) => (at(positions, 3 * at(triangles, f + c) + k) - at(low, k)) / cell),
  ) as [number[], number[], number[]];
  const [ax, ay, az] = p[0] as [number, number, number];
  const [bx, by, bz] = p[1] as [number, number, number];
  const [cx, cy, cz] = p[2] as [number, number, number];
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (Math.abs(area) < 1e-12) return;
  const [x0, x1] = [Math.max(0, Math.floor(Math.min(ax, bx, cx))), Math.min(nx - 1, Math.ceil(Math.max(ax, bx, cx)))];
  const [y0, y1] = [Math.max(0, Math.floor(Math.min(ay, by, cy))), Math.min(ny - 1, Math.ceil(Math.max(ay, by, cy)))];
  for (let i = x0; i <= x1; i++)
    for (let j = y0; j <= y1; j++) {
      // A nudge off the grid keeps lines from running exactly through vertices.
      const [x, y] = [i + 0.50013, j + 0.49987];
      const u = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / area;
      const v = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / area;
      const w = 1 - u - v;
      if (u < 0 || v < 0 || w < 0) continue;
      const column = i * ny + j;
      const hits = columns.get(column);
      const z = u * az + v * bz + w * cz;
      if (hits) hits.push(z);
      else columns.set(column, [z]);
    }
};

/** Box average over `reach` cells either way, three times in turn along each axis: nearly a ball. */
const blurred = (grid: Occupancy, reach: number): Occupancy => {
  const [nx, ny, nz] = grid.size;
  let src = grid.values;
  const pass = (count: number, stride: number, lines: readonly number[]) => {
    const dst = new Float32Array(src.length);
    for (const start of lines) {
      let sum = 0;
      for (let k = -reach; k < count; k++) {
        const [ahead, behind] = [k + reach, k - reach - 1];
        if (ahead < count) sum += at(src, start + ahead * stride);
        if (behind >= 0) sum -= at(src, start + behind * stride);
        if (k >= 0) dst[start + k * stride] = sum / (2 * reach + 1);
      }
    }
    src = dst;
  };
  const lines = (a: number, sa: number, b: number, sb: number) =>
    Array.from({ length: a * b }, (_, i) => Math.floor(i / b) * sa + (i % b) * sb);
  pass(nz, 1, lines(nx, ny * nz, ny, nz));
  pass(ny, nz, lines(nx, ny * nz, nz, 1));
  pass(nx, ny * nz, lines(ny, nz, nz, 1));
  return { ...grid, values: src };
};

const sampled = ({ low, size, cell, values }: Occupancy, x: number, y: number, z: number): number => {
  const [nx, ny, nz] = size;
  const [fx, fy, fz] = [(x - low[0]) / cell - 0.5, (y - low[1]) / cell - 0.5, (z - low[2]) / cell - 0.5];
  const [i, j, k] = [Math.floor(fx), Math.floor(fy), Math.floor(fz)];
  if (i < 0 || j < 0 || k < 0 || i + 1 >= nx || j + 1 >= ny || k + 1 >= nz) return 0;
  const [u, v, w] = [fx - i, fy - j, fz - k];
  const get = (a: number, b: number, c: number) => at(values, ((i + a) * ny + j + b) * nz + k + c);
  const line = (a: number, b: number) => get(a, b, 0) * (1 - w) + get(a, b, 1) * w;
  return (line(0, 0) * (1 - v) + line(0, 1) * v) * (1 - u) + (line(1, 0) * (1 - v) + line(1, 1) * v) * u;
};

/** Radii, mm, of the balls that are laid against the surface, and how much each counts. */
const BALLS = [
  { radius: 5, weight: 0.3 },
  { radius: 10, weight: 0.4 },
  { radius: 20, weight: 0.3 },
] as const;

/**
 * How open each vertex is: 1 less the share of the space just above it that is solid, at three scales. Rays were not
 * needed: a blurred grid is smooth from vertex to vertex, quick, and the same on every machine.
 */
export const opennessFrom = (grid: Occupancy): ((mesh: Mesh, normals: Float32Array) => Float32Array) => {
  const scales = BALLS.map((ball) => ({
    ...ball,
    grid: blurred(grid, Math.max(1, Math.round((ball.radius * 0.8) / grid.cell))),
  }));
  return ({ positions }, normals) => {
    const out = new Float32Array(positions.length / 3);
    for (let v = 0; v < out.length; v++) {
      let open = 0;
      for (const { radius, weight, grid: soft } of scales) {
        const along = (k: number) => at(positions, 3 * v + k) + at(normals, 3 * v + k) * radius;
        open += weight * (1 - Math.min(1, 1.5 * sampled(soft, along(0), along(1), along(2))));
      }
      out[v] = open;
    }
    return out;
  };
};
