import type { Locator } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

const name = (key: Parameters<typeof said>[0]) => ({ name: said(key), exact: true });

test.describe('the massage ball', () => {
  test('two questions stand before it, and one yes ends it', async ({ stage }) => {
    await stage.openPanel('/right/soleus-trp1?mode=press');
    const { page } = stage;
    await expect(page.getByText(said('safety.gate.clot'))).toBeVisible();
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.getByRole('button', name('press.gate.yes')).click();
    await expect(page.getByRole('alert')).toContainText(said('safety.gate.stop'));
    await expect(page.getByRole('timer')).toHaveCount(0);
    await expect(page.getByRole('img', name('press.body.sit-knee-bent'))).toHaveCount(0);
  });

  test('a point that must not be pressed gets no ball, no timer, and the reason', async ({ stage }) => {
    await stage.openPanel('/right/gastrocnemius-trp3?mode=press');
    const { page } = stage;
    await expect(page.getByText(said('trigger-points.shared.ball.hollow'))).toBeVisible();
    await expect(page.getByText(said('trigger-points.shared.ball.stretch-instead'))).toBeVisible();
    await expect(page.getByRole('button', name('press.gate.no'))).toHaveCount(0);
    await expect(page.getByRole('timer')).toHaveCount(0);
    expect(await stage.hash()).not.toContain('ball=');
  });

  test('leads from the page of a point to its ball, with the drawing and the limit', async ({ stage }) => {
    await stage.openPanel('/right/soleus-trp2');
    const { page } = stage;
    await page.getByRole('button', name('interface.ball.guide')).click();
    await page.getByRole('button', name('press.gate.no')).click();
    await expect(page.getByRole('img', name('press.body.lie-on-side'))).toBeVisible();
    const scale = page.getByRole('slider', { name: said('press.scale') });
    await scale.fill('7');
    await expect(page.getByText(said('press.scale.over').replace('{strength}', '7'))).toBeVisible();
    await scale.fill('5');
    await expect(page.getByText(said('press.scale.aim').replace('{strength}', '5'))).toBeVisible();
    await expect(page.getByText(said('safety.stop'))).toBeVisible();
    await expect.poll(() => stage.hash()).toContain('ball=leg');
  });

  test('worse afterwards means stop, and leads to the warning signs', async ({ stage }) => {
    await stage.openPanel('/right/soleus-trp1?mode=press');
    const { page } = stage;
    await page.getByRole('button', name('press.gate.no')).click();
    await page.getByText(said('press.retest.better'), { exact: true }).click();
    await expect(page.getByText(said('safety.retest.better'))).toBeVisible();
    await page.getByText(said('press.retest.worse'), { exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(said('safety.retest.worse'));
    await expect(page.getByText(said('safety.retest.better'))).toHaveCount(0);
    // No more of it for now: what would start another round is gone.
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.getByRole('button', name('press.retest.signs')).click();
    await expect(page.getByRole('button', name('find.questions.none'))).toBeVisible();
  });

  test('where a nerve lies close, five of ten is already too much', async ({ stage }) => {
    await stage.openPanel('/right/abductor-hallucis-trp?mode=press');
    const { page } = stage;
    await page.getByRole('button', name('press.gate.no')).click();
    const scale = page.getByRole('slider', { name: said('press.scale') });
    await scale.fill('4');
    await expect(page.getByText(said('press.scale.gentle.aim').replace('{strength}', '4'))).toBeVisible();
    await scale.fill('5');
    await expect(page.getByText(said('press.scale.gentle.over').replace('{strength}', '5'))).toBeVisible();
    await expect(page.getByText(said('safety.pressure.scale'))).toHaveCount(0);
  });

  test('a ball moved by keys into the hollow of the knee is refused, with the reason', async ({ stage }) => {
    await stage.openPanel('/right?mode=press&ball=leg,0.13,0,65');
    const { page } = stage;
    await page.getByRole('button', name('press.gate.no')).click();
    const verdict = page.locator('[data-rule]');
    const up = page.getByRole('button', name('press.lay.up'));
    for (let i = 0; i < 4; i++) await up.press('ArrowUp');
    await expect(verdict).toHaveAttribute('data-rule', 'never');
    await expect(verdict).toContainText(said('safety.no-press.knee-hollow.why'));
  });
});

test.describe('the timer', () => {
  test('runs by the clock, pauses, goes on, cues and ends', async ({ stage }) => {
    const { page } = stage;
    await page.clock.install({ time: '2026-01-01T10:00:00' });
    await stage.openPanel('/right/soleus-trp1?mode=press');
    await page.getByRole('button', name('press.gate.no')).click();
    // From here on time passes only when the test says so.
    await page.clock.pauseAt('2026-01-01T12:00:00');
    const left = page.getByRole('timer');
    await expect(left).toHaveText('60');
    await page.getByRole('button', name('press.timer.start')).click();
    await page.clock.runFor(10_000);
    await expect(left).toHaveText('50');
    await page.getByRole('button', name('press.timer.pause')).click();
    await page.clock.runFor(30_000);
    await expect(left).toHaveText('50');
    await page.getByRole('button', name('press.timer.on')).click();
    await page.clock.runFor(21_000);
    await expect(page.getByText(said('press.cue.half'))).toBeVisible();
    // Asleep for longer than was left: the end is told once, and nothing before it.
    await page.clock.fastForward(120_000);
    await expect(left).toHaveText('0');
    await expect(page.getByText(said('press.cue.end'))).toBeVisible();
    await expect(page.getByRole('button', name('press.timer.again'))).toBeVisible();
  });
});

test.describe('a runner with a sore heel', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('comes from the first page to a running timer in seven taps', async ({ stage }) => {
    await stage.openPanel('/right');
    const { page } = stage;
    let taps = 0;
    const tap = async (target: Locator) => {
      await target.tap();
      taps += 1;
    };
    await tap(page.getByText(said('interface.mode.find'), { exact: true }).locator('visible=true'));
    await tap(page.getByRole('button', name('find.questions.none')));
    await tap(page.getByText(said('areas.heel-under'), { exact: true }).locator('visible=true'));
    await tap(page.getByRole('button', { name: /points? that fits?/ }).first());
    await tap(page.getByRole('button', name('find.results.ball')).first());
    await tap(page.getByRole('button', name('press.timer.start')));
    await expect(page.getByRole('button', name('press.timer.pause'))).toBeVisible();
    await expect(page.getByRole('timer')).not.toHaveText('60');
    expect(taps).toBeLessThanOrEqual(7);
  });
});

test.describe('a ball on the leg', () => {
  test('is measured on the model, and laid elsewhere by a click on the skin', async ({ stage }) => {
    await stage.open('/right?mode=press&ball=leg,0.3,-35,65');
    const { page } = stage;
    await page.getByRole('button', name('press.gate.no')).click();
    await stage.rest();
    const layers = page.locator('section', { has: page.getByRole('heading', name('press.under')) }).locator('ol li');
    await expect(layers.first()).toContainText('outer head');
    const before = await stage.hash();
    const place = await stage.place('soleus');
    if (!place) throw new Error('missing in the picture: soleus');
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => stage.hash()).not.toBe(before);
    await expect(layers.first()).toBeVisible();
  });
});
