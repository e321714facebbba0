import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser/find-browser';
import { thisMachine } from './src/cli/browser/this-machine';
import type { Found } from './src/cli/browser/types';

const freePort = (): Promise<number> =>
  new Promise((answer, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => answer(typeof address === 'object' && address ? address.port : 0));
    });
  });

// Every worker reads this file again: what was found first is handed down, so that all use one browser and one server.
process.env.ATLAS_TEST_BROWSER ??= JSON.stringify(await findBrowser(thisMachine()));
process.env.ATLAS_TEST_PORT ??= String(await freePort());
const browser = JSON.parse(process.env.ATLAS_TEST_BROWSER) as Found;
const address = `http://127.0.0.1:${process.env.ATLAS_TEST_PORT}/`;

const inherited = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

/** A picture costs a second where the processor draws it, and many share two of those; a real hang is far longer. */
const PATIENCE_MS = 30_000;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: process.env.ATLAS_TEST_OUTPUT ?? 'test-results',
  workers: process.env.ATLAS_TEST_WORKERS ? Number(process.env.ATLAS_TEST_WORKERS) : 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: PATIENCE_MS },
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1000, height: 700 },
    actionTimeout: PATIENCE_MS,
    navigationTimeout: PATIENCE_MS,
    // Pictures for the trace would draw every frame a second time.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: browser.executable,
      env: { ...inherited, ...browser.env },
      // Software WebGL2: the same pixels on every machine, with or without a graphics card.
      args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${process.env.ATLAS_TEST_PORT} --strictPort`,
    url: address,
    timeout: PATIENCE_MS,
    reuseExistingServer: false,
  },
});
