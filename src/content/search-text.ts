/** Text as the search compares it: lower case, without accents, apostrophes and hyphens, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the two differ by at most one letter left out, put in, changed, or swapped with its neighbour. */
export const isOneTypoApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const isTail = (fromA: number, fromB: number) => a.slice(fromA) === b.slice(fromB);
  if (a.length > b.length) return isTail(i + 1, i);
  if (a.length < b.length) return isTail(i, i + 1);
  return isTail(i + 1, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && isTail(i + 2, i + 2));
};

/** Fewer letters than this are too few to guess at: nearly any short word is one letter from another. */
const TYPO_FROM = 5;
const TYPO_WORD_FROM = 4;

/** Whether the word, or its beginning, is one typo away from what was typed. */
const begins = (word: string, typed: string): boolean => {
  if (typed.length < TYPO_WORD_FROM) return false;
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length <= word.length);
  return lengths.some((length) => isOneTypoApart(word.slice(0, length), typed));
};

/** How well typed words fit, best first; what is not in the list does not fit. */
export const FITS = ['same', 'start', 'word-start', 'words', 'inside', 'same-but-typo', 'typo'] as const;
export type Fit = (typeof FITS)[number];

/** From here on what was typed may stand in the middle of a word. */
const INSIDE_FROM = 3;

/** How the query fits the term, both folded; null for not at all. */
export const fitOf = (query: string, term: string): Fit | null => {
  if (query === '') return null;
  if (term === query) return 'same';
  if (term.startsWith(query)) return 'start';
  if (term.includes(` ${query}`)) return 'word-start';
  const words = term.split(' ');
  const typed = query.split(' ');
  const missed = typed.filter((each) => !words.some((word) => word.startsWith(each)));
  if (missed.length === 0) return 'words';
  if (query.length >= INSIDE_FROM && term.includes(query)) return 'inside';
  const [wrong = '', ...more] = missed;
  if (query.replaceAll(' ', '').length < TYPO_FROM || more.length > 0) return null;
  if (isOneTypoApart(query, term)) return 'same-but-typo';
  return words.some((word) => begins(word, wrong)) ? 'typo' : null;
};
