import { resolve } from 'node:path';
import { build } from 'vite';
import { compareFirstPictures, measureVisits } from './bench/compare';
import { buildFixtures } from './bench/fixtures';
import { measureFrames } from './bench/frames';
import { measureHeap } from './bench/heap';
import { host } from './bench/host';
import { BENCH_USAGE, readOptions } from './bench/options';
import { writeReport } from './bench/report';
import { openBrowser } from './browser/open-browser';

/** `npm run bench`: builds the app and two plain pages to compare it with, measures them in Chromium, writes docs/benchmarks.md. */
export const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${BENCH_USAGE}`);
    return 2;
  }
  await build({ logLevel: 'warn' });
  const fixtures = await buildFixtures();
  const hosts = {
    atlas: await host(resolve('dist')),
    'model-viewer': await host(fixtures['model-viewer']),
    'plain-fiber': await host(fixtures['plain-fiber']),
  };
  const { browser, version } = await openBrowser();
  try {
    const comparison = await compareFirstPictures(browser, hosts, options.rounds);
    const visits = await measureVisits(browser, hosts.atlas.address, options.rounds);
    const frames = await measureFrames(browser, hosts.atlas.address, options.rounds);
    const heap = await measureHeap(browser, hosts.atlas.address, options.minutes);
    console.log(writeReport({ options, version, comparison, visits, frames, heap }));
  } finally {
    await browser.close();
    for (const { stop } of Object.values(hosts)) stop();
  }
  return 0;
};
