import { expect, test } from './support/atlas-test';
import { said } from './support/words';

test.describe('the stretch simulator', () => {
  test('works by its numbers, sliders, keys and cards without a picture', async ({ stage }) => {
    await stage.openPanel('/right?mode=stretch');
    const { page } = stage;
    const knee = page.getByRole('spinbutton', { name: said('stretching.knee') });
    await knee.fill('90');
    await page.getByRole('spinbutton', { name: said('stretching.ankle') }).fill('20');
    await expect.poll(() => stage.hash()).toContain('knee=90');
    const verdict = page.getByRole('status').filter({ hasText: 'soleus' });
    await expect(verdict).toContainText('Gastrocnemius sags with the knee at 90°');

    const slider = page.getByRole('slider', { name: said('stretching.knee') });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(knee).toHaveValue('89');

    const map = page.getByRole('application', { name: /Map of the strain/ });
    await map.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(knee).toHaveValue('99');
    await expect.poll(() => stage.hash()).toContain('ankle=19');

    await page.getByRole('button', { name: 'Wall stretch, knee straight' }).click();
    await expect.poll(() => stage.hash()).toContain('knee=3&ankle=25');
    await expect(page.getByRole('button', { name: 'Wall stretch, knee straight' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('keeps within a narrow panel', async ({ stage }) => {
    await stage.page.setViewportSize({ width: 820, height: 1180 });
    await stage.openPanel('/right?mode=stretch&knee=33&ankle=39');
    const panel = stage.page.getByRole('article', { name: said('stretching.title') });
    await expect(panel.getByRole('combobox')).toBeVisible();
    const overhang = await panel.evaluate(
      (page) =>
        Math.max(...[...page.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right)) - innerWidth,
    );
    expect(overhang).toBeLessThanOrEqual(0);
  });

  test('is entered from the page of a muscle with the stretch that reaches it most', async ({ stage }) => {
    await stage.openPanel('/right/gastrocnemius-medial');
    const { page } = stage;
    const ranked = page.getByRole('listitem').filter({ hasText: /mm longer/ });
    await expect(ranked.first()).toContainText('Heel drop on a step');
    await ranked.first().getByRole('button').click();
    await expect.poll(() => stage.hash()).toContain('mode=stretch');
    await expect(page.getByRole('heading', { name: said('stretching.title') })).toBeVisible();
    const verdict = page.getByRole('article').getByRole('status');
    await expect(verdict).toContainText('medial gastrocnemius');
    await expect(verdict).toContainText('both draw on it');
  });
});
