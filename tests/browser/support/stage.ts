import type { Locator, Page } from '@playwright/test';
import type { Probe } from '../../../src/scene/probe';
import { decodePng, type Picture } from '../../support/png';

type Inks = Parameters<Probe['zonePoints']>[0];

/** Everything that lies over the canvas, hidden for the moment of the shot. */
const CANVAS_ONLY = '* { visibility: hidden !important; } canvas { visibility: visible !important; }';

/** The page in a person's words, and the leg through the probe. */
export class Stage {
  constructor(readonly page: Page) {}

  /** Opens a link; `hash` is what follows the `#`. */
  async open(hash = '/right'): Promise<void> {
    await this.openWithoutLeg(hash);
    await this.rest();
  }

  /** Opens a page that is not expected to show a leg. */
  async openWithoutLeg(hash = '/right'): Promise<void> {
    // Another fragment alone would not load the page anew.
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(`./?test&noaa#${hash}`);
  }

  /** Opens a page whose model is on its way for ever, for what the panel does by itself: software draws a leg in seconds. */
  async openPanel(hash = '/right'): Promise<void> {
    await this.page.route('**/models/*.glb', () => {});
    await this.openWithoutLeg(hash);
  }

  /** Waits until the leg is there and no more frames are drawn. */
  async rest(): Promise<void> {
    await this.page.waitForFunction(() => window.__atlas?.ready === true, undefined, { timeout: 60_000 });
    await this.page.evaluate(async () => {
      const probe = window.__atlas;
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      // Where frames are slower than the probe's patience, one may still be on its way: two beats of the page flush it.
      for (let seen = -1; probe && seen !== probe.frames; ) {
        seen = probe.frames;
        await frame();
        await frame();
        await probe.idle();
      }
    });
  }

  get canvas(): Locator {
    return this.page.locator('canvas').first();
  }

  frames(): Promise<number> {
    return this.page.evaluate(() => window.__atlas?.frames ?? 0);
  }

  /** Draw calls and triangles of the latest frame. */
  cost() {
    return this.page.evaluate(() => window.__atlas?.cost ?? { calls: Number.NaN, triangles: Number.NaN });
  }

  /** The names that stand beside the leg, with their boxes in the window. */
  labels() {
    return this.page.locator('main [aria-hidden="true"][data-moving] > span').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { name: node.textContent ?? '', x, y, width, height };
      }),
    );
  }

  camera() {
    return this.page.evaluate(() => window.__atlas?.camera() ?? null);
  }

  inset() {
    return this.page.evaluate(() => window.__atlas?.inset() ?? null);
  }

  /** What the graphics card holds after the latest frame. */
  memory() {
    return this.page.evaluate(() => window.__atlas?.memory ?? null);
  }

  /** A place in the window where a click hits that structure or trigger point; null while it is hidden. */
  place(id: string) {
    return this.page.evaluate((id) => window.__atlas?.screen(id) ?? null, id);
  }

  skin(kind: Inks) {
    return this.page.evaluate((kind) => window.__atlas?.zonePoints(kind) ?? [], kind);
  }

  /** Visible skin that is marked. */
  async marked() {
    return (await this.skin('mark')).filter(({ weight }) => weight > 0.5);
  }

  /** Clicks a structure or a trigger point on the picture. */
  async click(id: string): Promise<void> {
    const place = await this.place(id);
    if (!place) throw new Error(`missing in the picture: ${id}`);
    await this.page.mouse.click(place.x, place.y);
  }

  /** Leaves the picture with the pointer, so that nothing is hovered. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(2, 2);
  }

  /** The whole window with nothing but the canvas in it, at rest. */
  async picture(): Promise<Picture> {
    await this.rest();
    // The page's own policy refuses a style element, as a screenshot would add; sheets made by script it allows.
    await this.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, CANVAS_ONLY);
    const shot = await this.page.screenshot({ scale: 'css', animations: 'disabled', caret: 'initial' });
    await this.page.evaluate(() => void document.adoptedStyleSheets.pop());
    return decodePng(shot);
  }

  /** The entry of a structure or trigger point in the list. */
  option(id: string): Locator {
    return this.page.locator(`[role="option"][data-id="${id}"]`);
  }

  /** The heading of what is selected. */
  get title(): Locator {
    return this.page.locator('#selected-title');
  }

  /** Turns the leg to a preset or a free view, written as in a link. */
  async turn(view: string): Promise<void> {
    await this.page.evaluate((view) => {
      const [path, query = ''] = window.location.hash.split('?');
      const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('view='));
      window.location.hash = `${path}?${[...others, `view=${view}`].join('&')}`;
    }, view);
    await this.rest();
  }

  hash(): Promise<string> {
    return this.page.evaluate(() => window.location.hash);
  }
}
