import type { Browser } from '@playwright/test';
import { newVisitor } from './browser';

/** What the page held of its heap before and after long use, bytes, garbage taken away. */
export interface Heap {
  readonly minutes: number;
  readonly pictures: number;
  readonly before: number;
  readonly after: number;
}

/** A walk through what the atlas can show: points, modes, poses, both legs, cuts. */
const WALK = [
  '/right/soleus-trp1',
  '/right/gastrocnemius-trp1?view=medial',
  '/left/plantaris-trp?skin=solid',
  '/right?mode=stretch&knee=40&ankle=15',
  '/right?mode=find',
  '/right/soleus-trp1?mode=press',
  '/right/tibialis-posterior?view=medial&colour=compartment',
  '/right?cut=-160',
  '/right?compare=gastrocnemius-trp1,soleus-trp2',
  '/right?view=sole',
];

export const measureHeap = async (browser: Browser, address: string, minutes: number): Promise<Heap> => {
  const context = await newVisitor(browser, { width: 560, height: 420 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  let pictures = 0;
  const round = async () => {
    for (const hash of WALK) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.evaluate('window.__atlas.idle()');
      pictures += 1;
    }
  };
  await page.goto(`${address}?test#/right`);
  await page.waitForFunction('window.__atlas?.ready === true', undefined, { timeout: 120_000 });
  // What is loaded once, when it is first asked for, is no growth.
  await round();
  const before = await held();
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end) await round();
  const after = await held();
  await context.close();
  return { minutes, pictures, before, after };
};
