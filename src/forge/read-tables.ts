import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../kernel/errors';
import { type Landmarks, parseLandmarks } from '../tables/landmarks';
import { type LoftTable, parseLoftTable } from '../tables/loft-table';
import { filesUnder } from './hash';

/** All that the forge needs: the measured tables and the landmarks. */
export interface Tables {
  readonly lofts: readonly LoftTable[];
  readonly landmarks: Landmarks;
}

/** The folders of models/ that hold one table per structure. */
export const FOLDERS = ['bones', 'ligaments', 'muscles', 'nerves', 'tendons', 'vessels'] as const;

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
