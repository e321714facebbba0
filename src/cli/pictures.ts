import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { TRIGGER_POINTS } from '../anatomy/trigger-points';
import { openBrowser } from './browser/open-browser';
import { compartmentFigures, type Figure, modelMeshes, partFigures, sectionFigures } from './sheet/parts-sheets';

const FOLDER = 'docs/pictures';
const SIZES = { desk: [1440, 900], tablet: [820, 1180], phone: [390, 844] } as const;
const VIEWS = ['posterior', 'medial', 'sole'] as const;
/** Width of one picture on a sheet, CSS pixels, and quality of the JPEG: legible, and small enough for a repository. */
const TILE = { desk: 520, tablet: 300, phone: 195 } as const;
const QUALITY = 72;

interface Shot {
  readonly title: string;
  readonly png: Buffer;
}

/** Opens a link at a size, waits until the leg stands still, and takes its picture. */
const take = async (browser: Browser, address: string, [width, height]: readonly [number, number], hash: string) => {
  const touch = width < 500;
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    hasTouch: touch,
    isMobile: touch,
    // The page's own policy forbids the evaluation of text, which waiting for it needs.
    bypassCSP: true,
  });
  await page.goto(`${address}?test#${hash}`);
  await page.waitForFunction('window.__atlas?.ready === true', undefined, { timeout: 120_000 });
  await page.evaluate('window.__atlas.idle()');
  const png = await page.screenshot();
  await page.close();
  return png;
};

/** Lays figures out in a grid, as one JPEG drawn by the browser itself. */
const layOut = async (browser: Browser, figures: readonly Figure[], tile: number, columns: number): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: columns * (tile + 16) + 16, height: 400 } });
  const cells = figures.map(({ title, html }) => `<figure>${html}<figcaption>${title}</figcaption></figure>`);
  await page.setContent(`<style>
    body { margin: 16px; display: grid; grid-template-columns: repeat(${columns}, ${tile}px); gap: 16px; font: 13px serif }
    figure { margin: 0 } img:only-of-type { width: 100%; border: 1px solid #d8cfbd }
  </style>${cells.join('')}`);
  const jpeg = await page.screenshot({ fullPage: true, type: 'jpeg', quality: QUALITY });
  await page.close();
  return jpeg;
};

const sheet = (browser: Browser, shots: readonly Shot[], tile: number): Promise<Buffer> => {
  const figures = shots.map(({ title, png }) => ({
    title,
    html: `<img src="data:image/png;base64,${png.toString('base64')}">`,
  }));
  return layOut(browser, figures, tile, VIEWS.length);
};

/** Where sheets go that show reference meshes: they are looked at, not published. */
const ASIDE = '.cache/pictures';

/** Each structure and each compartment by itself, and cross-sections beside those of the reference meshes. */
const drawParts = async (folder: string): Promise<void> => {
  const meshes = await modelMeshes(process.cwd());
  const { browser } = await openBrowser();
  await mkdir(ASIDE, { recursive: true });
  const put = async (name: string, figures: readonly Figure[], tile: number, columns: number) => {
    await writeFile(`${ASIDE}/${name}.jpg`, await layOut(browser, figures, tile, columns));
    console.log(`${ASIDE}/${name}.jpg`);
  };
  await put('parts', partFigures(meshes), 310, 6);
  await put('compartments', compartmentFigures(meshes), 390, 4);
  await put('sections', sectionFigures(meshes, folder), 620, 2);
  await browser.close();
};

/**
 * `npm run pictures -- <folder of OBJ files>`: what drawParts says. `npm run pictures`: the nine trigger points from behind, from the inner side and from below, at three sizes, as contact sheets
 * for a person to look at (docs/visual-checks.md). Needs a built app.
 */
export const main = async ([folder]: readonly string[]): Promise<number> => {
  if (folder) {
    await drawParts(folder);
    return 0;
  }
  const server = await preview({ preview: { port: 4180 }, logLevel: 'warn' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const { browser } = await openBrowser();
  await mkdir(FOLDER, { recursive: true });
  for (const [name, size] of Object.entries(SIZES) as [keyof typeof SIZES, readonly [number, number]][]) {
    const shots: Shot[] = [];
    for (const id of TRIGGER_POINTS)
      for (const view of VIEWS)
        shots.push({ title: `${id}, ${view}`, png: await take(browser, address, size, `/right/${id}?view=${view}`) });
    const file = `${FOLDER}/trigger-points-${name}.jpg`;
    await writeFile(file, await sheet(browser, shots, TILE[name]));
    console.log(file);
  }
  await writeFile(
    `${FOLDER}/calf-atlas.jpg`,
    await sheet(
      browser,
      [{ title: '', png: await take(browser, address, SIZES.desk, '/right/gastrocnemius-trp1') }],
      1000,
    ),
  );
  await browser.close();
  await server.close();
  return 0;
};
