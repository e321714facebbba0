import { expect, test } from './support/atlas-test';
import { holdBack } from './support/hold-back';

const COARSE = /models\/lower-leg-coarse\.\w+\.glb/;
const FULL = /models\/lower-leg(-more)?\.\w+\.glb/;

test.use({ viewport: { width: 640, height: 480 } });

test('the leg is there before its full model is, and stands still when that arrives', async ({ stage }) => {
  const { page } = stage;
  const release = await holdBack(page, FULL);
  await stage.openWithoutLeg();
  // Until the coarse leg is drawn in few calls: what was made for that must go with it.
  await page.waitForFunction(
    () => window.__atlas && window.__atlas.cost.triangles > 10_000 && window.__atlas.cost.calls < 15,
    undefined,
    { timeout: 60_000 },
  );
  const [coarse, camera] = [await stage.cost(), await stage.camera()];
  expect(await page.evaluate(() => window.__atlas?.ready)).toBe(false);
  release();
  await stage.rest();
  expect((await stage.cost()).triangles).toBeGreaterThan(2 * coarse.triangles);
  expect(await stage.camera()).toEqual(camera);
  await expect(page.getByRole('alert')).toHaveCount(0);
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

test('what draws the first picture is built while the leg is still on its way', async ({ stage }) => {
  const { page } = stage;
  const release = await holdBack(page, COARSE);
  await page.route(FULL, () => {});
  await page.addInitScript(() => {
    const { linkProgram } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.linkProgram = function link(program) {
      performance.mark('linked');
      linkProgram.call(this, program);
    };
  });
  await stage.openWithoutLeg();
  const linked = () => page.evaluate(() => performance.getEntriesByName('linked').length);
  await expect.poll(linked).toBe(4);
  release();
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  const late = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('first-picture')[0]?.startTime ?? 0;
    return performance.getEntriesByName('linked').filter(({ startTime }) => startTime < drawn).length - 4;
  });
  expect(late).toBe(0);
});
