import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeHash, codeOf } from '../../src/forge/hash';

const ROOT = process.cwd();
const ENTRIES = ['solid', 'skin-over', 'assemble'].map((name) => `src/forge/${name}.ts`);

describe('what the model depends on', () => {
  const files = ENTRIES.flatMap((entry) => [...codeOf(ROOT, entry).files.keys()]);

  test('is the code that makes it', () => {
    for (const file of [
      '/src/forge/loft.ts',
      '/src/forge/skin/wrap.ts',
      '/src/anatomy/structures.ts',
      '/src/kernel/cubic.ts',
    ])
      expect(files, file).toContain(file);
  });

  test('is not what is said about muscles and trigger points', () => {
    expect(files.filter((file) => /trigger-points|attachments|content|bake|pain|scene|sources/.test(file))).toEqual([]);
  });

  test('is the versions of the packages of geometry, not of those of the page', () => {
    const packages = ENTRIES.flatMap((entry) => [...codeOf(ROOT, entry).packages]);
    expect(packages).toContain('manifold-3d');
    expect(packages).toContain('meshoptimizer');
    expect(packages.filter((name) => /react|three|vite/.test(name))).toEqual([]);
  });
});

describe('the hash of a file of code', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-hash-'));
  const put = (name: string, text: string) => writeFileSync(join(root, name), text);
  mkdirSync(join(root, 'src'));
  put('package-lock.json', '{ "packages": { "node_modules/shape": { "version": "1.0.0" } } }');
  put(
    'src/entry.ts',
    "import { shape } from 'shape';\nimport type { Only } from './only-a-type';\nimport { a } from './a';\n",
  );
  put('src/a.ts', 'export const a = 1;\n');
  put('src/b.ts', 'export const b = 1;\n');
  const hash = () => codeHash(root, 'src/entry.ts');
  const before = hash();

  test('stays when a file changes that it does not import', () => {
    put('src/b.ts', 'export const b = 2;\n');
    expect(hash()).toBe(before);
  });

  test('changes with a file it imports, and with the version of a package', () => {
    put('src/a.ts', 'export const a = 2;\n');
    const after = hash();
    expect(after).not.toBe(before);
    put('package-lock.json', '{ "packages": { "node_modules/shape": { "version": "1.0.1" } } }');
    expect(hash()).not.toBe(after);
  });
});
