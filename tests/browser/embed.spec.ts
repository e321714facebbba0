import { expect, test } from './support/atlas-test';

test.use({ viewport: { width: 900, height: 700 } });

test.describe('within the page of somebody else', () => {
  test.beforeEach(async ({ page }) => {
    // What is said between the two needs no leg, and software draws one in seconds.
    await page.route('**/models/*', () => {});
  });

  test('the example chooses what is shown and hears what is chosen', async ({ page }) => {
    await page.goto('./embed/index.html');
    const atlas = page.frameLocator('#atlas');
    await expect(page.locator('#selected')).toHaveText('nothing');
    await expect(atlas.locator('[role="option"][data-id="soleus-trp1"]')).toBeVisible();
    await expect(async () => {
      await page.getByRole('button', { name: 'Heel pain' }).click();
      await expect(page.locator('#selected')).toHaveText('soleus-trp1', { timeout: 1000 });
    }).toPass();
    await expect(atlas.locator('#selected-title')).toBeVisible();
    await page.getByRole('button', { name: 'Left leg' }).click();
    await expect.poll(() => page.frames()[1]?.url()).toContain('/left/soleus-trp1');
    await atlas.getByRole('tab').first().click();
    await atlas.locator('[role="option"][data-id="plantaris-trp"]').click();
    await expect(page.locator('#selected')).toHaveText('plantaris-trp');
  });

  test('a page that is not the one named in the address is neither heard nor told', async ({ page }) => {
    await page.goto('./embed/index.html');
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#atlas');
      if (frame) frame.src = frame.src.replace(/embed=[^#]*/, 'embed=https%3A%2F%2Fclinic.example');
    });
    // The page that talked to the example is gone once the other is there.
    await expect.poll(() => page.frames()[1]?.url()).toContain('clinic.example');
    const atlas = page.frameLocator('#atlas');
    await expect(atlas.locator('[role="option"][data-id="soleus-trp1"]')).toBeVisible();
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.getByRole('button', { name: 'Heel pain' }).click();
    await atlas.locator('[role="option"][data-id="plantaris-trp"]').click();
    await expect(atlas.locator('#selected-title')).toBeVisible();
    expect(page.frames()[1]?.url()).toContain('plantaris-trp');
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  });
});
