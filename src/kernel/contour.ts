/** A closed line: the last point leads back to the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** Values on a grid, row by row; the distance from sample to sample is 1. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/** Which edges of a square (0 top, 1 right, 2 bottom, 3 left) the line runs between, by the corners that lie inside. */
const RUNS: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** The lines along which a grid passes `level`, in steps of the grid; beyond the rim everything lies below. */
export const contour = ({ columns, rows, values }: Grid, level: number): Ring[] => {
  const value = (x: number, y: number) =>
    x < 0 || y < 0 || x >= columns || y >= rows ? Number.NEGATIVE_INFINITY : (values[y * columns + x] ?? 0);
  const cross = (a: number, b: number) => (Number.isFinite(a + b) ? (level - a) / (b - a) : 0.5);
  /** Each edge of the grid by one number, and the point at which the line crosses it. */
  const edge = (x: number, y: number, side: number): readonly [key: number, x: number, y: number] => {
    const [ex, ey] = side === 1 ? [x + 1, y] : side === 2 ? [x, y + 1] : [x, y];
    const level_ = side === 0 || side === 2;
    const key = (((ey + 1) * (columns + 2) + ex + 1) << 1) + (level_ ? 0 : 1);
    const a = value(ex, ey);
    return level_ ? [key, ex + cross(a, value(ex + 1, ey)), ey] : [key, ex, ey + cross(a, value(ex, ey + 1))];
  };
  const leads = new Map<number, { readonly to: number; readonly x: number; readonly y: number }>();
  for (let y = -1; y < rows; y++) {
    for (let x = -1; x < columns; x++) {
      const corners = [value(x, y), value(x + 1, y), value(x + 1, y + 1), value(x, y + 1)];
      const kind = corners.reduce((sum, corner, i) => sum + (corner >= level ? 1 << i : 0), 0);
      for (const [from, to] of RUNS[kind] ?? []) {
        const [key, px, py] = edge(x, y, from);
        leads.set(key, { to: edge(x, y, to)[0], x: px, y: py });
      }
    }
  }
  const rings: Ring[] = [];
  while (leads.size > 0) {
    const ring: (readonly [number, number])[] = [];
    for (let at = leads.keys().next().value; at !== undefined; ) {
      const step = leads.get(at);
      if (!step) break;
      leads.delete(at);
      ring.push([step.x, step.y]);
      at = step.to;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
};
