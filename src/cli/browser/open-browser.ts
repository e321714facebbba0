import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './find-browser';
import { thisMachine } from './this-machine';

/** The browser of the tests, drawing by software as they do, and its own word for its version. */
export const openBrowser = async (): Promise<{ readonly browser: Browser; readonly version: string }> => {
  const { executable, env, version } = await findBrowser(thisMachine());
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });
  return { browser, version };
};
