import type { Page } from '@playwright/test';

/** What one visit took, ms from its beginning, and what came over the line before the first picture. */
export interface Visit {
  readonly painted: number;
  /** The leg is seen, be it as a poster. */
  readonly firstPicture: number;
  /** The leg is drawn and can be turned. */
  readonly turns: number;
  /** All of the leg is there in full; the first picture for pages that show no other. */
  readonly wholeLeg: number;
  readonly requests: number;
  readonly bytes: number;
}

/** Longer than any page takes to show the leg on the slowest line. */
const PATIENCE_MS = 180_000;

/** Opens an address and waits for its mark `first-picture`, and for `whole-leg` where the page is ours. */
export const visit = async (page: Page, address: string, ours: boolean): Promise<Visit> => {
  await page.goto('about:blank');
  await page.goto(address, { timeout: PATIENCE_MS, waitUntil: 'commit' });
  await page.waitForFunction("performance.getEntriesByName('first-picture').length > 0", undefined, {
    timeout: PATIENCE_MS,
  });
  const last = ours ? 'whole-leg' : 'first-picture';
  await page.waitForFunction(`performance.getEntriesByName('${last}').length > 0`, undefined, { timeout: PATIENCE_MS });
  return (await page.evaluate(`(() => {
    const turns = performance.getEntriesByName('first-picture')[0].startTime;
    const firstPicture = Math.min(turns, performance.getEntriesByName('poster')[0]?.startTime ?? Infinity);
    const before = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
      ({ startTime }) => startTime < turns,
    );
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      firstPicture,
      turns,
      wholeLeg: performance.getEntriesByName('${last}')[0].startTime,
      requests: before.length,
      bytes: before.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  })()`)) as Visit;
};
