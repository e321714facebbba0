import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { isSupportedPoint } from '../../src/content/support';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

const SUPPORTED = TRIGGER_POINTS.filter(isSupportedPoint);

test('the page of evidence: read, leave what is well supported, take the data, have all again', async ({ stage }) => {
  const { page } = stage;
  await stage.open('/right?skin=solid');
  await page.getByRole('tab', { name: said('interface.tab.evidence') }).click();
  await expect(page.getByRole('heading', { name: said('evidence-page.title') })).toBeVisible();
  await expect(page.getByText(said('evidence-page.reliability.pooled'))).toBeVisible();

  const fold = page.locator('summary', { hasText: said('evidence.E1') });
  await fold.click();
  await expect(page.locator('details[open] li').first()).toBeVisible();

  const data = page.getByRole('link', { name: said('evidence-page.data.records') });
  const answer = await page.request.get(new URL((await data.getAttribute('href')) ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  expect(((await answer.json()) as { triggerPoints: unknown[] }).triggerPoints).toHaveLength(TRIGGER_POINTS.length);

  await page.getByLabel(said('interface.supported')).check();
  await expect.poll(() => stage.hash()).toContain('supported=only');
  await page.getByRole('tab', { name: said('interface.tab.list') }).click();
  const points = page.locator('[role="option"][data-id*="-trp"]');
  await expect(points).toHaveCount(SUPPORTED.length);
  expect(await stage.place('edb-trp')).toBeNull();

  await page.getByRole('button', { name: said('interface.supported.all') }).click();
  await expect(points).toHaveCount(TRIGGER_POINTS.length);
  await expect.poll(() => stage.hash()).not.toContain('supported');
});
