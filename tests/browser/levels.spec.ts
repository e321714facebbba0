import { changed, coloursIn } from '../support/picture';
import { decodePng } from '../support/png';
import { expect, test } from './support/atlas-test';

test.use({ viewport: { width: 940, height: 560 } });

/** Hidden, so that the shot is of the canvas alone. */
const CANVAS_ONLY = '* { visibility: hidden !important; } canvas { visibility: visible !important; }';
/** Difference of a channel that an eye takes for another picture. */
const VISIBLE = 48;

test('the leg is there before its full model is, and does not jump when that arrives', async ({ stage }) => {
  const { page } = stage;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/models\/lower-leg(-more)?\.\w+\.glb/, async (route) => {
    await held;
    await route.continue();
  });
  await stage.openWithoutLeg();
  await page.waitForFunction(() => (window.__atlas?.frames ?? 0) > 0, undefined, { timeout: 60_000 });
  const shot = async () => decodePng(await page.screenshot({ style: CANVAS_ONLY, scale: 'css' }));
  const coarse = await shot();
  expect(coloursIn(coarse)).toBeGreaterThan(500);
  // With fascia, vessels and deep muscles away, both show the same structures.
  release();
  await stage.rest();
  const before = await stage.camera();
  const full = await stage.picture();
  expect(before).toEqual(await stage.camera());
  expect(changed(coarse, full, VISIBLE).length / (full.width * full.height)).toBeLessThan(0.05);
});

test('a machine that is to save data draws the coarse leg until something is asked for', async ({ stage }) => {
  const { page } = stage;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await stage.open();
  const glbs = () =>
    asked.filter((url) => url.endsWith('.glb')).map((url) => url.replace(/.*models\/([\w-]+).*/, '$1'));
  expect(glbs()).toEqual(['lower-leg-coarse']);
  await stage.option('soleus-trp1').click();
  await expect.poll(() => glbs().sort()).toEqual(['lower-leg', 'lower-leg-coarse', 'lower-leg-more']);
  await stage.rest();
  expect((await stage.skin('essential')).length + (await stage.skin('spillover')).length).toBeGreaterThan(0);
});
