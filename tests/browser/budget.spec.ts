import { readFileSync } from 'node:fs';
import { scriptsOf, weigh } from '../../src/cli/weigh/scripts';
import { expect, test } from './support/atlas-test';

const { app: BUDGET } = JSON.parse(readFileSync('tests/budget.json', 'utf8')) as {
  readonly app: Readonly<
    Record<'first_script' | 'all_script' | 'first_requests' | 'first_bytes' | 'idle_frames' | 'draw_calls', number>
  >;
};

test.use({ viewport: { width: 640, height: 480 } });

/** Long enough for anything that repeats to show itself. */
const WHILE_MS = 2000;

test.describe('the built app keeps to its budget', () => {
  test('in script before text and panel are painted, and in all', () => {
    const scripts = scriptsOf('dist');
    expect(scripts.length).toBeGreaterThan(3);
    expect(weigh(scripts.filter(({ first }) => first))).toBeLessThanOrEqual(BUDGET.first_script);
    expect(weigh(scripts)).toBeLessThanOrEqual(BUDGET.all_script);
  });

  test('in requests and bytes to the first picture of the leg', async ({ page }) => {
    await page.goto('./?test&noaa#/right');
    await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
    const loaded = await page.evaluate(() =>
      [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].map((entry) => {
        const { name, startTime, encodedBodySize } = entry as PerformanceResourceTiming;
        return { name: name.replace(/^.*\//, ''), startTime, bytes: encodedBodySize };
      }),
    );
    const seen = await page.evaluate(() => performance.getEntriesByName('first-picture')[0]?.startTime ?? 0);
    expect(seen).toBeGreaterThan(0);
    // The icon of the tab is the browser's own wish, and a phone has none.
    const first = loaded.filter(({ name, startTime }) => startTime < seen && name !== 'icon.svg');
    expect(first.map(({ name }) => name).length, first.map(({ name }) => name).join(' ')).toBeLessThanOrEqual(
      BUDGET.first_requests,
    );
    // The server of the tests compresses nothing: scripts count as a host would send them.
    const { gzipSync } = await import('node:zlib');
    const sent = await Promise.all(
      first.map(async ({ name, bytes }) => {
        if (!/\.(js|css)$/.test(name)) return bytes;
        return gzipSync(readFileSync(`dist/assets/${name}`)).length;
      }),
    );
    expect(sent.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BUDGET.first_bytes);
  });

  test('in frames of a still picture, in draw calls, and in graphics memory over many pictures', async ({ stage }) => {
    await stage.open('/right');
    await stage.pointAway();
    await stage.rest();
    const before = await stage.frames();
    await stage.page.waitForTimeout(WHILE_MS);
    expect((await stage.frames()) - before).toBe(BUDGET.idle_frames);
    expect((await stage.cost()).calls).toBeLessThanOrEqual(BUDGET.draw_calls);

    const round = async () => {
      for (const id of ['soleus-trp1', 'plantaris-trp']) {
        await stage.page.evaluate((id) => {
          window.location.hash = `/right/${id}`;
        }, id);
        await stage.rest();
      }
    };
    await round();
    const held = await stage.memory();
    await round();
    await round();
    expect(await stage.memory()).toEqual(held);
  });
});
