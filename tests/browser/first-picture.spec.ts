import { coloursIn } from '../support/picture';
import { expect, test } from './support/atlas-test';

/** Long enough for anything that repeats to show itself; the one place where a test has to let time pass. */
const WHILE_MS = 3000;

test.describe('the first visit', () => {
  test('a leg appears', async ({ stage }) => {
    await stage.open();
    expect(await stage.frames()).toBeGreaterThan(0);
    expect(coloursIn(await stage.picture())).toBeGreaterThan(500);
    await expect(stage.page).toHaveTitle(/Calf Atlas/);
  });

  test('a still picture draws no frame', async ({ stage }) => {
    await stage.open();
    await stage.pointAway();
    await stage.rest();
    const before = await stage.frames();
    await stage.page.waitForTimeout(WHILE_MS);
    expect(await stage.frames()).toBe(before);
  });

  test('the probe is not there unless it is asked for', async ({ stage }) => {
    await stage.page.goto('./#/right');
    await expect(stage.canvas).toBeVisible();
    expect(await stage.page.evaluate(() => typeof window.__atlas)).toBe('undefined');
  });
});
