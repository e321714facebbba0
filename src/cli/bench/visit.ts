import type { Page } from '@playwright/test';

/** What one visit took, ms from its beginning, and what came over the line before the first picture. */
export interface Visit {
  readonly painted: number;
  readonly firstPicture: number;
  /** Everything can be clicked; as the first picture for pages that do not tell. */
  readonly interactive: number;
  readonly requests: number;
  readonly bytes: number;
}

/** Longer than any page takes to show the leg on the slowest line. */
const PATIENCE_MS = 180_000;

/** Opens an address and waits for its mark `first-picture`, and for `ready` where the page is ours. */
export const visit = async (page: Page, address: string, ours: boolean): Promise<Visit> => {
  await page.goto('about:blank');
  await page.goto(address, { timeout: PATIENCE_MS, waitUntil: 'commit' });
  await page.waitForFunction("performance.getEntriesByName('first-picture').length > 0", undefined, {
    timeout: PATIENCE_MS,
  });
  const ready = ours ? 'window.__atlas?.ready && performance.now()' : 'performance.now()';
  const interactive = await page.waitForFunction(ready, undefined, { timeout: PATIENCE_MS });
  const seen = (await page.evaluate(`(() => {
    const firstPicture = performance.getEntriesByName('first-picture')[0].startTime;
    const before = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
      ({ startTime }) => startTime < firstPicture,
    );
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      firstPicture,
      requests: before.length,
      bytes: before.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  })()`)) as Omit<Visit, 'interactive'>;
  return { ...seen, interactive: ours ? Number(await interactive.jsonValue()) : seen.firstPicture };
};
