import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Not of the app itself: the host reads these, or nobody does. */
const OUTSIDE = /^(?:_headers|sw\.js|.*\.map)$/;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !OUTSIDE.test(file))
    .sort();

/** The worker as one script that names the files it keeps. */
const workerScript = async (entry: string, listing: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('missing script of the worker');
  return `const LISTING=${listing};\n${chunk.code}`;
};

/**
 * Writes the worker that keeps the app for use without a network. Its version is the hash of all files, so that it changes when
 * any of them does and not otherwise.
 */
export const offline = (): Plugin => {
  let outDir = '';
  return {
    name: 'calf-atlas:offline',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = filesOf(outDir);
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
        const listing = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        const entry = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
        writeFileSync(join(outDir, 'sw.js'), await workerScript(entry, listing));
      },
    },
  };
};
