import { readFileSync } from 'node:fs';
import { decodePng } from '../support/png';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

const name = (key: Parameters<typeof said>[0]) => ({ name: said(key), exact: true });

test.describe('shown large', () => {
  test('a clicker leads through the points, blackens the screen and leaves', async ({ stage }) => {
    await stage.openPanel('/right/gastrocnemius-trp1?present=on');
    const { page } = stage;
    const title = page.getByRole('region', name('interface.present')).getByRole('heading', { level: 1 });
    const first = await title.textContent();
    await page.keyboard.press('PageDown');
    await expect(title).not.toHaveText(first ?? '');
    expect(await stage.hash()).toContain('gastrocnemius-trp2');
    await page.keyboard.press('PageUp');
    await expect(title).toHaveText(first ?? '');
    await page.keyboard.press('b');
    await expect(page.getByRole('button', name('interface.present.light'))).toBeVisible();
    await page.keyboard.press('.');
    await expect(page.getByRole('button', name('interface.present.light'))).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('banner')).toBeVisible();
    await expect.poll(() => stage.hash()).not.toContain('present');
  });
});

test.describe('on paper', () => {
  test('the sheet of a point is one page with its picture', async ({ stage }) => {
    await stage.open('/right/soleus-trp1');
    const { page } = stage;
    await page.getByRole('button', name('interface.handout')).click();
    await expect(page.getByRole('button', name('interface.handout.print'))).toBeEnabled();
    const plate = page.locator('[data-handout] canvas').first();
    await expect(plate).toBeVisible();
    expect(await plate.evaluate((node: HTMLCanvasElement) => node.height)).toBeGreaterThan(1000);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/Subtype\s*\/Image/);
    }
  });

  test('a saved picture has room for its caption', async ({ stage }) => {
    await stage.open('/right/soleus-trp1');
    const { page } = stage;
    const box = await stage.canvas.boundingBox();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', name('interface.save-picture')).click(),
    ]);
    expect(file.suggestedFilename()).toBe('calf-atlas-soleus-trp1-right.png');
    const { width, height } = decodePng(readFileSync(await file.path()));
    const shape = (box?.height ?? 0) / (box?.width ?? 1);
    expect(height).toBeGreaterThan(width * shape * 1.05);
  });
});
