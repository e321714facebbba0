import { coloursIn } from '../support/picture';
import type { Picture } from '../support/png';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

test.use({ viewport: { width: 940, height: 560 } });

/** Mean column of the drawn pixels, weighted alike, in the picture; the paper behind is the colour of the first pixel. */
const middle = ({ width, height, data }: Picture): number => {
  let [sum, count] = [0, 0];
  for (let at = 0; at < width * height; at++) {
    const apart = [0, 1, 2].some((k) => Math.abs((data[4 * at + k] ?? 0) - (data[k] ?? 0)) > 12);
    if (!apart) continue;
    sum += at % width;
    count += 1;
  }
  return sum / count;
};

test.describe('left and right', () => {
  test('the left leg is the mirror image of the right', async ({ stage }) => {
    await stage.open('/right?skin=solid');
    await stage.pointAway();
    const box = await stage.canvas.boundingBox();
    const centre = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    const right = await stage.picture();
    const cross = await stage.place('soleus-trp1');
    await stage.open('/left?skin=solid');
    await stage.pointAway();
    const left = await stage.picture();
    const mirrored = await stage.place('soleus-trp1');
    expect((middle(right) + middle(left)) / 2).toBeCloseTo(centre, -0.5);
    expect(Math.abs((cross?.x ?? 0) + (mirrored?.x ?? 0) - 2 * centre)).toBeLessThan(3);
    expect(Math.abs((cross?.y ?? 0) - (mirrored?.y ?? 0))).toBeLessThan(3);
    expect(coloursIn(left)).toBeGreaterThan(500);
  });

  test('the inner view shows the inner side of either leg', async ({ stage }) => {
    for (const side of ['right', 'left']) {
      await stage.open(`/${side}?view=medial&skin=solid`);
      expect(await stage.place('gastrocnemius-trp1'), side).not.toBeNull();
      expect(await stage.place('gastrocnemius-trp2'), side).toBeNull();
    }
  });
});

test.describe('the pointer', () => {
  test('hover names a structure without selecting it', async ({ stage }) => {
    await stage.open('/right?skin=hidden');
    const place = await stage.place('gastrocnemius-medial');
    expect(place).not.toBeNull();
    await stage.page.mouse.move(place?.x ?? 0, place?.y ?? 0);
    await expect(stage.page.locator('[data-shown="true"]')).toContainText(/gastrocnemius/i);
    expect(await stage.hash()).not.toContain('gastrocnemius');
  });

  test('what lies under it is lighter while it rests there, whether drawn by itself or with others', async ({
    stage,
  }) => {
    for (const hash of ['/right?skin=hidden', '/right?skin=hidden&explode=0.4']) {
      await stage.open(hash);
      const place = await stage.place('gastrocnemius-medial');
      if (!place) throw new Error('missing in the picture: gastrocnemius-medial');
      const light = async () => {
        const { width, data } = await stage.picture();
        const at = 4 * (Math.round(place.y) * width + Math.round(place.x));
        return (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      };
      await stage.pointAway();
      const before = await light();
      await stage.page.mouse.move(place.x, place.y);
      await expect.poll(light).toBeGreaterThan(before * 1.02);
      await stage.pointAway();
      await expect.poll(light).toBe(before);
    }
  });

  test('a click selects the structure under it, and only a click', async ({ stage }) => {
    await stage.open('/right?skin=hidden');
    await stage.click('gastrocnemius-medial');
    await expect(stage.title).toBeVisible();
    expect(await stage.hash()).toContain('gastrocnemius-medial');
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => stage.hash()).not.toContain('gastrocnemius-medial');
  });

  test('the inset turns the leg to where the pain is felt', async ({ stage }) => {
    await stage.open('/right/gastrocnemius-trp1');
    expect(await stage.inset()).not.toBeNull();
    const before = await stage.camera();
    await stage.page.getByRole('button', { name: said('interface.inset') }).click();
    await stage.rest();
    expect(await stage.camera()).not.toEqual(before);
    expect(await stage.inset()).toBeNull();
    expect((await stage.skin('essential')).length).toBeGreaterThan(10);
  });
});
