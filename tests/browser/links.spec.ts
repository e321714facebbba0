import { changed } from '../support/picture';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

test.use({ viewport: { width: 940, height: 560 } });

test.describe('a link', () => {
  test('reproduces the picture to the pixel', async ({ stage }) => {
    await stage.open('/right?view=medial&skin=solid');
    await stage.click('gastrocnemius-trp1');
    await stage.pointAway();
    const before = await stage.picture();
    const link = await stage.hash();
    expect(link).toContain('gastrocnemius-trp1');
    await stage.open(link.slice(1));
    await stage.pointAway();
    expect(changed(before, await stage.picture()).slice(0, 5)).toEqual([]);
  });

  test('is put on the clipboard by its button, and reloading it shows the same', async ({ stage, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await stage.open('/left/soleus-trp2?view=lateral&skin=solid');
    await stage.page.getByRole('button', { name: said('interface.copy') }).click();
    await expect(stage.page.getByRole('status').filter({ hasText: said('interface.copied') })).toBeAttached();
    await stage.pointAway();
    const before = await stage.picture();
    const link = await stage.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('#/left/soleus-trp2?view=lateral&skin=solid');
    await stage.page.goto('about:blank');
    await stage.page.goto(link);
    await stage.pointAway();
    expect(changed(before, await stage.picture()).slice(0, 5)).toEqual([]);
    await stage.page.reload();
    await stage.pointAway();
    expect(changed(before, await stage.picture()).slice(0, 5)).toEqual([]);
  });

  test('follows a camera that was turned by hand', async ({ stage }) => {
    await stage.open('/right?skin=solid');
    const box = await stage.canvas.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.3, (box?.y ?? 0) + 40];
    await stage.page.mouse.move(x, y);
    await stage.page.mouse.down();
    await stage.page.mouse.move(x + 60, y + 10, { steps: 4 });
    await stage.page.mouse.up();
    await stage.rest();
    await expect.poll(() => stage.hash()).toMatch(/view=-?[\d.]+,/);
    const turned = await stage.camera();
    await stage.open((await stage.hash()).slice(1));
    const again = await stage.camera();
    // A link carries whole millimetres and tenths of a degree.
    again?.position.forEach((value, i) => {
      expect(Math.abs(value - (turned?.position[i] ?? 0))).toBeLessThan(0.006);
    });
  });

  test('with an unknown id shows the leg and says what was left out', async ({ stage }) => {
    await stage.open('/right/soleos-trp9?view=moon&skin=solid');
    const notice = stage.page.getByText(said('interface.dropped'), { exact: false });
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('soleos-trp9');
    await expect(notice).toContainText('view=moon');
    expect(await stage.hash()).toContain('skin=solid');
  });

  test('leads to the nearest thing when a point is no longer there', async ({ stage }) => {
    await stage.open('/left/soleus-trp9');
    await expect(stage.title).toBeVisible();
    expect(await stage.hash()).toMatch(/^#\/left\/soleus\b/);
  });

  test('that is sheer noise still opens the atlas', async ({ stage }) => {
    await stage.open('/%E0%A4%A/??&&=;<script>/../..');
    expect(await stage.frames()).toBeGreaterThan(0);
  });

  test('back leads to the selection before', async ({ stage }) => {
    await stage.open('/right');
    await stage.option('soleus').click();
    await stage.page.getByRole('tab').first().click();
    await stage.option('plantaris').click();
    await stage.page.goBack();
    expect(await stage.hash()).toContain('/soleus');
  });
});
