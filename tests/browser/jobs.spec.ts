import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

/** What a person with a screen reader is told: the tree that the browser hands to it, and nothing that only eyes see. */
interface Heard {
  readonly role: string;
  readonly name: string;
}

/** Role and name of what has the focus. */
const heard = async ({ page }: Stage): Promise<Heard> => {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    ...(result.objectId && { objectId: result.objectId }),
    fetchRelatives: false,
  });
  await session.detach();
  const told = (value?: { readonly value?: unknown }) => (typeof value?.value === 'string' ? value.value : '');
  return { role: told(nodes[0]?.role), name: told(nodes[0]?.name) };
};

/** More stops than any page has between two of the steps below. */
const FAR = 120;

/** Goes on by Tab until that is reached; whatever is passed on the way says what it is. */
const walkTo = async (stage: Stage, role: string, name: string): Promise<void> => {
  const passed: string[] = [];
  for (let stop = 0; stop < FAR; stop++) {
    await stage.page.keyboard.press('Tab');
    const now = await heard(stage);
    if (now.role === role && now.name.startsWith(name)) return;
    passed.push(`${now.role} ${now.name}`);
    // Past the last stop the focus is the browser's own for one step.
    if (!['RootWebArea', 'none'].includes(now.role))
      expect(now.name, `a ${now.role} without a name behind: ${passed.at(-2)}`).not.toBe('');
  }
  throw new Error(`missing on the way: ${role} ${name}; passed: ${passed.join(', ')}`);
};

/** The leg in words. */
const picture = ({ page }: Stage) => page.locator('main p.visually-hidden').first();

test.describe('with a keyboard and a screen reader alone', () => {
  test('a student finds soleus, isolates it, reads its attachments and bends the knee', async ({ stage }) => {
    const { page } = stage;
    await stage.openPanel('/right');
    await expect(picture(stage)).toContainText(said('interface.picture.none'));
    await page.keyboard.press('/');
    expect(await heard(stage)).toEqual({ role: 'combobox', name: said('interface.search') });
    await page.keyboard.type('soleus');
    await expect(page.getByRole('search').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(stage.title).toBeFocused();
    expect((await heard(stage)).role).toBe('heading');
    await expect(picture(stage)).toContainText(/soleus/i);
    await expect(page.getByRole('region', { name: said('interface.attachments'), exact: true })).toMatchAriaSnapshot(`
      - heading "${said('interface.attachments')}" [level=3]
      - term: ${said('interface.origin')}
      - definition: /fibula/
      - term: ${said('interface.insertion')}
      - definition: /heel bone/
    `);
    await page.keyboard.press('i');
    await expect(picture(stage)).toContainText(/Only .*soleus.* shown/i);
    await page.keyboard.press('a');
    await walkTo(stage, 'button', said('stretching.show'));
    await page.keyboard.press('Enter');
    await expect(page.locator('#stretch-title')).toBeFocused();
    await walkTo(stage, 'slider', said('stretching.knee'));
    for (let press = 0; press < 5; press++) await page.keyboard.press('PageUp');
    await expect.poll(() => stage.hash()).toMatch(/knee=[1-9]/);
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /soleus/i })
        .first(),
    ).toBeAttached();
  });

  test('a therapist goes to a point and is told where its pain goes', async ({ stage }) => {
    const { page } = stage;
    await stage.openPanel('/right');
    await page.keyboard.press('n');
    await expect(stage.title).toBeVisible();
    await page.keyboard.press('n');
    const name = (await stage.title.textContent())?.trim() ?? '';
    await expect(picture(stage)).toContainText(name);
    await expect(page.getByRole('status').filter({ hasText: name }).first()).toBeAttached();
    // The mark of a classical map is in the tree, not only in the colours.
    await expect(page.getByRole('article')).toContainText(said('evidence.map-caveat'));
    // Turned round for the patient: one region with a heading, and the way out of it by one key.
    await page.keyboard.press('v');
    const large = page.getByRole('region', { name: said('interface.present'), exact: true });
    await expect(large.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(large).toHaveCount(0);
  });

  test('a runner is asked about danger first, says where it hurts, and comes to a ball and its limits', async ({
    stage,
  }) => {
    const { page } = stage;
    await stage.openPanel('/right');
    await walkTo(stage, 'radio', said('interface.mode.explore'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stage.hash()).toContain('mode=find');
    await walkTo(stage, 'checkbox', said('red-flags.swollen-calf.ask').slice(0, 20));
    await walkTo(stage, 'button', said('find.questions.none'));
    await page.keyboard.press('Enter');
    await walkTo(stage, 'checkbox', said('areas.heel-under'));
    await page.keyboard.press(' ');
    await walkTo(stage, 'button', 'See ');
    await page.keyboard.press('Enter');
    await expect(page.locator('#find-results')).toBeFocused();
    expect((await heard(stage)).name).toContain(said('find.results'));
    await walkTo(stage, 'button', said('find.results.ball'));
    await page.keyboard.press('Enter');
    // The longer questions are answered, so that the shorter ones are not asked again.
    await expect(page.locator('#press-title')).toBeFocused();
    await expect(page.getByRole('button', { name: said('press.gate.no') })).toHaveCount(0);
    await walkTo(stage, 'slider', said('press.scale'));
    await expect(page.getByText(said('safety.stop'))).toBeVisible();
  });

  test('an answer to the questions before a ball leaves the focus where reading goes on', async ({ stage }) => {
    const { page } = stage;
    await stage.openPanel('/right/soleus-trp1?mode=press');
    await page.getByRole('button', { name: said('press.gate.no'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#press-title')).toBeFocused();
    await walkTo(stage, 'slider', said('press.scale'));
  });
});
