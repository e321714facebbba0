import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { muscleOf, triggerPointOf } from '../../src/content';
import { plainName } from '../../src/panel/plain-name';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

/** Texts of the page are read without the marks of evidence and source that follow a statement. */
const panelText = (text: string) => text.replace(/\s+/g, ' ');

for (const id of TRIGGER_POINTS) {
  const point = triggerPointOf(id);
  const muscle = muscleOf(point.muscle);

  test(`${id}: its page says where it is felt, what it hangs on, what reaches it and on whose word`, async ({
    stage,
  }) => {
    await stage.openPanel(`/right/${id}`);
    const panel = stage.page.getByRole('tabpanel');
    await expect(stage.title).toHaveText(plainName(said(point.name)).plain);
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is seen, without what is folded away.
    const text = panelText(await panel.innerText());

    for (const zone of point.zones) expect(text).toContain(said(zone.place));
    for (const claim of point.pain) expect(text).toContain(said(claim.words));
    for (const claim of [muscle?.origin, muscle?.insertion, muscle?.nerve, muscle?.action, muscle?.why]) {
      if (claim) expect(text).toContain(said(claim.words));
    }
    const ball = point.ball.allowed ? point.ball.position : point.ball.why;
    const whole = panelText((await panel.textContent()) ?? '');
    expect(whole).toContain(said(ball.words));
    // Some small muscles of the foot have no page of attachments of their own yet.
    const ofMuscle = muscle ? (['attachments', 'stretch'] as const) : [];
    for (const heading of ['pain', ...ofMuscle, 'look-alikes', 'sources'] as const) {
      await expect(panel.getByText(said(`interface.${heading}`), { exact: true }).first()).toBeAttached();
    }
    expect(text).toContain(point.evidence);
    await expect(panel.locator('svg[role="img"]')).toHaveCount(id === 'soleus-trp3' ? 1 : 0);
  });
}

test('a muscle lists its trigger points, and each leads to its page', async ({ stage }) => {
  await stage.openPanel('/right/soleus');
  await expect(stage.title).toBeVisible();
  const name = plainName(said(triggerPointOf('soleus-trp2').name)).plain;
  await stage.page.getByRole('tabpanel').getByRole('button', { name }).first().click();
  await expect(stage.title).toHaveText(name);
  expect(await stage.hash()).toContain('soleus-trp2');
});

test('the body figure shows the side of the leg', async ({ stage }) => {
  await stage.openPanel('/left/soleus-trp3');
  await expect(stage.page.getByRole('tabpanel').locator('svg[role="img"]')).toHaveAttribute('aria-label', /left/i);
});

test('what is not known about trigger points unfolds under the list', async ({ stage }) => {
  await stage.openPanel('/right');
  const doubt = stage.page.getByText(said('evidence.honest.agreement'));
  await expect(doubt).toHaveCount(0);
  await stage.page.getByText(said('interface.honest'), { exact: true }).click();
  await expect(doubt).toBeVisible();
});
