import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { expect } from './atlas-test';
import type { Stage } from './stage';

const FOLDER = join('tests', 'goldens');
/** Width of a stored picture, CSS pixels, and quality of its JPEG: all of them together stay below a megabyte. */
const WIDTH = { wide: 480, narrow: 260 } as const;
const QUALITY = 0.72;

/**
 * What may differ between two machines: the smoothing of letters and the last bit of a shader. Both pictures are compared small
 * and blurred, so that neither counts and a moved, missing or wrongly coloured thing does. Steps of a colour channel, 0 to 255.
 */
const TOLERANCE = {
  /** Mean over the picture. */
  mean: 2.5,
  /** A pixel differs when it is further off than this … */
  pixel: 28,
  /** … and this share of all pixels may: about what two names beside the leg take, which find another place at times. */
  share: 0.02,
} as const;

const REWRITE = process.env.ATLAS_GOLDENS === 'rewrite';

const dataUrl = (type: string, bytes: Uint8Array) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

interface Question {
  readonly shot: string;
  readonly golden: string | null;
  readonly width: number;
  readonly quality: number;
  readonly pixel: number;
}

/** Runs in a page of its own, for the browser reads and writes JPEGs: the small picture, and how far it is from the stored one. */
const compare = async ({ shot, golden, width, quality, pixel }: Question) => {
  const draw = async (url: string, blur: number) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((image.height / image.width) * width);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('missing 2d context');
    context.imageSmoothingQuality = 'high';
    context.filter = blur > 0 ? `blur(${blur}px)` : 'none';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { canvas, data: context.getImageData(0, 0, canvas.width, canvas.height).data };
  };
  const small = (await draw(shot, 0)).canvas.toDataURL('image/jpeg', quality);
  if (!golden) return { small, mean: 255, share: 1 };
  // Both have gone through the same compression.
  const [a, b] = [(await draw(small, 1.2)).data, (await draw(golden, 1.2)).data];
  if (a.length !== b.length) return { small, mean: 255, share: 1 };
  let sum = 0;
  let off = 0;
  for (let i = 0; i < a.length; i += 4) {
    const apart = Math.max(...[0, 1, 2].map((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0))));
    sum += apart;
    if (apart > pixel) off += 1;
  }
  return { small, mean: sum / (a.length / 4), share: off / (a.length / 4) };
};

/** Holds what the page shows against the stored picture of that name; with `npm run goldens` stores it instead. */
export const expectGolden = async (stage: Stage, name: string, info: TestInfo): Promise<void> => {
  await stage.pointAway();
  await stage.rest();
  // Names are placed a moment after the picture has come to rest, and the fine model may come after the coarse one.
  await stage.page.waitForTimeout(700);
  await stage.rest();
  await stage.page.evaluate(() => document.fonts.ready.then(() => null));
  const shot = await stage.page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' });
  const file = join(FOLDER, `${name}.jpg`);
  const desk = await stage.page.context().newPage();
  const width = (stage.page.viewportSize()?.width ?? 0) > 600 ? WIDTH.wide : WIDTH.narrow;
  const { small, mean, share } = await desk.evaluate(compare, {
    shot: dataUrl('png', shot),
    golden: existsSync(file) && !REWRITE ? dataUrl('jpeg', readFileSync(file)) : null,
    width,
    quality: QUALITY,
    pixel: TOLERANCE.pixel,
  });
  await desk.close();
  const bytes = Buffer.from(small.slice(small.indexOf(',') + 1), 'base64');
  if (REWRITE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, bytes);
    return;
  }
  const kept = mean <= TOLERANCE.mean && share <= TOLERANCE.share;
  if (!kept) await info.attach(`${name}.jpg`, { body: bytes, contentType: 'image/jpeg' });
  expect
    .soft({ name, mean: mean <= TOLERANCE.mean || mean, share: share <= TOLERANCE.share || share })
    .toEqual({ name, mean: true, share: true });
};
