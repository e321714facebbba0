import { test as base, type ConsoleMessage, expect } from '@playwright/test';
import { Stage } from './stage';

interface Fixtures {
  /** Trouble that a test makes on purpose and therefore expects in the console. */
  readonly expected: readonly RegExp[];
  /** The page and its leg. Fails the test on any error or warning in the console and on any request to another origin. */
  readonly stage: Stage;
}

/** Known and harmless: fiber makes a clock that three calls deprecated; the software renderer remarks on its own speed. */
const HARMLESS = [/THREE\.Clock: This module has been deprecated/, /GL Driver Message .*GPU stall due to ReadPixels/];

const text = (message: ConsoleMessage) => `${message.type()}: ${message.text()} (${message.location().url})`;

export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  stage: async ({ page, baseURL, expected }, use) => {
    const trouble: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') trouble.push(text(message));
    });
    page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const own = protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL ?? '').origin;
      if (!own) strangers.push(request.url());
    });
    await use(new Stage(page));
    const known = [...HARMLESS, ...expected];
    expect(trouble.filter((line) => !known.some((pattern) => pattern.test(line)))).toEqual([]);
    expect(strangers).toEqual([]);
  },
});

export { expect };
