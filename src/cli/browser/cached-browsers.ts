import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAMS = new Set([
  'chrome-headless-shell',
  'headless_shell',
  'chrome',
  'Chromium',
  'Google Chrome for Testing',
]);
const WINDOWS_PROGRAMS = new Set(['chrome-headless-shell.exe', 'headless_shell.exe', 'chrome.exe']);

/** Playwright's download folder; the same rule as its own. */
export const cacheFolder = (
  env: Readonly<Record<string, string | undefined>>,
  home: string,
  platform: NodeJS.Platform,
): string => {
  if (env.PLAYWRIGHT_BROWSERS_PATH && env.PLAYWRIGHT_BROWSERS_PATH !== '0') return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright');
};

const build = (folder: string) => Number(folder.slice(folder.lastIndexOf('-') + 1)) || 0;

const programsIn = (folder: string, depth: number, wanted: ReadonlySet<string>): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 0 ? programsIn(path, depth - 1, wanted) : [];
    return wanted.has(entry.name) ? [path] : [];
  });

/** The Chromiums in Playwright's download folder: newest build first, of one build the headless shell first. */
export const cachedBrowsers = (folder: string, platform: NodeJS.Platform): readonly string[] => {
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => build(b) - build(a) || Number(b.includes('shell')) - Number(a.includes('shell')));
  const wanted = platform === 'win32' ? WINDOWS_PROGRAMS : PROGRAMS;
  // A macOS bundle is the deepest: chrome-mac/Chromium.app/Contents/MacOS/Chromium.
  return builds.flatMap((name) => programsIn(join(folder, name), 4, wanted));
};
