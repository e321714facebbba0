import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isShared } from '../content/words';
import { LANGUAGES, type LanguageId, OFFERED, OFFERED_FROM } from '../content/words/languages';

const FOLDER = 'src/content/words';

export type Table = Readonly<Record<string, string>>;

/** The tables of one language by file name; none where nobody has begun to translate. */
export const tablesOf = (id: string): ReadonlyMap<string, Table> => {
  const folder = `${FOLDER}/${id}`;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return new Map(files.sort().map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Table]));
};

export interface Coverage {
  readonly translated: number;
  readonly all: number;
  readonly missing: readonly string[];
}

/** How many of the English sentences a language says itself; Latin names, which are the same everywhere, do not count. */
export const coverageOf = (id: string): Coverage => {
  const own = Object.assign({}, ...tablesOf(id).values()) as Table;
  const keys = [...tablesOf('en').values()].flatMap((table) => Object.keys(table)).filter((key) => !isShared(key));
  const missing = keys.filter((key) => !(key in own));
  return { translated: keys.length - missing.length, all: keys.length, missing };
};

/** Languages that somebody has begun to translate. */
export const TRANSLATED = (Object.keys(LANGUAGES) as LanguageId[]).filter(
  (id) => id !== 'en' && existsSync(`${FOLDER}/${id}`),
);

/**
 * `npm run words`: how far each translation has come, and whether it may be offered. With a language after it, the keys that
 * still lack a translation.
 */
export const main = async ([id]: readonly string[]): Promise<number> => {
  if (id) console.log(coverageOf(id).missing.join('\n'));
  else {
    for (const each of TRANSLATED) {
      const { translated, all } = coverageOf(each);
      const may = translated / all >= OFFERED_FROM;
      const is = (OFFERED as readonly string[]).includes(each);
      const share = ((100 * translated) / all).toFixed(1);
      console.log(
        `${each}  ${translated} of ${all}  ${share} %  ${is ? 'offered' : may ? 'could be offered' : 'not yet'}`,
      );
    }
  }
  return 0;
};
