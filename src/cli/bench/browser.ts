import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Profile } from './profiles';

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
