import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../kernel/errors';
import { parseLandmarks } from '../tables/landmarks';
import { parseLoftTable } from '../tables/loft-table';
import type { Tables } from './forge';

/** The folders of models/ that hold one table per structure. */
const FOLDERS = ['bones', 'ligaments', 'muscles', 'tendons', 'vessels'] as const;

const filesUnder = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AtlasError(
      'table',
      `invalid table: ${file}: ${String(cause)}`,
      'Correct the JSON, or run npm run measure.',
      {
        cause,
      },
    );
  }
};

/** Reads every table under `root`/models. All faulty tables are reported together. */
export const readTables = (root: string): Tables => {
  const findings: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      findings.push(error.message);
      return undefined;
    }
  };
  const shown = (file: string) =>
    file
      .slice(root.length)
      .replace(/^[/\\]/, '')
      .replaceAll('\\', '/');
  const files = FOLDERS.flatMap((folder) => filesUnder(join(root, 'models', folder), '.json'));
  const lofts = files.map((file) => attempt(() => parseLoftTable(shown(file), readJson(file))));
  const place = join(root, 'models', 'landmarks.json');
  const landmarks = attempt(() => parseLandmarks(shown(place), readJson(place)));
  if (findings.length || !landmarks)
    throw new AtlasError('table', findings.join('\n'), 'Correct the tables, or write them again: npm run measure.');
  return { lofts: lofts.filter((table) => table !== undefined), landmarks };
};

/** Sixteen hexadecimal digits over the tables and the code that forges them: what the result depends on. */
export const hashOf = (root: string): string => {
  const hash = createHash('sha256');
  const code = ['kernel', 'anatomy', 'tables', 'forge'].flatMap((room) => filesUnder(join(root, 'src', room), '.ts'));
  for (const file of [...filesUnder(join(root, 'models'), '.json'), ...code, join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length).replaceAll('\\', '/'));
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
};
