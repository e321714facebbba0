import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole';

/** Keeps what was made under a key that holds all it was made from. */
export interface Pieces {
  readonly get: <T>(key: string, make: () => Promise<T>) => Promise<T>;
}

/** Makes everything anew. */
export const NO_PIECES: Pieces = { get: (_, make) => make() };

/** How many pieces stay: a few models' worth. */
const KEPT = 400;

const read = (file: string): unknown => {
  try {
    return deserialize(readFileSync(file));
  } catch {
    // Written by another version of Node, or cut short by a full disk: made again.
    return undefined;
  }
};

/** Pieces in a folder; the oldest go when there are too many. */
export const piecesIn = (folder: string): Pieces => ({
  get: async <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const file = join(folder, key);
    const found = existsSync(file) ? read(file) : undefined;
    if (found !== undefined) return found as T;
    const made = await make();
    writeWhole(file, serialize(made));
    return made;
  },
});

export const forgetOldPieces = (folder: string): void => {
  if (!existsSync(folder)) return;
  const age = (name: string) => statSync(join(folder, name)).mtimeMs;
  const names = readdirSync(folder);
  if (names.length <= KEPT) return;
  const old = names.map((name) => ({ name, age: age(name) })).sort((a, b) => b.age - a.age);
  for (const { name } of old.slice(KEPT)) rmSync(join(folder, name), { force: true });
};
