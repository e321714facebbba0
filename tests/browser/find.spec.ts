import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

const none = ({ page }: Stage) => page.getByRole('button', { name: said('find.questions.none') });
const see = ({ page }: Stage) => page.getByRole('button', { name: /^See \d+ points/ });
const candidates = ({ page }: Stage) => page.locator('ol > li');
const sore = async (stage: Stage, side = 'right') =>
  new RegExp(`${side}-sore=([0-9a-v]+)`).exec(await stage.hash())?.[1] ?? '';
/** A place on the drawing of the chart that is marked on, from its upper left corner as shares of its size. */
const onChart = async ({ page }: Stage, x: number, y: number) => {
  const chart = page.getByRole('application', { name: /Arrow keys move the brush/ });
  await chart.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const box = await chart.boundingBox();
  if (!box) throw new Error('missing on the page: the chart');
  return { x: box.x + x * box.width, y: box.y + y * box.height };
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('from a sore heel to a point and its page in five taps', async ({ stage }) => {
    await stage.openPanel();
    const { page } = stage;
    await page.getByText(said('interface.mode.find')).filter({ visible: true }).tap();
    await none(stage).tap();
    await page.getByText(said('areas.heel-under'), { exact: true }).tap();
    await see(stage).tap();
    await expect(page.getByRole('heading', { name: said('find.results') })).toBeInViewport();
    expect(await candidates(stage).count()).toBeGreaterThan(2);
    // Never a chance of it: a fit is no likelihood.
    expect(await candidates(stage).allInnerTexts()).not.toContainEqual(expect.stringContaining('%'));
    await expect(page.getByRole('heading', { name: said('interface.look-alikes') })).toBeAttached();
    await page
      .getByRole('button', { name: said('find.results.page') })
      .first()
      .tap();
    await expect(stage.title).toBeVisible();
    expect(await sore(stage)).not.toBe('');
    // Nothing was pushed out of the window on the way.
    expect(await page.evaluate(() => document.querySelector('header')?.getBoundingClientRect().top)).toBe(0);
  });
});

test('a yes to a question ends in advice, with no ball and no list, and leads back', async ({ stage }) => {
  await stage.openPanel('/right?mode=find');
  const { page } = stage;
  await page.getByText(said('red-flags.swollen-calf.ask')).click();
  await page.getByText(said('red-flags.breathless.ask')).click();
  await page.getByRole('button', { name: said('find.questions.some') }).click();
  const verdict = page.getByRole('alert').filter({ hasText: said('find.advice.first') });
  await expect(verdict).toContainText(said('interface.triage.emergency'));
  await expect(page.getByText(said('red-flags.breathless.advice'))).toBeVisible();
  await expect(page.getByText(said('find.advice.no-treatment'))).toBeVisible();
  await expect(page.getByText(said('areas.heel-under'), { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: said('find.results.ball') })).toHaveCount(0);
  await page.getByRole('button', { name: said('find.advice.back') }).click();
  await expect(none(stage)).toBeVisible();
});

test('a yes about a clot holds the score for clinicians, folded; a yes about a tendon does not', async ({ stage }) => {
  await stage.openPanel('/right?mode=find');
  const { page } = stage;
  const fold = page.getByText(said('red-flags.wells.title'), { exact: true });
  const reading = page.getByText(said('red-flags.wells.reading'));
  await page.getByText(said('red-flags.pop.ask')).click();
  await page.getByRole('button', { name: said('find.questions.some') }).click();
  await expect(page.getByText(said('red-flags.pop.advice'))).toBeVisible();
  await expect(fold).toHaveCount(0);
  await page.getByRole('button', { name: said('find.advice.back') }).click();
  await page.getByText(said('red-flags.swollen-calf.ask')).click();
  await page.getByRole('button', { name: said('find.questions.some') }).click();
  await expect(reading).toBeHidden();
  await fold.click();
  await expect(page.getByText(said('red-flags.wells.only'))).toBeVisible();
  await expect(reading).toBeVisible();
});

test('by keys alone: a place on the chart is marked, asked about and wiped', async ({ stage }) => {
  await stage.openPanel('/right?mode=find');
  const { page } = stage;
  await none(stage).focus();
  await page.keyboard.press('Enter');
  const chart = page.getByRole('application', { name: /Arrow keys move the brush/ });
  await chart.focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
  await page.keyboard.press(' ');
  await expect.poll(() => sore(stage)).not.toBe('');
  await expect(page.locator('#flat-spot')).toContainText('marked');
  const first = await sore(stage);
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => sore(stage)).not.toBe(first);
  await page.keyboard.press('Delete');
  await expect.poll(() => sore(stage)).toBe(first);
  await see(stage).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#find-results')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => stage.hash()).toContain('-trp');
  await chart.focus();
  await page.keyboard.press('q');
  await expect(page.getByRole('heading', { name: said('find.here') })).toBeFocused();
});

