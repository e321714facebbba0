import { test as base, type TestInfo } from '@playwright/test';
import { test } from './support/atlas-test';
import { expectGolden } from './support/golden';
import type { Stage } from './support/stage';

/** Stored pictures of the whole page over modes, sizes and themes (`npm run goldens` takes them anew, after looking). */

interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly dark?: true;
}

const take = async (stage: Stage, shots: readonly Shot[], info: TestInfo) => {
  await stage.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [i, { name, hash, dark }] of shots.entries()) {
    await stage.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    // One page for all of a size: software draws a leg in seconds.
    if (i === 0) await stage.open(hash);
    else {
      await stage.page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await stage.page.waitForTimeout(600);
    }
    await expectGolden(stage, name, info);
  }
};

/** Where a processor draws and many share it, a picture takes seconds. */
base.describe.configure({ timeout: 300_000 });

base.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  test('the page looks as it did', async ({ stage }, info) => {
    await take(
      stage,
      [
        { name: 'desk-start', hash: '/right' },
        { name: 'desk-point', hash: '/right/gastrocnemius-trp1' },
        { name: 'desk-dark', hash: '/right/gastrocnemius-trp1', dark: true },
        { name: 'desk-bone', hash: '/left/calcaneus?view=medial&skin=hidden&superficial=hidden' },
        { name: 'desk-find', hash: '/right?mode=find' },
        { name: 'desk-sole', hash: '/right/soleus-trp1?view=sole&lang=de', dark: true },
      ],
      info,
    );
  });
});

base.describe('on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });
  test('the page looks as it did', async ({ stage }, info) => {
    await take(
      stage,
      [
        { name: 'tablet-muscle', hash: '/right/soleus?view=medial&skin=hidden&lang=es' },
        { name: 'tablet-dark', hash: '/right', dark: true },
      ],
      info,
    );
  });
});

base.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('the page looks as it did', async ({ stage }, info) => {
    await take(
      stage,
      [
        { name: 'phone-start', hash: '/right' },
        { name: 'phone-point', hash: '/right/soleus-trp1' },
        { name: 'phone-dark', hash: '/left/gastrocnemius-trp2', dark: true },
        { name: 'phone-turned-round', hash: '/right/soleus-trp1?lang=ar-xb' },
      ],
      info,
    );
  });
});
