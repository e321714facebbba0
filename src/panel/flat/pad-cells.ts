import { type Cell, cellOf } from '../../anatomy/cells';
import type { FlatView } from '../../pain/flat-chart';
import type { SkinPoint } from '../../pain/skin';

/** A place on paper, mm. */
export type Spot = readonly [x: number, y: number];

/** The skin at a place of a drawing; null beside the leg. */
export const skinUnder = ({ left, top, pitch, columns, rows, skin }: FlatView, [x, y]: Spot): SkinPoint | null => {
  const [column, row] = [Math.round((x - left) / pitch), Math.round((y - top) / pitch)];
  if (column < 0 || row < 0 || column >= columns || row >= rows) return null;
  return skin[row * columns + column] ?? null;
};

/** The cells under a round brush on a drawing: the one in its middle, and those of which it covers half of what is drawn. */
export const cellsOnPaper = (view: FlatView, spot: Spot, radius: number): readonly Cell[] => {
  const middle = skinUnder(view, spot);
  if (!middle) return [];
  const all = new Map<Cell, number>();
  const covered = new Map<Cell, number>();
  view.skin.forEach((point, i) => {
    if (!point) return;
    const cell = cellOf(point);
    all.set(cell, (all.get(cell) ?? 0) + 1);
    const x = view.left + (i % view.columns) * view.pitch;
    const y = view.top + Math.floor(i / view.columns) * view.pitch;
    if (Math.hypot(x - spot[0], y - spot[1]) <= radius) covered.set(cell, (covered.get(cell) ?? 0) + 1);
  });
  const half = [...covered].filter(([cell, count]) => 2 * count >= (all.get(cell) ?? 0)).map(([cell]) => cell);
  return [...new Set([cellOf(middle), ...half])];
};

/** Moves a place by a step, but not off the paper. */
export const stepOn = (view: FlatView, [x, y]: Spot, [dx, dy]: Spot): Spot => {
  const clamp = (value: number, from: number, count: number) =>
    Math.min(Math.max(value, from), from + (count - 1) * view.pitch);
  return [clamp(x + dx, view.left, view.columns), clamp(y + dy, view.top, view.rows)];
};
