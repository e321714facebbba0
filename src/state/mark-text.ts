import { CELLS, type Cell } from '../anatomy/cells';
import { SIDES } from '../anatomy/side';
import type { Field } from './field';

/** Four bits and a sign that more follow: links are read without regard to capitals, so 32 signs are all there are. */
const SIGNS = '0123456789abcdefghijklmnopqrstuv';
const MORE = 16;

const writeNumber = (value: number): string => {
  let rest = value;
  let text = '';
  while (rest >= MORE) {
    text += SIGNS[(rest % MORE) + MORE];
    rest = Math.floor(rest / MORE);
  }
  return text + SIGNS[rest];
};

/** Rising cells as runs: so many that are free, then so many that are marked, and again. */
const writeCells = (cells: readonly Cell[]): string => {
  let text = '';
  let next = 0;
  for (let i = 0; i < cells.length; ) {
    const from = cells[i] ?? 0;
    let run = 1;
    while (cells[i + run] === from + run) run += 1;
    text += writeNumber(from - next) + writeNumber(run);
    next = from + run;
    i += run;
  }
  return text;
};

/** The cells of a text; null for a text that holds none, or more than there are. */
const readCells = (text: string): readonly Cell[] | null => {
  const cells: Cell[] = [];
  let next = 0;
  let value = 0;
  let place = 1;
  let marked = false;
  for (const sign of text) {
    const digit = SIGNS.indexOf(sign);
    if (digit < 0) return null;
    value += (digit % MORE) * place;
    place *= MORE;
    if (value > CELLS) return null;
    if (digit >= MORE) continue;
    if (next + value > CELLS) return null;
    if (marked) for (let i = 0; i < value; i++) cells.push(next + i);
    next += value;
    marked = !marked;
    value = 0;
    place = 1;
  }
  return place === 1 && !marked && cells.length > 0 ? cells : null;
};

/** `right-sore=…` and `left-sore=…`: the marks of each leg. */
export const MARKS: readonly Field[] = SIDES.map((side) => ({
  key: `${side}-sore`,
  write: ({ marks }) => (marks[side].length > 0 ? writeCells(marks[side]) : null),
  read: (text, { marks }) => {
    const cells = readCells(text);
    return cells && { change: { marks: { ...marks, [side]: cells } }, lost: '' };
  },
}));
