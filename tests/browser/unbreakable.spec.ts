import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { fingersOn } from './support/fingers';
import type { Stage } from './support/stage';
import { said } from './support/words';

test.use({ viewport: { width: 900, height: 600 } });

const mode = (page: Page, id: 'explore' | 'stretch' | 'find' | 'press') =>
  page
    .getByText(said(`interface.mode.${id}`), { exact: true })
    .filter({ visible: true })
    .click();

const shown = async (stage: Stage, id: string) => {
  await expect.poll(() => stage.hash()).toContain(id);
  await expect(stage.title).toBeVisible();
};

test.describe('memory that runs out', () => {
  /** From here on there is no room for a full file of the model; what has come so far stands. */
  const starve = (page: Page) =>
    page.addInitScript(() => {
      const body = Object.getOwnPropertyDescriptor(Response.prototype, 'body');
      Object.defineProperty(Response.prototype, 'body', {
        get(this: Response) {
          if (/lower-leg\.\w+\.glb$/.test(this.url)) throw new RangeError('Array buffer allocation failed');
          return body?.get?.call(this);
        },
      });
    });
  test('while the full leg loads leaves the coarse one standing, says so, and the panel works on', async ({
    stage,
  }) => {
    await starve(stage.page);
    await stage.openWithoutLeg('/right?lang=de');
    const alert = stage.page.getByRole('alert');
    await expect(alert).toContainText('zu wenig freien Speicher');
    await expect(alert.getByRole('button')).toBeVisible();
    expect((await stage.cost()).triangles).toBeGreaterThan(10_000);
    await stage.option('soleus-trp1').click();
    await shown(stage, 'soleus-trp1');
  });
});

