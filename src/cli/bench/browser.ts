import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser';
import { thisMachine } from '../browser/this-machine';
import type { Profile } from './profiles';

/** The browser of the tests, and its own word for its version. */
export const openBrowser = async (): Promise<{ readonly browser: Browser; readonly version: string }> => {
  const { executable, env, version } = await findBrowser(thisMachine());
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });
  return { browser, version };
};

/** A person who has never been here. */
export const newVisitor = (browser: Browser, viewport: Profile['viewport']): Promise<BrowserContext> =>
  // The page's own policy forbids the evaluation of text, which asking it for numbers needs.
  browser.newContext({ viewport, bypassCSP: true });

/** Slows line and main thread of a page to those of a profile. */
export const slowDown = async (page: Page, { bitsPerSecond, latencyMs, cpuSlowdown }: Profile): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
};
