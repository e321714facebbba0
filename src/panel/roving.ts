/** Letters typed within this time of each other, in milliseconds, belong to one search. */
export const TYPING_MS = 700;

const PAGE = 8;

/** Where a movement key leads in a list of `count`, or null for a key that does not move. Stops at the ends. */
export const moveInList = (key: string, from: number, count: number): number | null => {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + PAGE, last);
    case 'PageUp':
      return Math.max(from - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

/**
 * The next name that begins with what was typed, else the next with a word that does, searching on from `from` and round the
 * end. A single letter moves on from the present name, so that pressing it again steps through all of that letter.
 */
export const findInList = (typed: string, from: number, names: readonly string[]): number | null => {
  const wanted = typed.toLowerCase();
  if (wanted.trim() === '') return null;
  const start = wanted.length === 1 ? from + 1 : from;
  const order = names.map((_, i) => (start + i) % names.length);
  const begins = order.find((i) => names[i]?.toLowerCase().startsWith(wanted));
  const within = order.find((i) => names[i]?.toLowerCase().includes(` ${wanted}`));
  return begins ?? within ?? null;
};
