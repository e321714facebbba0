import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';

/** axe, targets and reflow in every state that needs no leg: software draws one in seconds, the page is there at once. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const findings = async ({ page }: Stage): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
};

/** Controls smaller than so many CSS pixels; links inside a sentence are as tall as their line (WCAG 2.5.8). */
const tooSmall = ({ page }: Stage, least: number): Promise<string[]> =>
  page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, select, summary, label:has(input), input:not([type="radio"], [type="checkbox"]), [role="option"], [role="tab"]',
    );
    return [...controls].flatMap((each) => {
      if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const { width, height } = each.getBoundingClientRect();
      const spoken = each.getAttribute('aria-label') ?? each.textContent ?? '';
      const hidden = width <= 1 || height <= 1;
      // Half a pixel is rounding.
      return hidden || Math.min(width, height) >= least - 0.5
        ? []
        : [`${each.tagName} "${spoken.trim().slice(0, 30)}" ${Math.round(width)}x${Math.round(height)}`];
    });
  }, least);

const STATES = [
  { name: 'the start', hash: '/right' },
  { name: 'a trigger point', hash: '/right/soleus-trp1' },
  { name: 'a muscle', hash: '/left/soleus' },
  { name: 'a bone', hash: '/right/calcaneus' },
  { name: 'the massage ball', hash: '/right?mode=press' },
  { name: 'a stretch', hash: '/right?mode=stretch' },
  { name: 'finding a spot', hash: '/right?mode=find' },
  { name: 'a large picture', hash: '/right/soleus-trp1?present=on' },
  { name: 'Spanish', hash: '/right/soleus-trp1?lang=es' },
  { name: 'German', hash: '/right?lang=de' },
] as const;

const clean = (name: string) => ({ name, found: [], small: [] });

/** Opens every fold, so that what is in it counts too. */
const unfold = ({ page }: Stage) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** One page for all states of a size: another fragment is another state. */
const eachState = async (stage: Stage, look: (name: string) => Promise<void>) => {
  await stage.openPanel(STATES[0].hash);
  for (const { name, hash } of STATES) {
    await stage.page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await stage.page.waitForTimeout(1000);
    await unfold(stage);
    await look(name);
  }
};

test.describe.configure({ timeout: 300_000 });
// Colours on their way from one to another are not judged.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('axe finds nothing in any state, and no target is too small for a mouse', async ({ stage }) => {
    await eachState(stage, async (name) => {
      expect.soft({ name, found: await findings(stage), small: await tooSmall(stage, 24) }).toEqual(clean(name));
    });
  });

  test('axe finds nothing in the dark or in forced colours', async ({ stage }) => {
    await stage.page.emulateMedia({ colorScheme: 'dark' });
    await eachState(stage, async (name) => {
      expect.soft({ name, found: await findings(stage), small: [] }).toEqual(clean(name));
    });
    await stage.page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await findings(stage)).toEqual([]);
  });

  test('axe finds nothing with the settings open', async ({ stage }) => {
    await stage.openPanel('/right');
    await stage.page.locator('[popovertarget="settings"]').first().click();
    await expect(stage.page.locator('#settings')).toBeVisible();
    expect(await findings(stage)).toEqual([]);
    expect(await tooSmall(stage, 24)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every target has room for a thumb in any state', async ({ stage }) => {
    await eachState(stage, async (name) => {
      expect.soft({ name, found: [], small: await tooSmall(stage, 44) }).toEqual(clean(name));
    });
  });
});

test.describe('at four times the size, on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing sticks out sideways in any state', async ({ stage }) => {
    await eachState(stage, async (name) => {
      const over = await stage.page.evaluate(() => {
        const wide = [...document.querySelectorAll<HTMLElement>('header *, #panel *, dialog *')].filter((each) => {
          const { right, left, width } = each.getBoundingClientRect();
          return width > 1 && each.checkVisibility() && (right > window.innerWidth + 1 || left < -1);
        });
        return wide.slice(0, 6).map((each) => `${each.tagName} "${(each.textContent ?? '').slice(0, 40)}"`);
      });
      expect.soft({ name, found: over, small: [] }).toEqual(clean(name));
    });
  });
});
