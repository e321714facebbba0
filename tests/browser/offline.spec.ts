import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { headersFor } from '../../src/bundle/content-policy';
import { expect, test } from './support/atlas-test';
import { said } from './support/words';

test.use({ viewport: { width: 640, height: 480 } });

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A plain host of a folder, which can be taken off the net. */
const serve = async (folder: string) => {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    asked.push(path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const headers = headersFor(readFileSync(join(folder, '_headers'), 'utf8'), path);
    response.writeHead(200, { 'content-type': KINDS[extname(file)] ?? 'application/octet-stream', ...headers });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}/`, asked, stop };
};

/** The same app one release later: the title differs and the name of the model, hence every file that names it. */
const nextVersion = (folder: string) => {
  const change = (file: string, how: (text: string) => string) => {
    const before = readFileSync(file, 'utf8');
    const after = how(before);
    if (after !== before) writeFileSync(file, after);
  };
  const models = join(folder, 'models');
  const old = readdirSync(models).find((name) => name.startsWith('lower-leg.')) ?? '';
  const renamed = old.replace(/\.\w{8}\./, '.00000000.');
  renameSync(join(models, old), join(models, renamed));
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  for (const name of scripts) change(join(folder, 'assets', name), (text) => text.replaceAll(old, renamed));
  const changed = scripts.filter((name) => readFileSync(join(folder, 'assets', name), 'utf8').includes(renamed));
  const next = (name: string) => name.replace(/-.{8}\.js$/, '-00000000.js');
  for (const name of changed) renameSync(join(folder, 'assets', name), join(folder, 'assets', next(name)));
  const rename = (text: string) => changed.reduce((all, name) => all.replaceAll(name, next(name)), text);
  for (const name of readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js')))
    change(join(folder, 'assets', name), rename);
  change(join(folder, 'index.html'), (text) => rename(text).replace('<title>Calf Atlas<', '<title>Calf Atlas, next<'));
  change(join(folder, 'sw.js'), (text) =>
    rename(text.replaceAll(old, renamed)).replace(/(url:"index.html",revision:")\w{4}/, '$1beef'),
  );
  return { old, renamed };
};

/** The leg stands; two pages of software drawing, one after the other, take their time. */
const drawn = (page: Page) =>
  page.waitForFunction(() => window.__atlas?.ready === true, undefined, { timeout: 90_000 });

let folder: string;
let host: Awaited<ReturnType<typeof serve>>;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'calf-atlas-'));
  cpSync('dist', folder, { recursive: true });
  host = await serve(folder);
});
test.afterEach(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('after the first visit', () => {
  test('the leg, its pain and the panel are there without a network', async ({ page }) => {
    test.slow();
    await page.goto(`${host.address}?test&noaa&offline#/right`);
    await drawn(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await host.stop();
    const failures: string[] = [];
    page.on('requestfailed', (request) => failures.push(request.url()));
    await page.goto(`${host.address}?test&noaa&offline#/right/soleus-trp1`);
    await drawn(page);
    await expect(page.locator('#selected-title')).toBeVisible();
    expect(await page.evaluate(() => window.__atlas?.zonePoints('essential').length ?? 0)).toBeGreaterThan(10);
    // The browser itself looks for a new worker and for the icon of the tab.
    expect(failures.filter((url) => !/\/(sw\.js|icon\.svg)$/.test(url))).toEqual([]);
  });

  test('a new version says so, waits to be asked, and never meets files of the old', async ({ page }) => {
    test.slow();
    await page.goto(`${host.address}?test&noaa&offline#/left/soleus-trp1`);
    await drawn(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const { old, renamed } = nextVersion(folder);
    await page.reload();
    // The page is that of the first version, whole, although the host has only the second by now.
    await drawn(page);
    await expect(page).toHaveTitle('Calf Atlas');
    expect(host.asked.filter((path) => path.endsWith(old))).toHaveLength(1);
    const notice = page.getByRole('status').filter({ hasText: said('interface.version') });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: said('interface.version.take') }).click();
    await expect(page).toHaveTitle('Calf Atlas, next');
    await drawn(page);
    expect(page.url()).toContain('#/left/soleus-trp1');
    expect(host.asked.filter((path) => path.endsWith(renamed))).toHaveLength(1);
    // What did not change was not downloaded again.
    const more = host.asked.filter((path) => path.includes('lower-leg-more'));
    expect(more).toHaveLength(1);
    // The old version is cleared away once the new one is in charge.
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const names = await caches.keys();
          const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          return kept.flat().map(({ url }) => url.replace(/^.*\//, ''));
        }),
      )
      .not.toContain(old);
  });

  test('what a browser wants to see before it installs the app is there', async ({ page, request }) => {
    await page.goto(`${host.address}?test`);
    const link = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = (await (await request.get(host.address + link)).json()) as {
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
      readonly display: string;
    };
    expect(manifest.display).toBe('standalone');
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      if (sizes !== 'any') expect(size).toBe(sizes);
    }
  });
});
