import type { Page } from '@playwright/test';

/** Keeps files on their way until it is told to let them come. */
export const holdBack = async (page: Page, files: RegExp): Promise<() => void> => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
};
