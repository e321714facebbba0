import type { Vec3 } from '../../kernel/vec3';

/** A box of cubic cells. Cell (x, y, z) has its centre at origin + step · (x, y, z), millimetres in the atlas frame. */
export interface Grid {
  readonly origin: Vec3;
  /** Edge of a cell, millimetres. */
  readonly step: number;
  /** Cells along x, y and z. */
  readonly size: readonly [number, number, number];
}

/** The grid that holds a box with some room round it. */
export const gridAround = (low: Vec3, high: Vec3, margin: number, step: number): Grid => {
  const cells = (axis: 0 | 1 | 2) => Math.ceil((high[axis] - low[axis] + 2 * margin) / step) + 1;
  return {
    origin: [low[0] - margin, low[1] - margin, low[2] - margin],
    step,
    size: [cells(0), cells(1), cells(2)],
  };
};

export const cellCount = ({ size }: Grid): number => size[0] * size[1] * size[2];

/** How far apart in memory the neighbours along x, y and z lie. */
export const strides = ({ size }: Grid): readonly [number, number, number] => [1, size[0], size[0] * size[1]];

/** Value of a field between its cells, by the eight nearest; a point off the grid takes the value at its edge. */
export const sample = (grid: Grid, field: Float32Array, x: number, y: number, z: number): number => {
  const [nx, ny, nz] = grid.size;
  const gx = Math.min(Math.max((x - grid.origin[0]) / grid.step, 0), nx - 1.001);
  const gy = Math.min(Math.max((y - grid.origin[1]) / grid.step, 0), ny - 1.001);
  const gz = Math.min(Math.max((z - grid.origin[2]) / grid.step, 0), nz - 1.001);
  const ix = Math.floor(gx);
  const iy = Math.floor(gy);
  const iz = Math.floor(gz);
  const fx = gx - ix;
  const fy = gy - iy;
  const fz = gz - iz;
  const i = ix + nx * (iy + ny * iz);
  const j = i + nx * ny;
  const value = (k: number) => field[k] as number;
  const row = (k: number) => value(k) * (1 - fx) + value(k + 1) * fx;
  const near = row(i) * (1 - fy) + row(i + nx) * fy;
  const far = row(j) * (1 - fy) + row(j + nx) * fy;
  return near * (1 - fz) + far * fz;
};
