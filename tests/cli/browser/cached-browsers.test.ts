import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cachedBrowsers, cacheFolder } from '../../../src/cli/browser/cached-browsers';

const folder = mkdtempSync(join(tmpdir(), 'atlas-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (path: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
};

test('the newest downloaded build comes first, its headless shell before its full browser', () => {
  put('chromium-1100/chrome-linux/chrome');
  put('chromium-1200/chrome-linux/chrome');
  put('chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell');
  put('firefox-1500/firefox/firefox');
  expect(cachedBrowsers(folder, 'linux').map((path) => path.slice(folder.length + 1))).toEqual([
    'chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell',
    'chromium-1200/chrome-linux/chrome',
    'chromium-1100/chrome-linux/chrome',
  ]);
});

test('a folder that is not there holds no browser', () => {
  expect(cachedBrowsers(join(folder, 'none'), 'linux')).toEqual([]);
});

test('the download folder is the one Playwright uses', () => {
  expect(cacheFolder({ PLAYWRIGHT_BROWSERS_PATH: '/shared' }, '/home/me', 'linux')).toBe('/shared');
  expect(cacheFolder({}, '/home/me', 'linux')).toBe('/home/me/.cache/ms-playwright');
  expect(cacheFolder({}, '/Users/me', 'darwin')).toBe('/Users/me/Library/Caches/ms-playwright');
});
