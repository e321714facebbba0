import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

test.use({ viewport: { width: 940, height: 560 } });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The ids that the files of the model hold. */
const modelIds = (): readonly string[] =>
  readdirSync('public/models')
    .filter((file) => file.endsWith('.glb'))
    .flatMap((file) => {
      const bytes = readFileSync(`public/models/${file}`);
      const { nodes } = JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12))) as {
        nodes: readonly { readonly extras?: { readonly id?: string } }[];
      };
      return nodes.flatMap(({ extras }) => extras?.id ?? []);
    });

const expectClean = async ({ page }: Stage) => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
};

test.describe('axe finds nothing', () => {
  test('at the start, with answers to a search, with a trigger point selected, with the list of keys', async ({
    stage,
  }) => {
    await stage.open('/right');
    await expectClean(stage);

    await stage.page.keyboard.press('/');
    await stage.page.keyboard.type('heel');
    await expect(stage.page.getByRole('search').getByRole('option').first()).toBeVisible();
    await expectClean(stage);

    for (let step = 0; step < 3; step++) await stage.page.keyboard.press('Escape');
    await stage.option('gastrocnemius-trp1').click();
    await expect(stage.title).toBeVisible();
    await stage.rest();
    await expectClean(stage);

    await stage.page.keyboard.press('?');
    await expect(stage.page.getByRole('dialog')).toBeVisible();
    await expectClean(stage);
  });

  test('with the view tools open on a cross-section by compartments', async ({ stage }) => {
    await stage.open('/right/soleus?skin=hidden&slice=0.3&colour=compartment');
    await stage.page.getByRole('button', { name: said('interface.tools') }).click();
    await expect(stage.page.getByRole('img', { name: said('interface.slice.drawing') })).toBeVisible();
    await expectClean(stage);
  });

  test('in the dark', async ({ stage }) => {
    await stage.page.emulateMedia({ colorScheme: 'dark' });
    await stage.open('/right/soleus-trp3');
    await expectClean(stage);
  });
});

test.describe('without a mouse', () => {
  test('a person goes from the address to a point, its page and back by keys alone', async ({ stage }) => {
    await stage.open('/right');
    await stage.page.keyboard.press('Tab');
    await expect(stage.page.locator(':focus')).toHaveText(said('interface.skip'));
    await stage.page.keyboard.press('m');
    await expect(stage.page.locator('[role="option"]:focus')).toHaveCount(1);
    await stage.page.keyboard.press('End');
    await stage.page.keyboard.press('Home');
    await stage.page.keyboard.press('Enter');
    await expect(stage.title).toBeFocused();
    await stage.page.keyboard.press('Escape');
    await expect(stage.option('soleus')).toBeVisible();
    expect(await stage.hash()).not.toContain('trp');
  });

  test('number keys turn the leg and l shows the left one', async ({ stage }) => {
    await stage.open('/right');
    await stage.page.keyboard.press('5');
    await stage.rest();
    await expect.poll(() => stage.hash()).toContain('view=sole');
    await stage.page.keyboard.press('l');
    await expect.poll(() => stage.hash()).toContain('/left');
  });

  test('arrow keys on the picture turn it', async ({ stage }) => {
    await stage.open('/right');
    const before = await stage.camera();
    await stage.canvas.focus();
    await stage.page.keyboard.press('ArrowLeft');
    await stage.rest();
    expect(await stage.camera()).not.toEqual(before);
  });

  test('every structure of the model has an entry in the list', async ({ stage }) => {
    await stage.open('/right?skin=hidden');
    const listed = await stage.page
      .locator('[role="option"]')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.id));
    const forged = modelIds();
    expect(forged.length).toBeGreaterThan(30);
    expect(forged.filter((id) => id !== 'skin' && !listed.includes(id))).toEqual([]);
  });

  test('what is selected is announced', async ({ stage }) => {
    await stage.open('/right');
    await stage.option('soleus-trp1').click();
    await expect(stage.page.getByRole('status').filter({ hasText: /heel/i }).first()).toBeAttached();
  });

  test('reduced motion turns the leg at once', async ({ stage }) => {
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.open('/right');
    const before = await stage.frames();
    await stage.page.keyboard.press('2');
    await stage.rest();
    expect((await stage.frames()) - before).toBeLessThan(6);
  });
});
