import type { Cell } from '../anatomy/cells';
import type { RedFlagId } from '../content/types';
import { drawnUp } from './drawn-up';
import { cut } from './history';
import { atlas } from './store';
import type { Brush } from './types';

/** Rising and each once, so that the same marks have one link; the same list when nothing changes. */
const changed = (before: readonly Cell[], cells: readonly Cell[], on: boolean): readonly Cell[] => {
  const marked = new Set(before);
  const size = marked.size;
  for (const cell of cells) {
    if (on) marked.add(cell);
    else marked.delete(cell);
  }
  return marked.size === size ? before : [...marked].sort((a, b) => a - b);
};

let strokes = 0;
/** A name of its own for the next stroke of the brush, so that it is undone at once and by itself. */
export const newStroke = (): string => `mark-${++strokes}`;

/** Mark cells on the leg that is shown, or wipe their marks. What is done under one `stroke` is undone at once. */
export const mark = (cells: readonly Cell[], on: boolean, stroke: string | null = null) =>
  cut(({ marks, side }) => {
    const next = changed(marks[side], cells, on);
    return next === marks[side] ? {} : { marks: { ...marks, [side]: next } };
  }, stroke);

/** Wipe every mark of the leg that is shown. */
export const clearMarks = () =>
  cut(({ marks, side }) => (marks[side].length === 0 ? {} : { marks: { ...marks, [side]: [] } }));

/**
 * What was answered with yes of the questions that come first; null forgets it. They are those that come before any pressing too:
 * who has answered need not answer again.
 */
export const answerRedFlags = (redFlags: readonly RedFlagId[] | null) =>
  atlas.setState({
    redFlags,
    brush: null,
    gate: redFlags === null ? 'unasked' : redFlags.length > 0 ? 'stop' : 'clear',
  });

/** Ask what else is felt at a place of the skin; null puts the question away. */
export const ask = (asked: Cell | null) =>
  atlas.setState(({ sheet }) => ({ asked, sheet: asked === null ? sheet : drawnUp(sheet) }));

/** Take a brush in hand, so that a finger marks and no longer turns the leg; null puts it away. */
export const takeBrush = (brush: Brush | null) => atlas.setState({ brush });
