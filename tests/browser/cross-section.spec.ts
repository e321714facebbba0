import { expect, test } from './support/atlas-test';

const elevationIn = (hash: string) => Number(/view=[^,]+,([^,]+),/.exec(hash)?.[1] ?? Number.NaN);

test.describe('the leg cut across', () => {
  test('is seen from above, even when the view was level', async ({ stage }) => {
    await stage.open('/right');
    await stage.page.keyboard.press('x');
    await stage.rest();
    await expect.poll(async () => elevationIn(await stage.hash())).toBe(35);
    await stage.page.keyboard.press('x');
    await stage.rest();
    expect(await stage.hash()).not.toContain('slice');
  });

  test('names what the face shows, fat and skin too', async ({ stage }) => {
    await stage.open('/right?slice=0.3&view=0,60,500,0,-150,0');
    await stage.click('skin');
    await expect.poll(() => stage.hash()).toContain('/skin?');
    await stage.click('tibia');
    await expect.poll(() => stage.hash()).toContain('/tibia?');
  });

  test('has nothing left above the cut', async ({ stage }) => {
    await stage.open('/right?slice=0.3&view=0,20,1500,0,-200,0');
    for (const gone of ['femur', 'patella', 'popliteus', 'popliteus-trp']) expect(await stage.place(gone)).toBeNull();
    expect(await stage.place('achilles-tendon')).not.toBeNull();
  });
});

test('parts drawn asunder are met where they now are', async ({ stage }) => {
  await stage.open('/right?view=medial');
  const before = await stage.place('soleus');
  await stage.open('/right?explode=1&view=medial');
  const after = await stage.place('soleus');
  // Seen from the medial side of a right leg the back lies to the right.
  expect(after?.x ?? 0).toBeGreaterThan((before?.x ?? 0) + 8);
  await stage.click('soleus');
  await expect.poll(() => stage.hash()).toContain('/soleus?');
});
