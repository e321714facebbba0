import { readFileSync } from 'node:fs';
import type { StructureId } from '../../src/anatomy/structures';
import { nameOf } from '../../src/content';
import { plainName } from '../../src/panel/plain-name';
import { changed } from '../support/picture';
import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

test.use({ viewport: { width: 940, height: 560 } });

/** Pixels that must differ for a change of the picture to be seen by a person. */
const SEEN = 300;

const openTools = async ({ page }: Stage) => {
  await page.getByRole('button', { name: said('interface.tools') }).click();
  await expect(page.getByRole('group', { name: said('interface.tools') })).toBeVisible();
};

const plain = (id: StructureId) => plainName(said(nameOf(id))).plain;

test.describe('the cross-section', () => {
  test('takes away what is above it and fills what it cuts', async ({ stage }) => {
    // From above and behind, so that the cut faces are in view.
    await stage.open('/right?skin=hidden&slice=0.3&view=0,45,500,0,-200,0');
    expect(await stage.place('femur')).toBeNull();
    // Inside of a bone and a muscle there would be nothing but their far walls.
    for (const id of ['tibia', 'fibula', 'soleus'] as const) expect(await stage.place(id), id).not.toBeNull();
    await stage.pointAway();
    const cut = await stage.picture();
    await stage.page.keyboard.press('x');
    await stage.rest();
    expect(await stage.hash()).not.toContain('slice');
    expect(changed(cut, await stage.picture(), 8).length).toBeGreaterThan(SEEN);
  });

  test('is drawn beside the leg, with all that it cuts, and a click there selects', async ({ stage }) => {
    await stage.open('/right?skin=hidden&slice=0.3');
    await openTools(stage);
    const drawing = stage.page.getByRole('img', { name: said('interface.slice.drawing') });
    await expect(drawing).toBeVisible();
    await stage.page.locator('summary', { hasText: said('interface.slice.cut') }).click();
    const names = (await stage.page.locator('figure li button').allInnerTexts()).map((name) => name.trim());
    for (const id of ['tibia', 'fibula', 'soleus', 'gastrocnemius-medial'] as const) expect(names).toContain(plain(id));
    expect(names).not.toContain(plain('calcaneus'));
    expect(await drawing.locator('path').count()).toBe(names.length);

    await stage.page
      .locator('figure li button', { hasText: plain('soleus') })
      .first()
      .click();
    await expect.poll(() => stage.hash()).toContain('/soleus');

    // The ankle has another section than the calf.
    await stage.page.getByRole('slider', { name: said('interface.slice.height') }).fill('-1');
    await stage.rest();
    const low = (await stage.page.locator('figure li button').allInnerTexts()).map((name) => name.trim());
    expect(low).not.toContain(plain('gastrocnemius-medial'));
    expect(low).toContain(plain('calcaneus'));
  });
});

test('drawn asunder, the parts move apart and come back to where they were', async ({ stage }) => {
  await stage.page.emulateMedia({ reducedMotion: 'reduce' });
  await stage.open('/right?skin=hidden');
  await stage.pointAway();
  const whole = await stage.picture();
  await stage.page.keyboard.press('e');
  await stage.rest();
  await expect.poll(() => stage.hash()).toContain('explode=1');
  expect(changed(whole, await stage.picture(), 8).length).toBeGreaterThan(SEEN);
  await stage.page.keyboard.press('e');
  expect(changed(whole, await stage.picture(), 3).length).toBeLessThan(SEEN / 10);
});

test('footprints of soleus appear on the bones it holds to, and can be put away', async ({ stage }) => {
  await stage.open('/right/soleus?skin=hidden&only=tibia,fibula,calcaneus');
  await stage.pointAway();
  const legend = stage.page.getByRole('region', { name: said('interface.legend') });
  for (const end of ['origin', 'insertion'] as const) {
    await expect(legend).toContainText(said(`interface.legend.${end}`));
  }
  const printed = await stage.picture();
  await stage.page.keyboard.press('o');
  const bare = await stage.picture();
  expect(await stage.hash()).toContain('footprints=off');
  expect(changed(printed, bare, 8).length).toBeGreaterThan(SEEN / 3);
});

test('compartments colour the muscles and are listed', async ({ stage }) => {
  await stage.open('/right?skin=hidden');
  await stage.pointAway();
  const tissue = await stage.picture();
  await openTools(stage);
  await stage.page.getByRole('switch', { name: said('interface.compartments') }).click();
  await expect.poll(() => stage.hash()).toContain('colour=compartment');
  await stage.pointAway();
  expect(changed(tissue, await stage.picture(), 8).length).toBeGreaterThan(SEEN);
});

test.describe('names in the picture', () => {
  test('are more when all are asked for, and no two lie on each other', async ({ stage }) => {
    await stage.open('/right?skin=hidden');
    const named = () => stage.labels();
    await expect.poll(async () => (await named()).length).toBeGreaterThan(0);
    const few = await named();
    await stage.page.keyboard.press('t');
    await stage.rest();
    await expect.poll(() => stage.hash()).toContain('names=on');
    await expect.poll(async () => (await named()).length).toBeGreaterThan(few.length);
    for (const labels of [few, await named()]) {
      const overlaps = labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
          .map((b) => `${a.name} / ${b.name}`),
      );
      expect(overlaps).toEqual([]);
    }
  });
});

/** The budget of the atlas: draw calls and triangles of one frame. */
const { model: BUDGET } = JSON.parse(readFileSync('tests/budget.json', 'utf8')) as {
  readonly model: Readonly<Record<'draw_calls_first' | 'draw_calls' | 'triangles', number>>;
};

test('the picture keeps to its budget of draw calls and triangles', async ({ stage }) => {
  await stage.open();
  expect((await stage.cost()).calls).toBeLessThanOrEqual(BUDGET.draw_calls_first);
  await stage.open('/right/soleus?skin=glass&colour=compartment');
  const { calls, triangles } = await stage.cost();
  expect(calls).toBeLessThanOrEqual(BUDGET.draw_calls);
  expect(triangles).toBeLessThanOrEqual(BUDGET.triangles);
});
