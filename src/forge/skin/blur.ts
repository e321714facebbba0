import { type Grid, strides } from './grid';

/** Smooths a field in place by `rounds` of the kernel 1 4 6 4 1 along each axis: one round has σ of one cell. */
export const blur = (grid: Grid, field: Float32Array, rounds: number): void => {
  const { size } = grid;
  const step = strides(grid);
  const line = new Float32Array(Math.max(...size) + 4);
  for (let round = 0; round < rounds; round++) {
    for (let axis = 0; axis < 3; axis++) {
      const count = size[axis] as number;
      const along = step[axis] as number;
      const u = axis === 0 ? 1 : 0;
      const v = axis === 2 ? 1 : 2;
      for (let b = 0; b < (size[v] as number); b++) {
        for (let a = 0; a < (size[u] as number); a++) {
          const start = a * (step[u] as number) + b * (step[v] as number);
          let same = true;
          const first = field[start] as number;
          for (let q = 0; q < count; q++) {
            const value = field[start + q * along] as number;
            line[q + 2] = value;
            if (value !== first) same = false;
          }
          if (same) continue;
          line[0] = first;
          line[1] = first;
          line[count + 2] = line[count + 3] = line[count + 1] as number;
          for (let q = 0; q < count; q++)
            field[start + q * along] =
              ((line[q] as number) +
                4 * (line[q + 1] as number) +
                6 * (line[q + 2] as number) +
                4 * (line[q + 3] as number) +
                (line[q + 4] as number)) /
              16;
        }
      }
    }
  }
};
