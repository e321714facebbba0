import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/cli/browser/find-browser';
import type { Machine } from '../../../src/cli/browser/types';

/** A machine with nothing on it, where every program that `runs` names answers. */
const machine = (
  runs: readonly string[],
  has: Partial<Machine> & { readonly said?: string[]; readonly asked?: string[] } = {},
): Machine => ({
  env: {},
  ask: async ({ executable }) => {
    has.asked?.push(executable);
    return runs.includes(executable) ? `Chromium of ${executable}` : null;
  },
  system: () => [],
  cached: () => [],
  unpack: async () => [],
  install: async () => false,
  say: (line) => has.said?.push(line),
  ...has,
});

const EVERYWHERE: Partial<Machine> = {
  system: () => ['/usr/bin/chromium'],
  cached: () => ['/cache/chrome'],
  unpack: async () => [{ executable: '/carried/chromium', env: { FONTCONFIG_PATH: '/carried/fonts' } }],
};

describe('the search for a browser', () => {
  test('a browser that the person names comes before all others', async () => {
    const found = await findBrowser(
      machine(['/mine', '/usr/bin/chromium'], { ...EVERYWHERE, env: { CHROME_BIN: '/mine' } }),
    );
    expect(found).toMatchObject({ origin: 'named', executable: '/mine' });
  });

  test('a named browser that does not run is an error and not passed over', async () => {
    const asked: string[] = [];
    const here = machine(['/usr/bin/chromium'], {
      ...EVERYWHERE,
      asked,
      env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/gone' },
    });
    await expect(findBrowser(here)).rejects.toThrow('invalid PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: /gone');
    expect(asked).toEqual(['/gone']);
  });

  test('the installed browser comes before a downloaded one, and that before the carried one', async () => {
    const all = ['/usr/bin/chromium', '/cache/chrome', '/carried/chromium'];
    const order = [];
    for (let without = 0; without < all.length; without++) {
      order.push((await findBrowser(machine(all.slice(without), EVERYWHERE))).origin);
    }
    expect(order).toEqual(['system', 'cache', 'carried']);
  });

  test('a browser that is there but does not answer is passed over', async () => {
    const here = machine(['/opt/chrome'], { system: () => ['/usr/bin/chromium', '/opt/chrome'] });
    expect((await findBrowser(here)).executable).toBe('/opt/chrome');
  });

  test('the carried browser keeps the environment it needs', async () => {
    const found = await findBrowser(machine(['/carried/chromium'], EVERYWHERE));
    expect(found.env).toEqual({ FONTCONFIG_PATH: '/carried/fonts' });
  });

  test('a download is the last resort, and is announced', async () => {
    const said: string[] = [];
    let there: string[] = [];
    const found = await findBrowser(
      machine(['/cache/new'], {
        said,
        cached: () => there,
        install: async () => {
          there = ['/cache/new'];
          return true;
        },
      }),
    );
    expect(found).toMatchObject({ origin: 'installed', executable: '/cache/new' });
    expect(said).toHaveLength(1);
  });

  test('without any browser the search fails and says how to get one', async () => {
    await expect(findBrowser(machine([]))).rejects.toMatchObject({
      message: expect.stringContaining('missing browser'),
      advice: expect.stringContaining('apt-get install'),
    });
  });

  test('one place alone can be asked for, to try it on a machine that has several', async () => {
    const all = ['/usr/bin/chromium', '/carried/chromium'];
    const found = await findBrowser(machine(all, { ...EVERYWHERE, env: { ATLAS_BROWSER: 'carried' } }));
    expect(found.origin).toBe('carried');
    await expect(findBrowser(machine(all, { env: { ATLAS_BROWSER: 'netscape' } }))).rejects.toThrow(
      'unknown ATLAS_BROWSER: netscape',
    );
  });
});
