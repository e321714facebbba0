import { CELLS, type Cell, middleOf, SACROILIAC_CELL } from '../../anatomy/cells';
import { AREA_CONTENT } from '../../content';
import { AREAS, type AreaId, type Patch, type Range } from '../../content/types';

const within = (value: number, [from, to]: Range) => value >= from && value <= to;

/** Whether the middle of a cell lies in a patch. Sides and back of the foot have no width on their chart. */
const holds = (patch: Patch, cell: Cell): boolean => {
  const middle = middleOf(cell);
  if (patch.chart === 'body') return cell === SACROILIAC_CELL;
  if (middle === null) return false;
  if (patch.chart === 'leg')
    return (
      'leg' in middle &&
      within(middle.leg.f, patch.f) &&
      [-360, 0, 360].some((turn) => within(middle.leg.theta + turn, patch.theta))
    );
  if (!('foot' in middle) || middle.foot.surface !== patch.surface) return false;
  if (patch.surface === 'B') return true;
  const wide = patch.surface === 'P' || patch.surface === 'D';
  return within(middle.foot.u, patch.u) && (!wide || within(middle.foot.v, patch.v));
};

const known = new Map<AreaId, readonly Cell[]>();

/** The cells of a place in plain words. */
export const cellsOfArea = (id: AreaId): readonly Cell[] => {
  const found = known.get(id);
  if (found) return found;
  const { patches } = AREA_CONTENT[id];
  const cells = Array.from({ length: CELLS }, (_, cell) => cell).filter((cell) =>
    patches.some((patch) => holds(patch, cell)),
  );
  known.set(id, cells);
  return cells;
};

/** `all`: every cell of the place is marked; `some`: a good part of it. */
export const markedOf = (id: AreaId, marks: ReadonlySet<Cell>): 'all' | 'some' | 'none' => {
  const cells = cellsOfArea(id);
  const count = cells.filter((cell) => marks.has(cell)).length;
  return count === cells.length ? 'all' : 4 * count >= cells.length ? 'some' : 'none';
};

/** What wiping a place wipes: its cells, but for those of other places that are marked as a whole. */
export const cellsToWipe = (id: AreaId, marks: ReadonlySet<Cell>): readonly Cell[] => {
  const kept = new Set(
    AREAS.filter((other) => other !== id && markedOf(other, marks) === 'all').flatMap((other) => cellsOfArea(other)),
  );
  return cellsOfArea(id).filter((cell) => !kept.has(cell));
};
