import type { Cell } from '../../anatomy/cells';
import type { SkinCells } from '../ink/skin-cells';

/** Positions and normals of the skin at rest, three numbers per vertex. */
export interface RestSkin {
  readonly positions: ArrayLike<number>;
  readonly normals: ArrayLike<number>;
}

/** Skin turned away farther than this from the skin under the brush lies on another side, such as the next toe's. */
const SAME_SIDE = 0.2;

/**
 * The cells under a round brush on the skin: the one in its middle, and those of which it covers half or more. `radius` in the
 * unit of the positions.
 */
export const cellsUnder = (
  { positions, normals }: RestSkin,
  { cells, sizes }: SkinCells,
  middle: number,
  radius: number,
): readonly Cell[] => {
  const read = (list: ArrayLike<number>, vertex: number, k: number) => list[3 * vertex + k] ?? 0;
  const covered = new Map<Cell, number>();
  for (let vertex = 0; vertex < cells.length; vertex++) {
    let gap = 0;
    let turn = 0;
    for (let k = 0; k < 3; k++) {
      gap += (read(positions, vertex, k) - read(positions, middle, k)) ** 2;
      turn += read(normals, vertex, k) * read(normals, middle, k);
    }
    if (gap > radius * radius || turn < SAME_SIDE) continue;
    const cell = cells[vertex] ?? 0;
    covered.set(cell, (covered.get(cell) ?? 0) + 1);
  }
  const half = [...covered].filter(([cell, count]) => 2 * count >= (sizes[cell] ?? 0)).map(([cell]) => cell);
  return [...new Set([cells[middle] ?? 0, ...half])];
};
