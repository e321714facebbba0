import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordKey } from '../../../src/content/words';

const FOLDER = join('src', 'content', 'words', 'en');

// Read as files and not imported: Node asks for an attribute on an import of JSON that the bundler of the app does without.
const words: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
);

/** What the page says under a key. */
export const said = (key: WordKey): string => {
  const text = words[key];
  if (text === undefined) throw new RangeError(`unknown words: ${key}`);
  return text;
};
