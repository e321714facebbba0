import { changed } from '../support/picture';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

test.use({ viewport: { width: 940, height: 480 } });

/** Pixels that must differ for a change of the picture to be seen by a person. */
const SEEN = 300;

test.describe('dissecting by keys', () => {
  test('h takes the selected muscle away and lays open what it covers; z puts it back', async ({ stage }) => {
    await stage.open('/right/gastrocnemius-medial?skin=hidden');
    await stage.pointAway();
    const whole = await stage.picture();
    await stage.page.keyboard.press('h');
    await stage.rest();
    expect(await stage.place('gastrocnemius-medial')).toBeNull();
    expect(await stage.place('soleus')).not.toBeNull();
    expect(await stage.hash()).toContain('hide=gastrocnemius-medial');
    const without = await stage.picture();
    expect(changed(whole, without, 8).length).toBeGreaterThan(SEEN);

    await stage.page.keyboard.press('z');
    expect(changed(whole, await stage.picture(), 3).length).toBeLessThan(SEEN / 10);
    await stage.page.keyboard.press('Shift+Z');
    await stage.rest();
    expect(await stage.hash()).toContain('hide=gastrocnemius-medial');

    // The link says it, so the same picture comes of it anywhere.
    await stage.open((await stage.hash()).slice(1));
    await stage.pointAway();
    expect(changed(without, await stage.picture(), 3).length).toBeLessThan(SEEN / 10);
  });

  test('i leaves the selected muscle with the bones it holds to, and survives a reload', async ({ stage }) => {
    await stage.open('/right/soleus?skin=hidden');
    await stage.page.keyboard.press('i');
    await stage.rest();
    expect(await stage.place('soleus')).not.toBeNull();
    expect(await stage.place('tibia')).not.toBeNull();
    expect(await stage.place('gastrocnemius-lateral')).toBeNull();
    await expect.poll(() => stage.hash()).toMatch(/only=[^&]*soleus/);
    await stage.page.reload();
    await stage.rest();
    expect(await stage.place('gastrocnemius-lateral')).toBeNull();
    expect(await stage.place('soleus')).not.toBeNull();

    await stage.page.keyboard.press('i');
    await expect.poll(() => stage.hash()).not.toContain('only=');
    // What lies over the selection is clear and cannot be had; without one it is solid again.
    await stage.page.keyboard.press('Escape');
    await stage.rest();
    expect(await stage.place('gastrocnemius-lateral')).not.toBeNull();
  });

  test('g looks through the selected muscle to what lies behind it, and survives a reload', async ({ stage }) => {
    await stage.open('/right/gastrocnemius-medial?skin=hidden');
    await stage.pointAway();
    const solid = await stage.picture();
    const place = await stage.place('gastrocnemius-medial');
    await stage.page.keyboard.press('g');
    const faded = await stage.picture();
    expect(changed(solid, faded, 8).length).toBeGreaterThan(SEEN);
    await expect.poll(() => stage.hash()).toContain('fade=gastrocnemius-medial');
    await stage.page.reload();
    await stage.rest();
    await stage.pointAway();
    expect(changed(faded, await stage.picture(), 3).length).toBeLessThan(SEEN / 10);
    // What was behind it can be had through it.
    await stage.page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await expect.poll(() => stage.hash()).not.toContain('/gastrocnemius-medial?');
  });

  test('a puts everything back, and the buttons of the panel do the same as the keys', async ({ stage }) => {
    await stage.open('/right/soleus?skin=hidden&hide=plantaris&fade=soleus&explode=0.5&slice=0.3');
    await stage.page.keyboard.press('a');
    await stage.rest();
    expect(await stage.hash()).toBe('#/right/soleus?skin=hidden');
    await stage.page.getByRole('button', { name: said('interface.dissect.isolate') }).click();
    await expect.poll(() => stage.hash()).toContain('only=');
    await stage.page.getByRole('button', { name: said('interface.undo') }).click();
    await expect.poll(() => stage.hash()).toBe('#/right/soleus?skin=hidden');
  });
});
