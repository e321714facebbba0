import { t } from '../../content/words';
import { type SourceKey, sourceOf } from '../../sources';

/** Works named in a line; the page itself names all. */
const MOST = 4;

/** "Travell JG, Simons DG 1992": the first two authors and the year, or the title where no author is known. */
const short = (key: SourceKey): string => {
  const { authors, title, year } = sourceOf(key);
  const names = authors?.split(', ') ?? [title];
  return [`${names.slice(0, 2).join(', ')}${names.length > 2 ? ' et al.' : ''}`, year].filter(Boolean).join(' ');
};

/** What a picture or a sheet rests on, in one line. */
export const sourceLine = (keys: readonly SourceKey[]): string =>
  t('press.share.sources', { works: [...new Set(keys)].slice(0, MOST).map(short).join('; ') });
