import type { Browser, Page } from '@playwright/test';
import { newVisitor } from './browser';
import { median, quantile } from './statistics';
import { perMove, scriptOf, type TraceEvent, total } from './trace';

/** What pictures cost once the leg is there, ms of the main thread unless said otherwise. */
export interface Frames {
  readonly drawCalls: number;
  readonly triangles: number;
  /** Frames drawn in ten seconds in which nothing happens. */
  readonly idleFrames: number;
  readonly orbitPerFrame: number;
  /** Of one move of a hovering pointer: finding and naming what lies under it. */
  readonly hover: number;
  /** The same with the frame that lights it. */
  readonly hoverWithFrame: number;
  readonly pose: number;
  readonly poseSlow: number;
  /** From the end of a click on a trigger point to the first frame with its pain map, as a clock on the wall has it. */
  readonly clickToMap: number;
}

/** Small: what is measured is the main thread, and software draws large pictures slowly. */
const VIEWPORT = { width: 560, height: 420 } as const;
const IDLE_MS = 10_000;
/** A quiet spell this long is taken for the end of what was still to be done, ms. */
const SPELL_MS = 3000;
/** Between two moves, ms: a frame of software has been drawn by then. */
const BEAT_MS = 120;
const MOVES = 40;
const POSES = 40;
/** Poses and moves ahead of those that count, which only warm the engine up. */
const WARM = 8;
const POINTS = ['gastrocnemius-trp1', 'soleus-trp1', 'gastrocnemius-trp2', 'soleus-trp2', 'gastrocnemius-trp3'];

/** Waits until no frame is drawn any more, and until what is done in idle moments (batches, ray trees) has been done. */
const rest = async (page: Page): Promise<void> => {
  await page.waitForFunction('window.__atlas?.ready === true', undefined, { timeout: 120_000 });
  for (let seen = -1; seen !== (await frames(page)); await page.waitForTimeout(SPELL_MS)) {
    seen = await frames(page);
    await page.evaluate('window.__atlas.idle()');
  }
};

const frames = (page: Page): Promise<number> => page.evaluate('window.__atlas.frames');

/** Moves the pointer to and fro over the leg; the script of that while, and the frames drawn. */
const traced = async (browser: Browser, page: Page, act: () => Promise<void>) => {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  const before = await frames(page);
  await act();
  const drawn = (await frames(page)) - before;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { script: scriptOf(traceEvents), drawn };
};

const wander = async (page: Page, moves: number): Promise<void> => {
  const { x, y, width, height } = (await page.locator('canvas').first().boundingBox()) ?? { x: 0, y: 0, ...VIEWPORT };
  for (let i = 0; i < moves; i++) {
    const [across, down] = [0.5 + 0.06 * Math.sin(i * 2.4), 0.2 + 0.5 * ((i * 0.618) % 1)];
    await page.mouse.move(x + width * across, y + height * down);
    await page.waitForTimeout(BEAT_MS);
  }
};

const clickToMap = async (page: Page, id: string): Promise<number> => {
  const place = (await page.evaluate(`window.__atlas.screen(${JSON.stringify(id)})`)) as {
    x: number;
    y: number;
  } | null;
  if (!place) return Number.NaN;
  await page.mouse.move(place.x, place.y);
  await page.evaluate('window.__atlas.idle()');
  const drawn = page.evaluate(`new Promise((done) => addEventListener('pointerup', () => {
    const [began, frames] = [performance.now(), window.__atlas.frames];
    const look = () => window.__atlas.frames > frames ? done(performance.now() - began) : requestAnimationFrame(look);
    look();
  }, { once: true, capture: true }))`);
  await page.mouse.down();
  await page.mouse.up();
  const took = (await drawn) as number;
  const shown = await page.evaluate("window.__atlas.zonePoints('essential').length");
  await page.evaluate('window.__atlas.idle()');
  await page.keyboard.press('Escape');
  await page.evaluate('window.__atlas.idle()');
  return shown ? took : Number.NaN;
};

const poses = async (page: Page): Promise<number[]> =>
  page.evaluate(`(async () => {
    const costs = [];
    for (let i = 0; i < ${WARM + POSES}; i++) {
      const { frames } = window.__atlas;
      location.hash = '/right?view=lateral&knee=' + (1 + ((i * 7) % 119)) + '&ankle=' + (((i * 5) % 60) - 30);
      while (window.__atlas.frames <= frames) await new Promise(requestAnimationFrame);
      if (i >= ${WARM}) costs.push(window.__atlas.bendCost);
    }
    return costs;
  })()`);

export const measureFrames = async (browser: Browser, address: string): Promise<Frames> => {
  const context = await newVisitor(browser, VIEWPORT);
  const page = await context.newPage();
  await page.goto(`${address}?test#/right`);
  await rest(page);
  const cost = (await page.evaluate('window.__atlas.cost')) as { calls: number; triangles: number };
  const before = await frames(page);
  await page.waitForTimeout(IDLE_MS);
  const idleFrames = (await frames(page)) - before;

  await wander(page, WARM);
  const hovered = await traced(browser, page, () => wander(page, MOVES));
  await page.mouse.down();
  await wander(page, WARM);
  const turned = await traced(browser, page, () => wander(page, MOVES));
  await page.mouse.up();

  await page.goto('about:blank');
  await page.goto(`${address}?test#/right`);
  await rest(page);
  const clicks: number[] = [];
  for (const id of POINTS) clicks.push(await clickToMap(page, id));
  const posed = await poses(page);
  const moves = perMove(hovered.script);
  await context.close();
  return {
    drawCalls: cost.calls,
    triangles: cost.triangles,
    idleFrames,
    orbitPerFrame: total(turned.script) / turned.drawn,
    hover: median(moves.map(({ find }) => find)),
    hoverWithFrame: median(moves.map(({ all }) => all)),
    pose: median(posed),
    poseSlow: quantile(posed, 0.95),
    clickToMap: median(clicks.filter((value) => !Number.isNaN(value))),
  };
};
