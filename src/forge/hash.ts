import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder that end in `ending`, in the order of their names. */
export const filesUnder = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Sixteen hexadecimal digits over the names and contents of files. */
const hashOf = (root: string, files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file.slice(root.length).replaceAll('\\', '/'));
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
};

const codeOf = (root: string, rooms: readonly string[]): string[] =>
  rooms.flatMap((room) => filesUnder(join(root, 'src', room), '.ts'));

/** Over everything in the given rooms of src/. */
export const roomsHash = (root: string, rooms: readonly string[]): string => hashOf(root, codeOf(root, rooms));

/** Over all that the model depends on: the tables and the code that forges them. */
export const forgeHash = (root: string): string =>
  hashOf(root, [
    ...filesUnder(join(root, 'models'), '.json'),
    ...codeOf(root, ['kernel', 'anatomy', 'tables', 'forge']),
    join(root, 'package-lock.json'),
  ]);
