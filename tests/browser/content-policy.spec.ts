import { readFileSync } from 'node:fs';
import { contentPolicy } from '../../src/bundle/content-policy';
import { expect, test } from './support/atlas-test';

test.use({ viewport: { width: 640, height: 480 } });

const violations = (): string[] => ((window as unknown as { violations?: string[] }).violations ??= []);

test.describe('the content security policy', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { violations: seen });
      document.addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
          seen.push(`${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
      );
    });
  });

  test('is sent by the server, written into the page, and one and the same', async ({ page, baseURL }) => {
    const response = await page.goto('./?test');
    expect(response?.headers()['content-security-policy']).toBe(contentPolicy);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(meta).toHaveAttribute('content', contentPolicy);
    expect(readFileSync('public/_headers', 'utf8')).toContain(contentPolicy);
    expect(contentPolicy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
    expect(baseURL).toBeTruthy();
  });

  test('is kept by the leg, the pages of the panel, the tools and the dialogs', async ({ stage }) => {
    await stage.open('/right/gastrocnemius-trp1');
    await stage.page.keyboard.press('x');
    await stage.rest();
    await stage.page.keyboard.press('?');
    await expect(stage.page.getByRole('dialog')).toBeVisible();
    await stage.page.keyboard.press('Escape');
    await stage.page.keyboard.press('/');
    await stage.page.keyboard.type('heel');
    await expect(stage.page.getByRole('search').getByRole('option').first()).toBeVisible();
    expect(await stage.page.evaluate(violations)).toEqual([]);
  });

  test('would stop a script or a style that was smuggled in, and a request to elsewhere', async ({ page }) => {
    await page.goto('./?test');
    const seen = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.smuggled = true';
      document.body.append(script);
      await fetch('https://example.org/').catch(() => null);
      // A text that would have to be turned into code: what `eval` is, but seen from the page and not from the test.
      setTimeout('window.evaluated = true');
      await new Promise((next) => setTimeout(next, 50));
      return { smuggled: 'smuggled' in window, evaluated: 'evaluated' in window };
    });
    expect(seen).toEqual({ smuggled: false, evaluated: false });
    expect(await page.evaluate(violations)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^script-src/), expect.stringMatching(/^connect-src/)]),
    );
  });
});
