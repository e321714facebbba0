import type { Browser, CDPSession } from '@playwright/test';
import { newVisitor } from './browser';
import { codeIn, type HeapSnapshot } from './heap-snapshot';

/** What a page holds of its heap, bytes, garbage taken away. */
export interface Held {
  readonly all: number;
  /** Of that, what the engine has made of functions that were called often; it has an end with the functions. */
  readonly code: number;
}

/** The heap before and after long use. */
export interface Heap {
  readonly minutes: number;
  readonly pictures: number;
  readonly before: Held;
  readonly after: Held;
}

/** What is loaded once, when it is first asked for, is no growth, nor what the engine first makes of what is called often. */
const WARM_MINUTES = 2;

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

/** The engine's own list of all it holds, as it hands it out in pieces. */
const snapshot = async (session: CDPSession): Promise<HeapSnapshot> => {
  const pieces: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => void pieces.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(pieces.join('')) as HeapSnapshot;
};

export const measureHeap = async (browser: Browser, address: string, minutes: number): Promise<Heap> => {
  const context = await newVisitor(browser, { width: 560, height: 420 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const held = async (): Promise<Held> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { all: usedSize, code: codeIn(await snapshot(session)) };
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
  const use = async (minutes: number) => {
    const end = performance.now() + minutes * 60_000;
    do await round();
    while (performance.now() < end);
  };
  await use(WARM_MINUTES);
  const before = await held();
  pictures = 0;
  await use(minutes);
  const after = await held();
  await context.close();
  return { minutes, pictures, before, after };
};
