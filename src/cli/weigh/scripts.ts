import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Script {
  readonly file: string;
  /** As a host sends it, bytes. */
  readonly gzip: number;
  /** Needed before text and panel are painted. */
  readonly first: boolean;
}

/** A script that only visitors of another language than English load; `languageChunks` of src/bundle names them so. */
const TRANSLATION = /^translation-/;

/** The scripts of the built app that a visitor who reads English may load, largest first. */
export const scriptsOf = (dist: string): Script[] => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  // The page names its entry, whatever that imports at once, and with low priority what only the picture waits for.
  const first = page.replace(/<link[^>]*fetchpriority="low"[^>]*>/g, '');
  return readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.js') && !TRANSLATION.test(file))
    .map((file) => ({
      file,
      gzip: gzipSync(readFileSync(join(dist, 'assets', file)), { level: 9 }).length,
      first: first.includes(file),
    }))
    .sort((a, b) => b.gzip - a.gzip);
};

export const weigh = (scripts: readonly Script[]): number => scripts.reduce((sum, { gzip }) => sum + gzip, 0);
