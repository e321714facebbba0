import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILE } from '../../anatomy/glb-contract';
import { readSkin } from '../../bake/read-skin';
import { DATA_FILES, openRecords, openSkin } from './open-data';

/** Where licence and schemas lie, and where `npm run data` writes. */
export const DATA_FOLDER = 'data';

/** One record a line: small enough to send, and a difference between two versions can be read. */
const written = (data: object): string =>
  `{\n${Object.entries(data)
    .map(([key, value]) => {
      const text = Array.isArray(value)
        ? `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
        : JSON.stringify(value);
      return `${JSON.stringify(key)}: ${text}`;
    })
    .join(',\n')}\n}\n`;

/** The files of the open data, by name: records, skin, their schemas and the licence. The model must have been forged. */
export const makeData = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const released = await readSkin(readFileSync(join(root, 'public', MODEL_FILE)));
  const kept = [DATA_FILES.recordsSchema, DATA_FILES.skinSchema, DATA_FILES.licence].map(
    (name) => [name, readFileSync(join(root, DATA_FOLDER, name), 'utf8')] as const,
  );
  return new Map([
    [DATA_FILES.records, written(openRecords(version, released.forged))],
    [DATA_FILES.skin, written(openSkin(version, released))],
    ...kept,
  ]);
};
