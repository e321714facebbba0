import { deg } from '../kernel/units';
import { type FootPoint, type FootSurface, isOnFoot, type LegPoint, wrapDegrees } from './charts';

/*
 * Where it hurts is kept as cells of the charts, about a fingertip wide. A cell is a number; links carry it, so the order below
 * never changes: leg by rows from the thigh down, then P, D, M, L and B, then what lies off the leg.
 */

/** A cell of the charts, 0 … `CELLS` − 1. */
export type Cell = number;

/** Rows of 0.025 f, 10 mm, from f −0.25 to 1.05, each of 10° round the leg. */
const F = { from: -0.25, step: 0.025, rows: 52 } as const;
const THETA = { from: -180, step: 10, columns: 36 } as const;
/** Steps of 0.04 u, 10 mm, and of a tenth of the width. */
const U_ROWS = 25;
const V_COLUMNS = 10;
/** The sides of the foot and the back of the heel have no height on their chart: three bands between these f. */
const BANDS = [1, 1.03] as const;
const HEEL_COLUMNS = 5;

const AREAS = [
  { part: 'leg', count: F.rows * THETA.columns },
  { part: 'P', count: U_ROWS * V_COLUMNS },
  { part: 'D', count: U_ROWS * V_COLUMNS },
  { part: 'M', count: U_ROWS * 3 },
  { part: 'L', count: U_ROWS * 3 },
  { part: 'B', count: HEEL_COLUMNS * 3 },
  { part: 'sacroiliac', count: 1 },
] as const;
type Part = (typeof AREAS)[number]['part'];

const FIRST = Object.fromEntries(
  AREAS.map(({ part }, i) => [part, AREAS.slice(0, i).reduce((sum, { count }) => sum + count, 0)]),
) as Record<Part, number>;

export const CELLS: number = AREAS.reduce((sum, { count }) => sum + count, 0);

/** The place away from the leg that can be marked in words. */
export const SACROILIAC_CELL: Cell = FIRST.sacroiliac;

const step = (value: number, count: number) => Math.min(Math.max(Math.floor(value), 0), count - 1);

const legCell = (f: number, theta: number): Cell =>
  // The angle 180 is the same place as −180.
  step((f - F.from) / F.step, F.rows) * THETA.columns +
  (step((theta - THETA.from) / THETA.step + 1e-9, THETA.columns + 1) % THETA.columns);

const bandOf = (f: number) => (f < BANDS[0] ? 0 : f < BANDS[1] ? 1 : 2);

const footCell = (surface: FootSurface, u: number, v: number, f: number): Cell => {
  const row = step(u * U_ROWS + 1e-9, U_ROWS);
  if (surface === 'P' || surface === 'D')
    return FIRST[surface] + row * V_COLUMNS + step(v * V_COLUMNS + 1e-9, V_COLUMNS);
  if (surface === 'B') return FIRST.B + step(v * HEEL_COLUMNS + 1e-9, HEEL_COLUMNS) * 3 + bandOf(f);
  return FIRST[surface] + row * 3 + bandOf(f);
};

/** One point of skin on both charts, as `src/pain/skin.ts` has it. */
export interface OnBothCharts {
  readonly f: number;
  readonly theta: number;
  readonly u: number;
  readonly v: number;
  readonly shares: Readonly<Record<'P' | 'D' | 'M' | 'L', number>>;
}

/** Down to here the ankle and the tendon are counted to the leg where the charts overlap, f … */
const SEAM = 0.97;
/** … and back to here the top of the foot is counted to the foot, u. */
const INSTEP = 0.36;

const surfaceOf = ({ P, D, M, L }: OnBothCharts['shares']): FootSurface => {
  const shares = [
    ['P', P],
    ['D', D],
    ['M', M],
    ['L', L],
    ['B', 1 - P - D - M - L],
  ] as const;
  return shares.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
};

/** The one cell in which a point of the skin lies. */
export const cellOf = ({ f, theta, u, v, shares }: OnBothCharts): Cell => {
  if (!isOnFoot(u)) return legCell(f, theta);
  const surface = surfaceOf(shares);
  const onLeg = surface === 'D' ? u < INSTEP && f < F.from + F.step * F.rows : surface !== 'P' && f < SEAM;
  return onLeg ? legCell(f, theta) : footCell(surface, u, v, f);
};

/** The middle of a cell on its chart; null for a place off the leg. */
export type CellPoint = { readonly leg: LegPoint } | { readonly foot: FootPoint };

export const middleOf = (cell: Cell): CellPoint | null => {
  const part = AREAS.findLast(({ part }) => FIRST[part] <= cell)?.part ?? 'leg';
  const rest = cell - FIRST[part];
  const across = (columns: number) => ({ row: Math.floor(rest / columns), column: rest % columns });
  if (part === 'sacroiliac') return null;
  if (part === 'leg') {
    const { row, column } = across(THETA.columns);
    const theta = deg(wrapDegrees(THETA.from + (column + 0.5) * THETA.step));
    return { leg: { f: F.from + (row + 0.5) * F.step, theta } };
  }
  if (part === 'B') return { foot: { surface: 'B', u: 0.02, v: (across(3).row + 0.5) / HEEL_COLUMNS } };
  if (part === 'M' || part === 'L')
    return { foot: { surface: part, u: (across(3).row + 0.5) / U_ROWS, v: part === 'M' ? 0.02 : 0.98 } };
  const { row, column } = across(V_COLUMNS);
  return { foot: { surface: part, u: (row + 0.5) / U_ROWS, v: (column + 0.5) / V_COLUMNS } };
};

export const isCell = (value: number): value is Cell => Number.isInteger(value) && value >= 0 && value < CELLS;
