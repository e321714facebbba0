import type { Picture } from '../support/png';
import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';

test.use({ viewport: { width: 940, height: 560 } });

/** Places well inside what is drawn as flesh, evenly strewn; the crosses of trigger points are pale or dark, never red. */
const fleshPlaces = ({ width, height, data }: Picture, most: number) => {
  const drawn = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    return (data[at] ?? 0) - (data[at + 1] ?? 0) > 35;
  };
  const found: { x: number; y: number }[] = [];
  for (let y = 8; y < height - 8; y += 4)
    for (let x = 8; x < width - 8; x += 4) {
      const around = [-4, 0, 4].flatMap((dx) => [-4, 0, 4].map((dy) => [x + dx, y + dy] as const));
      if (around.every(([px, py]) => drawn(px, py))) found.push({ x, y });
    }
  const step = Math.max(1, Math.floor(found.length / most));
  return found.filter((_, i) => i % step === 0).slice(0, most);
};

const chosen = async (stage: Stage) => (await stage.hash()).split('?')[0]?.split('/').at(-1);

test.describe('a bent leg', () => {
  for (const [side, knee, ankle] of [
    ['right', 30, 40],
    ['left', 90, 20],
    ['right', 120, -40],
  ] as const) {
    test(`is met where it is drawn: ${side}, knee ${knee}, ankle ${ankle}`, async ({ stage }) => {
      // Nothing else is drawn but this muscle: where the GPU has put colour, a click on the main thread's leg must find it.
      await stage.open(`/${side}?view=lateral&knee=${knee}&ankle=${ankle}&only=vastus-lateralis&skin=hidden`);
      await stage.pointAway();
      const places = fleshPlaces(await stage.picture(), 4);
      expect(places.length).toBe(4);
      for (const { x, y } of places) {
        await stage.page.mouse.click(x, y);
        await expect.poll(() => chosen(stage), { timeout: 9000 }).toBe('vastus-lateralis');
        await stage.page.keyboard.press('Escape');
      }
    });
  }

  test('answers clicks on bone, muscle and tendon of every part', async ({ stage }) => {
    await stage.open('/right?view=lateral&knee=90&ankle=-30');
    for (const id of ['biceps-femoris', 'femur', 'fibularis-longus', 'calcaneus', 'achilles-tendon']) {
      await stage.click(id);
      await expect.poll(() => chosen(stage)).toBe(id);
    }
  });

  test('carries its trigger points with the skin', async ({ stage }) => {
    await stage.open('/right?view=medial&skin=solid');
    const before = await stage.place('gastrocnemius-trp1');
    await stage.open('/right?view=medial&skin=solid&knee=100');
    const after = await stage.place('gastrocnemius-trp1');
    expect(before).not.toBeNull();
    expect(after).not.toBeNull();
  });

  test('that is at rest draws no frame', async ({ stage }) => {
    await stage.open('/right?mode=stretch&view=lateral&knee=60&ankle=-20');
    const before = await stage.frames();
    await stage.page.waitForTimeout(1200);
    expect(await stage.frames()).toBe(before);
  });
});

test.describe('an end of the leg in the hand', () => {
  test('bends its joint as far as the joint goes, and a picture beside it still turns', async ({ stage }) => {
    await stage.open('/right?mode=stretch&view=lateral');
    const grip = stage.page.locator('[data-grip="ankle"]');
    const box = await grip.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    const [x, y] = [(box?.x ?? 0) + 22, (box?.y ?? 0) + 22];
    const still = await stage.camera();
    await stage.page.mouse.move(x, y);
    await stage.page.mouse.down();
    await stage.page.mouse.move(x - 10, y - 20);
    await stage.page.mouse.move(x - 300, y - 300);
    await stage.page.mouse.up();
    await stage.rest();
    await expect.poll(() => stage.hash()).toContain('ankle=40');
    expect(await stage.camera()).toEqual(still);
    const at = { x: 420, y: 470 };
    await stage.page.mouse.move(at.x, at.y);
    await stage.page.mouse.down();
    await stage.page.mouse.move(at.x + 60, at.y, { steps: 3 });
    await stage.page.mouse.up();
    await stage.rest();
    expect(await stage.camera()).not.toEqual(still);
    expect(await stage.hash()).toContain('ankle=40');
  });
});
