import type { Page } from '@playwright/test';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { expect, test } from './support/atlas-test';

test.use({ viewport: { width: 560, height: 420 } });

/** Poses gone through, one frame each. */
const POSES = 24;

/** Of one cross: its matrix and its look. */
const CROSS_BYTES = 4 * (16 + 4);
const CROSSES = TRIGGER_POINTS.length;

declare global {
  interface Window {
    /** Bytes of vertices sent to the GPU since the page began. */
    sentToGpu?: number;
  }
}

/** Counts what the page sends to the GPU as vertices. */
const countUploads = () => {
  window.sentToGpu = 0;
  const { bufferData, bufferSubData } = WebGL2RenderingContext.prototype;
  const count = (data: unknown) => {
    const bytes = typeof data === 'number' ? data : ((data as ArrayBufferView | null)?.byteLength ?? 0);
    window.sentToGpu = (window.sentToGpu ?? 0) + bytes;
  };
  Object.assign(WebGL2RenderingContext.prototype, {
    bufferData(this: WebGL2RenderingContext, ...rest: unknown[]) {
      count(rest[1]);
      return Reflect.apply(bufferData, this, rest);
    },
    bufferSubData(this: WebGL2RenderingContext, ...rest: unknown[]) {
      count(rest[2]);
      return Reflect.apply(bufferSubData, this, rest);
    },
  });
};

/** Bends the leg through poses one frame at a time; the bytes of vertices sent meanwhile. */
const bendThrough = (page: Page, poses: number) =>
  page.evaluate(async (poses) => {
    const before = window.sentToGpu ?? 0;
    for (let i = 0; i < poses; i++) {
      const frames = window.__atlas?.frames ?? 0;
      window.location.hash = `/right?view=lateral&knee=${1 + ((i * 7) % 119)}&ankle=${((i * 5) % 60) - 30}`;
      while ((window.__atlas?.frames ?? 0) <= frames) await new Promise(requestAnimationFrame);
    }
    return (window.sentToGpu ?? 0) - before;
  }, poses);

test('a posed frame sends no vertex of the leg to the GPU, only the places of its crosses', async ({ stage }) => {
  await stage.page.addInitScript(countUploads);
  await stage.open('/right?view=lateral&knee=1');
  expect(await stage.page.evaluate(() => window.sentToGpu ?? 0)).toBeGreaterThan(100_000);
  // The first pose brings what any bent leg needs.
  await bendThrough(stage.page, 1);
  const sent = (await bendThrough(stage.page, POSES)) / POSES;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThanOrEqual(CROSSES * CROSS_BYTES);
});
