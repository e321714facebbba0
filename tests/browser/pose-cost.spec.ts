import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';

test.use({ viewport: { width: 560, height: 420 } });

/** Poses gone through, and those ahead of them that only warm the engine up. */
const POSES = 24;
const WARM = 6;
/** What a posed frame may take of the main thread before it is drawn, ms: the aim on a machine with nothing else to do, and far beyond it. */
const AIM = 2;
const BUSY = 5 * AIM;

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

/** Bends the leg through poses one frame at a time; main-thread time of each (ms) and the bytes of vertices sent meanwhile. */
const bendThrough = (page: Page, poses: number, warm: number) =>
  page.evaluate(
    async ({ poses, warm }) => {
      const costs: number[] = [];
      let before = 0;
      for (let i = 0; i < warm + poses; i++) {
        if (i === warm) before = window.sentToGpu ?? 0;
        const frames = window.__atlas?.frames ?? 0;
        window.location.hash = `/right?view=lateral&knee=${1 + ((i * 7) % 119)}&ankle=${((i * 5) % 60) - 30}`;
        while ((window.__atlas?.frames ?? 0) <= frames) await new Promise(requestAnimationFrame);
        if (i >= warm) costs.push(window.__atlas?.bendCost ?? Number.NaN);
      }
      return { costs, bytes: (window.sentToGpu ?? 0) - before };
    },
    { poses, warm },
  );

test('a posed frame sends no vertex to the GPU and hardly keeps the main thread', async ({ stage }) => {
  await stage.page.addInitScript(countUploads);
  await stage.open('/right?view=lateral&knee=1');
  expect(await stage.page.evaluate(() => window.sentToGpu ?? 0)).toBeGreaterThan(100_000);
  const { costs, bytes } = await bendThrough(stage.page, POSES, WARM);
  const sorted = [...costs].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  console.info(`main thread per posed frame: median ${median.toFixed(2)} ms, 95 % within ${slow.toFixed(2)} ms`);
  console.info(`vertices sent to the GPU for ${costs.length} poses: ${bytes} bytes`);
  expect(bytes).toBe(0);
  expect(median).toBeLessThan(BUSY);
});
