import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import { COARSE_FILE } from '../anatomy/glb-contract';
import { eyeFor } from '../app/poster/poster-place';
import { readGlb } from '../forge/read-glb';
import { at } from '../kernel/at';
import { dot, scale, type Vec3 } from '../kernel/vec3';
import { basisOf, PRESET_ORBITS } from '../scene/camera/orbit';
import { OUTLINE_SAMPLES, strewn } from '../scene/model/specimen';
import { openBrowser } from './browser/open-browser';

const FOLDER = 'src/app/poster';
const WINDOW = { width: 1440, height: 900 } as const;
/** Pixels of the poster per CSS pixel of that window; more would cost a slow line more than it shows. */
const DENSITY = 1;
const QUALITY = 0.6;

/** Nothing but the leg, on nothing. */
const LEG_ONLY =
  '* { visibility: hidden !important; background: transparent !important; } canvas { visibility: visible !important; }';

/** The coarse leg as a first visit shows it, as a PNG with its alpha, and the size of its canvas in CSS pixels. */
const drawLeg = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: DENSITY, bypassCSP: true });
  // Who saves data is shown the coarse leg and no more.
  await page.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
  await page.goto(`${address}?test#/right`);
  await page.waitForFunction('window.__atlas?.ready === true', undefined, { timeout: 120_000 });
  await page.mouse.move(0, 0);
  await page.evaluate('window.__atlas.idle()');
  await page.addStyleTag({ content: LEG_ONLY });
  const canvas = page.locator('canvas').first();
  const { width, height } = (await canvas.boundingBox()) ?? WINDOW;
  const png = await canvas.screenshot({ omitBackground: true });
  return { page, png, size: { width, height } };
};

/** Cuts the leg out of its picture, as wide to either side of the middle as it needs, and packs it. */
const pack = async (page: Page, png: Buffer): Promise<Buffer> => {
  const url = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const draw = (width, left) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height: image.height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(image, -left, 0);
      return { canvas, context };
    };
    const { context } = draw(image.width, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const middle = image.width / 2;
    let half = 0;
    for (let i = 3; i < data.length; i += 4)
      if (data[i] > 0) half = Math.max(half, Math.abs((((i - 3) / 4) % image.width) + 0.5 - middle));
    const width = 2 * Math.ceil(half + 2);
    return draw(width, Math.round(middle - width / 2)).canvas.toDataURL('image/webp', ${QUALITY});
  })()`);
  return Buffer.from(String(url).split(',')[1] ?? '', 'base64');
};

/** The points of the skin by which the camera frames the leg, as `outlineOf` takes them; metres. */
export const outlinePoints = async (): Promise<Vec3[]> => {
  const skin = (await readGlb(readFileSync(`public/${COARSE_FILE}`))).get('skin');
  if (!skin) throw new Error('The coarse model has no skin.');
  const corner = (i: number) => at(skin.positions, i) / 1000;
  return strewn(skin.positions.length / 3, OUTLINE_SAMPLES).map((i) => [
    corner(3 * i),
    corner(3 * i + 1),
    corner(3 * i + 2),
  ]);
};

/** Slopes of the rays to the sides, and to the upper and lower edges, of any picture that is thought of. */
const SLOPES = { across: [0.05, 0.8], upright: [0.1, 0.21] } as const;
const SLOPE_STEP = 0.002;

/** The points that touch an edge of some picture; any other changes nothing about where the eye stands. */
const outermost = (points: readonly Vec3[]): Vec3[] => {
  const { right, up, back } = basisOf(PRESET_ORBITS.posterior);
  const found = new Set<Vec3>();
  const touch = (axis: Vec3, [from, to]: readonly [number, number]) => {
    for (let slope = from; slope <= to; slope += SLOPE_STEP) {
      const reach = (point: Vec3) => dot(point, axis) + dot(point, back) * slope;
      found.add(points.reduce((best, each) => (reach(each) > reach(best) ? each : best)));
    }
  };
  for (const sign of [1, -1]) {
    touch(scale(right, sign), SLOPES.across);
    touch(scale(up, sign), SLOPES.upright);
  }
  // Depths are measured from the middle between the nearest and the farthest.
  const depths = [...points].sort((a, b) => dot(a, back) - dot(b, back));
  for (const point of [depths[0], depths.at(-1)]) if (point) found.add(point);
  return [...found].map(([x, y, z]) => [tidy(x), tidy(y), tidy(z)]);
};

const tidy = (metres: number) => Number(metres.toFixed(4));

/**
 * `npm run poster`: draws the leg as a first visit sees it, ahead, for whoever waits for the leg itself; from a built app. To be
 * done again whenever the leg or the light on it has changed: a browser test lays the poster on the leg.
 */
export const main = async (): Promise<number> => {
  const server = await preview({ preview: { port: 4181 }, logLevel: 'warn' });
  const { browser } = await openBrowser();
  try {
    const { page, png, size } = await drawLeg(browser, server.resolvedUrls?.local[0] ?? '');
    const poster = await pack(page, png);
    writeFileSync(`${FOLDER}/leg.webp`, poster);
    const outline = outermost(await outlinePoints());
    const eye = eyeFor(outline, size).map(tidy);
    writeFileSync(`${FOLDER}/leg.json`, `${JSON.stringify({ eye, outline })}\n`);
    console.log(`${FOLDER}/leg.webp: ${(poster.length / 1000).toFixed(1)} kB`);
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
};
