import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/content/words/languages';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

test.use({ viewport: { width: 940, height: 620 } });

/** What is written on the page or read out, piece by piece. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('#root') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    // Works are cited in English on every page.
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang="en"]')) texts.push(node.nodeValue ?? '');
    const names = ['aria-label', 'title', 'placeholder', 'aria-valuetext'];
    for (const each of root.querySelectorAll(names.map((name) => `[${name}]`).join()))
      for (const name of names) texts.push(each.getAttribute(name) ?? '');
    return texts.map((text) => text.trim());
  });

/** Opens a text turned round. */
const TURN = '\u202e';

test.describe('turned round', () => {
  test('the page is written from the right and nothing sticks out of it', async ({ stage }) => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      await stage.page.setViewportSize(size);
      await stage.openPanel('/right/soleus-trp1?lang=ar-xb');
      await expect(stage.title).toBeVisible();
      await expect(stage.page.locator('html')).toHaveAttribute('dir', 'rtl');
      const wide = await stage.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    await stage.page.setViewportSize({ width: 1280, height: 800 });
    const [brand, panel] = [stage.page.getByRole('banner').getByRole('heading'), stage.page.locator('#panel')];
    expect((await brand.boundingBox())?.x).toBeGreaterThan(900);
    expect((await panel.boundingBox())?.x).toBe(0);
  });

  test('every word of the page comes from the dictionaries', async ({ stage }) => {
    await stage.openPanel('/right/soleus-trp1?lang=ar-xb');
    await expect(stage.title).toBeVisible();
    await stage.page.keyboard.press('?');
    const texts = await textsOf(stage.page);
    expect(texts.filter((text) => text.includes(TURN)).length).toBeGreaterThan(100);
    const bare = texts.filter((text) => /\p{L}{3}/u.test(text) && !text.includes(TURN));
    // Names of keys and of evidence labels are the same in every language, and a language is called as it calls itself.
    const own: readonly string[] = Object.values(LANGUAGES).map(({ name }) => name);
    const same = (text: string) => /^(Escape|E[1-5]|Shift)$/.test(text) || own.includes(text);
    expect([...new Set(bare)].filter((text) => !same(text))).toEqual([]);
  });
});

test('a page in Spanish says so to whoever reads it aloud', async ({ stage }) => {
  await stage.openPanel('/right?lang=es');
  await expect(stage.page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(stage.page.getByRole('heading', { name: said('interface.welcome.title') })).toHaveCount(0);
});

test('dark and light follow the device until a person chooses, and the choice is kept', async ({ stage }) => {
  await stage.page.emulateMedia({ colorScheme: 'dark' });
  await stage.openPanel('/right');
  const page = stage.page.locator('html');
  await expect(page).toHaveAttribute('data-scheme', 'dark');
  await stage.page.getByRole('button', { name: said('interface.settings') }).click();
  await stage.page.getByRole('radio', { name: said('interface.theme.light') }).check();
  await expect(page).toHaveAttribute('data-scheme', 'light');
  await stage.page.reload();
  await expect(page).toHaveAttribute('data-scheme', 'light');
  await stage.page.getByRole('button', { name: said('interface.settings') }).click();
  await stage.page.getByRole('radio', { name: said('interface.theme.system') }).check();
  await stage.page.keyboard.press('Escape');
  await expect(stage.page.getByRole('radio', { name: said('interface.theme.system') })).toBeHidden();
  await expect(page).toHaveAttribute('data-scheme', 'dark');
});
