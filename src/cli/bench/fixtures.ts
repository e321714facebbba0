import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../anatomy/glb-contract';
import { joinGlbs } from '../../forge/join-glbs';

/** Where the pages to compare with are built. */
const BUILT = resolve('.cache', 'bench');

export const FIXTURES = ['model-viewer', 'plain-fiber'] as const;
export type FixtureId = (typeof FIXTURES)[number];

/** What each page needs beside its own files and the leg. */
const BESIDE: Readonly<Record<FixtureId, readonly (readonly [from: string, to: string])[]>> = {
  'model-viewer': [
    ['tests/bench/model-viewer/index.html', 'index.html'],
    ['node_modules/@google/model-viewer/dist/model-viewer.min.js', 'model-viewer.min.js'],
    ['node_modules/meshoptimizer/meshopt_decoder.cjs', 'meshopt_decoder.js'],
  ],
  'plain-fiber': [],
};

/** Builds the two plain pages around the whole forged leg, in one file compressed as ours are; the folder of each. */
export const buildFixtures = async (): Promise<Readonly<Record<FixtureId, string>>> => {
  const leg = await joinGlbs([MODEL_FILE, MORE_MODEL_FILE].map((file) => readFileSync(join('public', file))));
  const folders = { 'model-viewer': join(BUILT, 'model-viewer'), 'plain-fiber': join(BUILT, 'plain-fiber') } as const;
  await build({
    configFile: false,
    root: resolve('tests', 'bench', 'plain-fiber'),
    base: './',
    logLevel: 'warn',
    build: { outDir: folders['plain-fiber'], emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  for (const id of FIXTURES) {
    mkdirSync(folders[id], { recursive: true });
    writeFileSync(join(folders[id], 'leg.glb'), leg);
    for (const [from, to] of BESIDE[id]) copyFileSync(from, join(folders[id], to));
  }
  return folders;
};
