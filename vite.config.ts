import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

type Forge = typeof import('./src/forge/vite-plugin');
type Step = typeof import('./src/cli/bake-step');
type Bundle = typeof import('./src/bundle/plugins');
type Policy = typeof import('./src/bundle/content-policy');
type Data = typeof import('./src/cli/data/vite-plugin');

/** The sources name each other without an ending, which Vite's runner reads and a configuration file may not. */
const load = async <T>(file: string): Promise<T> => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await runnerImport<T>(path, { configFile: false, logLevel: 'warn' })).module;
};

/** Serving what is built needs no model and no tables. */
export default defineConfig(async ({ isPreview }) => {
  if (isPreview) {
    const { strictContent } = await load<Policy>('src/bundle/content-policy.ts');
    return { base: './', plugins: [strictContent()] };
  }
  const [{ forged }, { BAKES }, { bundlePlugins }, { openData }] = await Promise.all([
    load<Forge>('src/forge/vite-plugin.ts'),
    load<Step>('src/cli/bake-step.ts'),
    load<Bundle>('src/bundle/plugins.ts'),
    load<Data>('src/cli/data/vite-plugin.ts'),
  ]);
  return {
    base: './',
    plugins: [bundlePlugins(), react(), forged(BAKES), openData()],
    build: { target: 'es2023', modulePreload: { polyfill: false }, cssCodeSplit: false, chunkSizeWarningLimit: 1100 },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: ['tests/browser/**'],
      setupFiles: ['tests/support/all-words.ts'],
      // Speed is the business of benchmarks: here only what hangs is stopped.
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
});
