import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

/** What has more in it than its width holds, and could be scrolled sideways. */
const tooWide = ({ page }: Stage) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('aside, [role="tabpanel"], main, #layers, #view-tools')]
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => node.id || node.tagName),
  );

/** Controls within a card that reach over the edge of the window. */
const beyond = ({ page }: Stage, card: string) =>
  page.evaluate(
    (card) =>
      [...document.querySelectorAll(`${card} :is(button, input, label, [role="option"])`)]
        .map((node) => ({ name: node.textContent || node.id, box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < -0.5 || box.right > window.innerWidth + 0.5))
        .map(({ name }) => name),
    card,
  );

for (const width of [390, 360]) {
  test.describe(`a phone ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 640 }, hasTouch: true, isMobile: true });

    test('the page does not scroll sideways, and neither does the panel', async ({ stage }) => {
      await stage.open('/right/soleus-trp1');
      expect(await tooWide(stage)).toEqual([]);
      expect(await stage.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThan(
        2,
      );
    });

    test('neither do search, layers and view tools make it wider', async ({ stage }) => {
      await stage.open('/right?skin=hidden&slice=0.3&colour=compartment&explode=0.4');
      const { page } = stage;
      await page.getByRole('button', { name: said('interface.tools') }).tap();
      await expect(page.getByRole('img', { name: said('interface.slice.drawing') })).toBeAttached();
      expect(await tooWide(stage)).toEqual([]);
      expect(await beyond(stage, '#view-tools')).toEqual([]);
      await page.getByRole('button', { name: said('interface.tools') }).tap();

      await page.getByRole('button', { name: said('interface.layers'), exact: true }).tap();
      expect(await tooWide(stage)).toEqual([]);
      expect(await beyond(stage, '#layers')).toEqual([]);

      await page.locator('#search-opener').tap();
      await page.keyboard.type('heel');
      await expect(page.getByRole('search').getByRole('option').first()).toBeVisible();
      expect(await tooWide(stage)).toEqual([]);
      expect(await beyond(stage, 'search')).toEqual([]);
    });

    test('whatever can be tapped is at least 44 pixels high and wide', async ({ stage }) => {
      await stage.open('/right');
      const small = await stage.page.evaluate(() => {
        const visible = (node: Element) => {
          const { width, height } = node.getBoundingClientRect();
          // What waits outside of the window, as the link for the keyboard does, cannot be tapped.
          const inWindow = node.getBoundingClientRect().bottom > 0;
          return width > 1 && height > 1 && inWindow && getComputedStyle(node).visibility === 'visible';
        };
        // A radio button is tapped by its label; a link in a sentence is exempt, as in WCAG 2.5.8.
        return [...document.querySelectorAll('button, [role="tab"], [role="option"], label, summary')]
          .filter((node) => visible(node) && !node.closest('p'))
          .map((node) => ({ name: node.textContent?.trim().slice(0, 30), box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
      });
      expect(small).toEqual([]);
    });

    test('a tap on a cross opens its page in the sheet', async ({ stage }) => {
      await stage.open('/right');
      const place = await stage.place('soleus-trp2');
      expect(place).not.toBeNull();
      await stage.page.touchscreen.tap(place?.x ?? 0, place?.y ?? 0);
      await expect(stage.title).toBeInViewport();
      expect(await stage.hash()).toContain('soleus-trp2');
    });

    test('a tap on a tab draws up a low sheet, for its page would not be seen', async ({ stage }) => {
      await stage.open('/right');
      const { page } = stage;
      const sheet = page.locator('aside');
      await expect(sheet).toHaveAttribute('data-sheet', 'low');
      await page.getByRole('tab').last().tap();
      await expect(sheet).toHaveAttribute('data-sheet', 'half');
      await expect(page.getByRole('tabpanel')).toBeInViewport({ ratio: 0.2 });
    });

    test('the sheet can be drawn up and down by its handle', async ({ stage }) => {
      await stage.open('/right/soleus-trp1');
      const sheet = stage.page.locator('aside');
      const handle = sheet.getByRole('button').first();
      const heights: number[] = [];
      for (let step = 0; step < 3; step++) {
        await handle.focus();
        await stage.page.keyboard.press('Enter');
        await stage.rest();
        heights.push(Math.round((await sheet.boundingBox())?.y ?? 0));
      }
      expect(new Set(heights).size).toBeGreaterThan(1);
    });
  });
}
