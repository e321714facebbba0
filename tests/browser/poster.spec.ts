import type { Picture } from '../support/png';
import { decodePng } from '../support/png';
import { expect, test } from './support/atlas-test';
import { holdBack } from './support/hold-back';
import type { Stage } from './support/stage';

const MODEL = /models\/[\w-]+\.\w+\.glb/;

/** Another way of writing the poster than the browser draws it: so much of 255 a channel may be off, on average over the leg. */
const ALIKE = 6;
/** How far the poster is moved to and fro in search of where it fits best, CSS pixels. */
const SEARCH = 4;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Mean difference of a channel between two pictures within a box, the second moved by some pixels. */
const difference = (a: Picture, b: Picture, { x, y, width, height }: Box, dx: number, dy: number): number => {
  let sum = 0;
  let count = 0;
  for (let row = Math.ceil(y); row < y + height; row += 2) {
    for (let column = Math.ceil(x); column < x + width; column += 2) {
      const [i, j] = [4 * (row * a.width + column), 4 * ((row + dy) * b.width + column + dx)];
      for (let k = 0; k < 3; k++) sum += Math.abs((a.data[i + k] ?? 0) - (b.data[j + k] ?? 0));
      count += 3;
    }
  }
  return sum / count;
};

const shifts = Array.from({ length: 2 * SEARCH + 1 }, (_, i) => i - SEARCH);

const poster = (stage: Stage) => stage.page.locator('[data-poster="true"] img');

/** A machine that saves data stays with the coarse leg, which is what the poster shows. */
const saveData = (stage: Stage) =>
  stage.page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });

for (const { name, viewport } of [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'upright', viewport: { width: 820, height: 1180 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
])
  test.describe(`before the leg is there, on a ${name} screen`, () => {
    test.use({ viewport });

    test('it is seen as a poster, and takes its place without a jump', async ({ stage }) => {
      const { page } = stage;
      await saveData(stage);
      const release = await holdBack(page, MODEL);
      await stage.openWithoutLeg();
      await expect(poster(stage)).toBeVisible();
      await page.waitForFunction(() => performance.getEntriesByName('poster').length > 0);
      await expect(stage.canvas).toBeVisible();
      const before = await stage.canvas.boundingBox();
      const drawn = decodePng(await page.screenshot({ scale: 'css' }));
      const leg = (await poster(stage).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      release();
      const real = await stage.picture();
      await expect(poster(stage)).toHaveCount(0);
      expect(await stage.canvas.boundingBox()).toEqual(before);
      // Away from the edges, what says that the leg is on its way, and the buttons.
      const box = { x: leg.x + 6, y: leg.y + 0.2 * leg.height, width: leg.width - 12, height: 0.68 * leg.height };
      const fits = shifts
        .flatMap((dx) => shifts.map((dy) => ({ dx, dy, off: difference(real, drawn, box, dx, dy) })))
        .reduce((best, each) => (each.off < best.off ? each : best));
      expect(Math.abs(fits.dx), `fits best moved by ${fits.dx}, ${fits.dy}`).toBeLessThanOrEqual(1);
      expect(Math.abs(fits.dy), `fits best moved by ${fits.dx}, ${fits.dy}`).toBeLessThanOrEqual(1);
      expect(fits.off, 'redraw the poster: npm run poster').toBeLessThan(ALIKE);
    });
  });

test.describe('the poster', () => {
  test.use({ viewport: { width: 640, height: 480 } });

  for (const hash of ['/right/soleus-trp1', '/left', '/right?view=medial', '/right?skin=solid', '/right?mode=stretch'])
    test(`is not shown where another picture is awaited: ${hash}`, async ({ stage }) => {
      await stage.openPanel(hash);
      await expect(stage.page.locator('[data-poster="false"]')).toBeAttached();
      await expect(poster(stage)).toHaveCount(0);
      await expect(stage.page.locator('[data-poster] img')).toBeHidden();
    });

  test('gives way when something else is chosen before the leg is there', async ({ stage }) => {
    await stage.openPanel();
    await expect(poster(stage)).toBeVisible();
    await stage.option('soleus-trp1').click();
    await expect(poster(stage)).toHaveCount(0);
  });

  test.describe('without a network', () => {
    test.use({ expected: [/ERR_FAILED/] });

    test('gives way to the news that there is no leg', async ({ stage }) => {
      await stage.page.route(MODEL, (route) => route.abort());
      await stage.openWithoutLeg();
      await expect(stage.page.getByRole('alert').first()).toBeVisible();
      await expect(stage.page.locator('[data-poster]')).toHaveCount(0);
    });
  });
});
