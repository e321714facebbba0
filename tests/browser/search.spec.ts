import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

/** Types into the search field that `/` leads to, and waits for the answers. */
const ask = async ({ page }: Stage, text: string) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  const answers = page.getByRole('search').getByRole('option');
  await expect(answers.first()).toBeVisible();
  return answers;
};

test.describe('search', () => {
  test('leads by keys alone from an abbreviation to the muscle', async ({ stage }) => {
    await stage.openPanel();
    await expect(await ask(stage, 'FHL').then((answers) => answers.first())).toContainText(/flexor hallucis longus/i);
    await stage.page.keyboard.press('Enter');
    await expect(stage.title).toBeFocused();
    await expect.poll(() => stage.hash()).toBe('#/right/flexor-hallucis-longus');
  });

  test('leads from where it hurts to what may send the pain there', async ({ stage }) => {
    await stage.openPanel();
    const answers = await ask(stage, 'heel');
    expect(await answers.count()).toBeGreaterThan(1);
    expect(await answers.allInnerTexts()).toContainEqual(expect.stringMatching(/soleus/i));
    const second = (await answers.nth(1).textContent()) ?? '';
    await stage.page.keyboard.press('ArrowDown');
    await expect(answers.nth(1)).toHaveAttribute('aria-selected', 'true');
    await stage.page.keyboard.press('Enter');
    const name = ((await stage.title.textContent()) ?? '').toLowerCase();
    expect(second.toLowerCase()).toContain(name);
  });

  test('says when nothing fits, and Escape leaves it as it was', async ({ stage }) => {
    await stage.openPanel('/right/soleus');
    const { keyboard } = stage.page;
    await keyboard.press('/');
    await keyboard.type('qqzzx');
    await expect(stage.page.getByText(said('interface.search.none'))).toBeVisible();
    for (let step = 0; step < 3; step++) await keyboard.press('Escape');
    await expect(stage.page.getByRole('combobox')).not.toBeFocused();
    expect(await stage.hash()).toBe('#/right/soleus');
  });

  test('takes letters for words and not for commands', async ({ stage }) => {
    await stage.openPanel('/right/soleus');
    await ask(stage, 'heel');
    expect(await stage.hash()).toBe('#/right/soleus');
    await expect(stage.page.getByRole('combobox')).toHaveValue('heel');
  });
});