test.describe('storage', () => {
  test('that is forbidden costs nothing but the memory of wishes', async ({ stage }) => {
    await stage.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await stage.openPanel('/right/soleus-trp1');
    await shown(stage, 'soleus-trp1');
  });
  test('for files that is forbidden leaves the leg as it is', async ({ stage }) => {
    await stage.page.addInitScript(() => {
      Object.defineProperty(window, 'caches', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    });
    await stage.open('/right/soleus-trp1');
    await shown(stage, 'soleus-trp1');
    expect(await stage.frames()).toBeGreaterThan(0);
  });
  test('that is full keeps a wish for this visit', async ({ stage }) => {
    const { page } = stage;
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await stage.openPanel('/right');
    await page.getByRole('button', { name: said('interface.settings') }).click();
    await page.getByRole('radio', { name: said('interface.theme.dark') }).check();
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  });
});

test.describe('history', () => {
  test('leads back and forth through selections and modes', async ({ stage }) => {
    const { page } = stage;
    await stage.openPanel('/right');
    for (const id of ['soleus', 'plantaris']) {
      await page.getByRole('tab').first().click();
      await stage.option(id).click();
      await shown(stage, id);
    }
    await mode(page, 'stretch');
    await expect.poll(() => stage.hash()).toContain('mode=stretch');
    await page.goBack();
    await expect.poll(() => stage.hash()).not.toContain('mode=');
    await shown(stage, 'plantaris');
    await page.goBack();
    await shown(stage, '/soleus');
    await page.goForward();
    await shown(stage, 'plantaris');
    await page.goForward();
    await expect.poll(() => stage.hash()).toContain('mode=stretch');
  });
});

test.describe('rapid clicks', () => {
  test('over points, tabs and modes end where the last one led', async ({ stage }) => {
    const { page } = stage;
    await stage.open('/right');
    // Without waiting for a frame between any two, as an impatient hand does.
    await page.evaluate(() => {
      const points = [...document.querySelectorAll<HTMLElement>('[role="option"][data-id*="-trp"]')];
      const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
      for (let i = 0; i < 60; i++) {
        points[i % points.length]?.click();
        tabs()[i % 3]?.click();
      }
    });
    for (const id of ['stretch', 'find', 'press', 'stretch', 'explore'] as const) await mode(page, id);
    await page.getByRole('tab').first().click();
    await stage.option('soleus-trp2').click();
    await stage.rest();
    await shown(stage, 'soleus-trp2');
    expect(await stage.hash()).not.toContain('mode=');
    expect((await stage.skin('essential')).length).toBeGreaterThan(0);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('that is turned keeps what is selected, and the picture fills its new place', async ({ stage }) => {
    const { page } = stage;
    await stage.open('/left/soleus-trp1?view=medial');
    const before = await stage.hash();
    for (const size of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await stage.rest();
      expect(await stage.hash()).toBe(before);
      await expect(stage.title).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const box = await stage.canvas.boundingBox();
      expect(box?.width).toBeGreaterThan(0.4 * size.width);
      expect(await stage.place('soleus-trp1')).not.toBeNull();
    }
  });

  test('takes two fingers for a view and never for a choice', async ({ stage }) => {
    const { page } = stage;
    await stage.open('/right');
    const place = await stage.place('soleus-trp1');
    if (!place) throw new Error('missing in the picture: soleus-trp1');
    const send = await fingersOn(page);
    const before = await stage.camera();
    // The first finger lies on a cross, the second comes beside it, and both draw apart.
    await send('touchStart', [place.x, place.y]);
    await send('touchStart', [place.x, place.y], [place.x + 40, place.y]);
    for (let i = 1; i <= 5; i++)
      await send('touchMove', [place.x - 8 * i, place.y], [place.x + 40 + 8 * i, place.y + 4 * i]);
    await send('touchEnd', [place.x - 40, place.y]);
    await send('touchEnd');
    await stage.rest();
    expect(await stage.hash()).not.toContain('-trp');
    expect(await stage.camera()).not.toEqual(before);
    // One finger afterwards is a choice again.
    const now = await stage.place('soleus-trp1');
    if (now) await page.touchscreen.tap(now.x, now.y);
    await shown(stage, 'soleus-trp1');
  });

  test('takes no notice of a second finger while the first one bends a joint', async ({ stage }) => {
    const { page } = stage;
    await page.setViewportSize({ width: 900, height: 600 });
    await stage.open('/right?mode=stretch&view=lateral');
    const box = await page.locator('[data-grip="ankle"]').boundingBox();
    if (!box) throw new Error('missing in the picture: the grip of the ankle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const send = await fingersOn(page);
    const still = await stage.camera();
    await send('touchStart', [x, y]);
    await send('touchMove', [x, y - 12]);
    await expect.poll(() => stage.hash()).toContain('ankle=');
    const before = await stage.hash();
    // The second lies on the grip as well, and wanders off by itself.
    await send('touchStart', [x, y - 12], [x + 6, y - 8]);
    await send('touchMove', [x, y - 12], [x + 60, y + 80]);
    // A leg that is held never rests: time for what must not happen.
    await page.waitForTimeout(600);
    expect(await stage.hash()).toBe(before);
    await send('touchMove', [x - 10, y - 40], [x + 60, y + 80]);
    await expect.poll(() => stage.hash()).not.toBe(before);
    await send('touchEnd', [x - 10, y - 40]);
    await send('touchEnd');
    await stage.rest();
    expect(await stage.camera()).toEqual(still);
    await expect(page.locator('[data-grip="ankle"]')).toHaveAttribute('data-held', 'false');
  });

  test('turns the leg with two fingers while pain is painted, and takes back what the first one marked', async ({
    stage,
  }) => {
    const { page } = stage;
    await page.setViewportSize({ width: 900, height: 600 });
    await stage.open('/right?mode=find&skin=solid');
    await page.getByRole('button', { name: said('find.questions.none') }).click();
    await page.getByText(said('find.draw.mark'), { exact: true }).click();
    const box = await stage.canvas.boundingBox();
    if (!box) throw new Error('missing on the page: the leg');
    const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.35];
    const send = await fingersOn(page);
    const before = await stage.camera();
    // Both at once, as a hand does it; the page would wait for a frame between two calls.
    await Promise.all([send('touchStart', [x, y]), send('touchStart', [x, y], [x + 50, y])]);
    for (let i = 1; i <= 5; i++) await send('touchMove', [x + 12 * i, y], [x + 50 + 12 * i, y + 6 * i]);
    await send('touchEnd', [x + 60, y]);
    await send('touchEnd');
    await stage.rest();
    expect(await stage.hash()).not.toContain('sore=');
    expect(await stage.camera()).not.toEqual(before);
    // One finger alone marks again.
    await send('touchStart', [x, y]);
    await send('touchMove', [x + 3, y + 20]);
    await send('touchEnd');
    await expect.poll(() => stage.hash()).toContain('sore=');
  });
});

test.describe('a page in the background', () => {
  test('keeps true time for the ball, draws nothing, and is as it was when it comes back', async ({ stage }) => {
    const { page } = stage;
    await stage.open('/right/soleus-trp1?mode=press');
    await page.getByRole('button', { name: said('press.gate.no'), exact: true }).click();
    await page.getByRole('button', { name: said('press.timer.start'), exact: true }).click();
    const seconds = async () => {
      const text = (await page.getByRole('timer').textContent())?.match(/(\d+):(\d+)|(\d+)/);
      return text?.[1] ? Number(text[1]) * 60 + Number(text[2]) : Number(text?.[3]);
    };
    await stage.rest();
    const [left, frames] = [await seconds(), await stage.frames()];
    const life = await page.context().newCDPSession(page);
    await life.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((later) => setTimeout(later, 4000));
    await life.send('Page.setWebLifecycleState', { state: 'active' });
    await expect.poll(async () => left - (await seconds())).toBeGreaterThanOrEqual(4);
    expect(await stage.frames()).toBe(frames);
    expect(await stage.hash()).toContain('/soleus-trp1');
  });
});

test.describe('whatever a person has set is there again after a reload:', () => {
  for (const hash of [
    '/left/soleus-trp1?view=medial',
    '/right/soleus?skin=hidden&colour=compartment',
    '/right?mode=stretch&knee=60&ankle=15',
    '/right?compare=gastrocnemius-trp1,soleus-trp2',
    '/right?slice=0.35&explode=0.5&hide=gastrocnemius-medial&names=on',
    '/right?supported=only&lang=es',
  ])
    test(hash, async ({ stage }) => {
      await stage.openPanel(hash);
      await expect(stage.page.getByRole('heading').first()).toBeVisible();
      const before = await stage.hash();
      for (const pair of hash.split(/[?&]/)) expect(before).toContain(pair);
      await stage.page.reload();
      await expect(stage.page.getByRole('heading').first()).toBeVisible();
      expect(await stage.hash()).toBe(before);
    });

  test('wishes for language and ground, with no word of them in the address', async ({ stage }) => {
    const { page } = stage;
    await stage.openPanel('/right');
    await page.getByRole('button', { name: said('interface.settings') }).click();
    await page.getByRole('radio', { name: said('interface.theme.dark') }).check();
    await page.getByRole('radio', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    // A plain address, so that storage alone can have kept them.
    await stage.openPanel('/right');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  });
});
