import type { Page } from '@playwright/test';

type Spot = readonly [x: number, y: number];

/** Fingers on the screen, where the test says they are: each call names all that touch it, and the last one none. */
export const fingersOn = async (page: Page) => {
  const touch = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...spots: readonly Spot[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map(([x, y], id) => ({ x, y, id })) });
};
