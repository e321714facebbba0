import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from 'three';
import { CELLS, type Cell, cellOf } from '../../anatomy/cells';
import { ATTRIBUTES, CHART_RANGE } from '../../anatomy/glb-contract';

/** The cell of each vertex of a skin, and how many vertices each cell has. */
export interface SkinCells {
  readonly cells: Uint16Array;
  readonly sizes: Uint16Array;
}

const known = new WeakMap<BufferGeometry, SkinCells>();

const decode = (
  attribute: BufferAttribute | InterleavedBufferAttribute,
  i: number,
  k: number,
  range: readonly number[],
) => (range[0] ?? 0) + attribute.getComponent(i, k) * ((range[1] ?? 0) - (range[0] ?? 0));

/** Reads the charts of a skin once; a skin without them has no cells. */
export const skinCells = (geometry: BufferGeometry): SkinCells => {
  const found = known.get(geometry);
  if (found) return found;
  const chart = geometry.getAttribute(ATTRIBUTES.chart.toLowerCase());
  const surface = geometry.getAttribute(ATTRIBUTES.surface.toLowerCase());
  const count = chart && surface ? chart.count : 0;
  const cells = new Uint16Array(count);
  const sizes = new Uint16Array(CELLS);
  for (let i = 0; i < count; i++) {
    const share = (k: number) => surface.getComponent(i, k);
    const cell = cellOf({
      f: decode(chart, i, 0, CHART_RANGE.f),
      theta: decode(chart, i, 1, CHART_RANGE.theta),
      u: decode(chart, i, 2, CHART_RANGE.u),
      v: decode(chart, i, 3, CHART_RANGE.v),
      shares: { P: share(0), D: share(1), M: share(2), L: share(3) },
    });
    cells[i] = cell;
    sizes[cell] = (sizes[cell] ?? 0) + 1;
  }
  const made = { cells, sizes };
  known.set(geometry, made);
  return made;
};

/** Rounds of drawing each weight towards its neighbours: corners of cells become round, and no wider. */
const ROUNDS = 3;

/** Marked cells as one weight 0…255 per vertex, one half along their rounded outline. */
export const markWeights = ({ cells }: SkinCells, marks: readonly Cell[], triangles: ArrayLike<number>): Uint8Array => {
  const weights = new Uint8Array(cells.length);
  if (marks.length === 0) return weights;
  const marked = new Set(marks);
  let now = Float32Array.from(cells, (cell) => (marked.has(cell) ? 255 : 0));
  for (let round = 0; round < ROUNDS; round++) {
    const sums = now.slice();
    const counts = new Float32Array(cells.length).fill(1);
    for (let t = 0; t < triangles.length; t++) {
      const a = triangles[t] ?? 0;
      const b = triangles[t % 3 === 2 ? t - 2 : t + 1] ?? 0;
      sums[a] = (sums[a] ?? 0) + (now[b] ?? 0);
      counts[a] = (counts[a] ?? 1) + 1;
    }
    now = sums.map((sum, i) => sum / (counts[i] ?? 1));
  }
  now.forEach((weight, i) => {
    weights[i] = Math.round(weight);
  });
  return weights;
};
