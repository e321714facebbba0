import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files below a folder that end in `ending`, in the order of their names. */
export const filesUnder = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Sixteen hexadecimal digits over texts and bytes, in their order. */
export const hashOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(typeof part === 'string' ? part : new Uint8Array(part));
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

/** The name of a file below `root`, alike on every system. */
const nameIn = (root: string, file: string): string => file.slice(root.length).replaceAll('\\', '/');

/** Imports and re-exports of values; those of types are gone when the code runs. */
const IMPORT = /^\s*(?:import|export)\s+(?!type\b)[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'] as const;

/** `@scope/name/part` → `@scope/name`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** What a file of code is made of: every file it imports, by its name below `root`, and the packages they use. */
export const codeOf = (root: string, entry: string) => {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(nameIn(root, file))) return;
    const text = readFileSync(file, 'utf8');
    files.set(nameIn(root, file), text);
    if (file.endsWith('.json')) return;
    for (const [, from, alone] of text.matchAll(IMPORT)) {
      const name = from ?? alone ?? '';
      if (!name.startsWith('.')) {
        if (!name.startsWith('node:')) packages.add(packageOf(name));
        continue;
      }
      const ending = ENDINGS.find((end) => /\.\w+$/.test(name + end) && existsSync(join(dirname(file), name + end)));
      if (ending === undefined) throw new RangeError(`missing import: ${name} in ${nameIn(root, file)}`);
      visit(join(dirname(file), name + ending));
    }
  };
  visit(join(root, entry));
  return { files, packages };
};

/** Over all that a file of code is made of and the versions of its packages: what decides what it does, and nothing else. */
export const codeHash = (root: string, entry: string): string => {
  const { files, packages } = codeOf(root, entry);
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const versions = [...packages].sort().map((name) => `${name} ${locked[`node_modules/${name}`]?.version}`);
  return hashOf([...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).flat(), ...versions]);
};

/** Over names and contents of all tables. */
export const tablesHash = (root: string, folders: readonly string[]): string => {
  const files = folders.flatMap((folder) => filesUnder(join(root, 'models', folder), '.json'));
  return hashOf(
    [...files, join(root, 'models', 'landmarks.json')].flatMap((file) => [nameIn(root, file), readFileSync(file)]),
  );
};
