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
/** A picture that has not come by then never will, ms. */
const LONGEST_MS = 20_000;
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

/** The script of the main thread while something is done, and the frames drawn. */
const traced = async (browser: Browser, page: Page, act: () => Promise<void>) => {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  const before = await frames(page);
  await act();
  const drawn = (await frames(page)) - before;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { script: scriptOf(traceEvents), drawn };
};

/** A mouse over the leg. Past Playwright's own, which puts listeners of its own into the page while a button is down. */
interface Mouse {
  wander(moves: number): Promise<void>;
  press(): Promise<void>;
}

const openMouse = async (page: Page): Promise<Mouse> => {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await page.locator('canvas').first().boundingBox()) ?? { x: 0, y: 0, ...VIEWPORT };
  const spot = (i: number) => ({
    x: x + width * (0.5 + 0.06 * Math.sin(i * 2.4)),
    y: y + height * (0.2 + 0.5 * ((i * 0.618) % 1)),
  });
  let buttons = 0;
  const button = () => (buttons === 0 ? 'none' : 'left');
  return {
    wander: async (moves) => {
      for (let i = 0; i < moves; i++) {
        await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...spot(i), button: button(), buttons });
        await page.waitForTimeout(BEAT_MS);
      }
    },
    press: async () => {
      buttons = 1;
      const press = {
        type: 'mousePressed',
        x: x + width / 2,
        y: y + 0.45 * height,
        button: button(),
        buttons,
        clickCount: 1,
      } as const;
      await session.send('Input.dispatchMouseEvent', press);
    },
  };
};

const clickToMap = async (page: Page, id: string): Promise<number> => {
  const place = (await page.evaluate(`window.__atlas.screen(${JSON.stringify(id)})`)) as {
    x: number;
    y: number;
  } | null;
  if (!place) return Number.NaN;
  await page.mouse.move(place.x, place.y);
  await page.evaluate('window.__atlas.idle()');
  // Listens before the click is on its way; a click that draws nothing gives no number, and no endless wait.
  await page.evaluate(`void (window.__drawn = new Promise((done) => {
    setTimeout(done, ${LONGEST_MS}, Number.NaN);
    addEventListener('pointerup', () => {
      const [began, frames] = [performance.now(), window.__atlas.frames];
      const look = () => window.__atlas.frames > frames ? done(performance.now() - began) : requestAnimationFrame(look);
      look();
    }, { once: true, capture: true });
  }))`);
  await page.mouse.down();
  await page.mouse.up();
  const took = (await page.evaluate('window.__drawn')) as number;
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

/** One round over a leg of its own: what each move of a hovering mouse took, and what a frame took while it turned the leg. */
const measureMoves = async (browser: Browser, address: string) => {
  const context = await newVisitor(browser, VIEWPORT);
  const page = await context.newPage();
  await page.goto(`${address}?test#/right`);
  await rest(page);
  const mouse = await openMouse(page);
  await mouse.wander(WARM);
  const hovered = await traced(browser, page, () => mouse.wander(MOVES));
  await mouse.press();
  await mouse.wander(WARM);
  const turned = await traced(browser, page, () => mouse.wander(MOVES));
  // The address follows a little later.
  await page.waitForFunction("location.hash.includes('view=')").catch(() => {
    throw new Error('The mouse did not turn the leg.');
  });
  await context.close();
  return { moves: perMove(hovered.script), turning: total(turned.script) / turned.drawn };
};

export const measureFrames = async (browser: Browser, address: string, rounds: number): Promise<Frames> => {
  const moved: Awaited<ReturnType<typeof measureMoves>>[] = [];
  while (moved.length < rounds) moved.push(await measureMoves(browser, address));
  const moves = moved.flatMap((round) => round.moves);

  const context = await newVisitor(browser, VIEWPORT);
  const page = await context.newPage();
  await page.goto(`${address}?test#/right`);
  await rest(page);
  const cost = (await page.evaluate('window.__atlas.cost')) as { calls: number; triangles: number };
  const before = await frames(page);
  await page.waitForTimeout(IDLE_MS);
  const idleFrames = (await frames(page)) - before;

  await page.goto('about:blank');
  await page.goto(`${address}?test#/right`);
  await rest(page);
  const clicks: number[] = [];
  for (const id of POINTS) clicks.push(await clickToMap(page, id));
  const posed = await poses(page);
  await context.close();
  return {
    drawCalls: cost.calls,
    triangles: cost.triangles,
    idleFrames,
    orbitPerFrame: median(moved.map(({ turning }) => turning)),
    hover: median(moves.map(({ find }) => find)),
    hoverWithFrame: median(moves.map(({ all }) => all)),
    pose: median(posed),
    poseSlow: quantile(posed, 0.95),
    clickToMap: median(clicks.filter((value) => !Number.isNaN(value))),
  };
};