test('marks belong to the leg they were made on, and survive a change of leg and a reload', async ({ stage }) => {
  await stage.openPanel('/right?mode=find');
  const { page } = stage;
  await none(stage).click();
  await page.getByText(said('areas.arch'), { exact: true }).click();
  await page.getByText(said('interface.side.left'), { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: said('areas.arch'), exact: true })).not.toBeChecked();
  await page.getByText(said('areas.shin'), { exact: true }).click();
  await expect.poll(() => sore(stage, 'left')).not.toBe('');
  const before = [await sore(stage, 'right'), await sore(stage, 'left')];
  await page.reload();
  expect([await sore(stage, 'right'), await sore(stage, 'left')]).toEqual(before);
  await none(stage).click();
  await expect(page.getByRole('checkbox', { name: said('areas.shin'), exact: true })).toBeChecked();
  await page.getByText(said('interface.side.right'), { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: said('areas.arch'), exact: true })).toBeChecked();
  await page.getByRole('button', { name: said('find.clear') }).click();
  await expect.poll(() => sore(stage, 'right')).toBe('');
  await page.getByRole('button', { name: said('find.undo') }).click();
  await expect.poll(() => sore(stage, 'right')).toBe(before[0] ?? '');
});

test('two patterns side by side are named by their signs, and taken away again', async ({ stage }) => {
  await stage.openPanel('/right/soleus-trp1');
  const { page } = stage;
  const beside = page.getByRole('button', { name: said('find.compare'), exact: true });
  await beside.click();
  // The address follows a moment later; a new fragment takes the place of all that it says.
  await expect.poll(() => stage.hash()).toContain('compare=soleus-trp1');
  await stage.page.evaluate(() => {
    window.location.hash = window.location.hash.replace('/soleus-trp1', '/gastrocnemius-trp1');
  });
  await beside.click();
  const legend = page.getByRole('region', { name: said('interface.compare') });
  await expect(legend.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('img', { name: /with the pain of Heel point.*, Arch point/ })).toBeVisible();
  await expect.poll(() => stage.hash()).toContain('compare=soleus-trp1,gastrocnemius-trp1');
  await legend.getByRole('button', { name: said('interface.compare.end') }).click();
  await expect(legend).toHaveCount(0);
  await expect.poll(() => stage.hash()).not.toContain('compare=');
});

test('without WebGL the chart is drawn on with the mouse and leads to points all the same', async ({ stage }) => {
  const { page } = stage;
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await stage.openWithoutLeg('/left?mode=find');
  await none(stage).click();
  await page.getByText(said('find.flat.sole'), { exact: true }).click();
  const from = await onChart(stage, 0.5, 0.86);
  const to = await onChart(stage, 0.5, 0.78);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => sore(stage, 'left')).not.toBe('');
  await expect(page.locator('#flat-spot')).toContainText(said('areas.heel-under'));
  await see(stage).click();
  expect(await candidates(stage).count()).toBeGreaterThan(1);
  // One stroke is one step back.
  await page.getByRole('button', { name: said('find.undo') }).click();
  await expect.poll(() => sore(stage, 'left')).toBe('');
});

test('the brush marks the skin it is drawn over; beside the leg, and without a brush, the leg turns', async ({
  stage,
}) => {
  await stage.open('/right?mode=find&skin=solid');
  const { page } = stage;
  await none(stage).click();
  await page.getByText(said('find.draw.mark'), { exact: true }).click();
  const box = await stage.canvas.boundingBox();
  if (!box) throw new Error('missing on the page: the leg');
  const spot = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.35 };
  const camera = await stage.camera();
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x + 4, spot.y + 24, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => sore(stage)).not.toBe('');
  expect(await stage.camera()).toEqual(camera);
  const marked = await stage.marked();
  expect(marked.length).toBeGreaterThan(3);
  for (const { x, y } of marked) {
    const off = Math.min(...[0, 8, 16, 24].map((down) => Math.hypot(x - spot.x - down / 6, y - spot.y - down)));
    expect(off).toBeLessThan(30);
  }
  const drawn = await sore(stage);
  await page.mouse.move(box.x + box.width * 0.08, spot.y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, spot.y, { steps: 3 });
  await page.mouse.up();
  await stage.rest();
  expect(await stage.camera()).not.toEqual(camera);
  expect(await sore(stage)).toBe(drawn);
});
