import { TRIGGER_POINTS, type TriggerPointId } from '../../src/anatomy/trigger-points';
import { triggerPointOf } from '../../src/content';
import { plainName } from '../../src/panel/plain-name';
import { changed, differenceAt, nearest, type Place } from '../support/picture';
import type { Picture } from '../support/png';
import { expect, test } from './support/atlas-test';
import type { Stage } from './support/stage';
import { said } from './support/words';

/** Camera as in a link: azimuth, elevation, distance, target. */
const KNEE_HOLLOW = '0,0,320,0,-20,0';
const HEEL = '25,-15,450,0,-430,-20';
const OUTER_ANKLE = '-125,12,420,-20,-420,0';
const INNER_HEEL = '75,-5,420,0,-440,0';
const TOP_OF_FOOT = '-165,42,480,-40,-440,50';

/** A view that sees the cross, for the click, and one that sees the essential zone, for the look. */
const SEEN: Readonly<Record<TriggerPointId, { readonly cross: string; readonly zone: string | null }>> = {
  'gastrocnemius-trp1': { cross: 'posterior', zone: 'sole' },
  'gastrocnemius-trp2': { cross: 'posterior', zone: 'posterior' },
  'gastrocnemius-trp3': { cross: 'posterior', zone: KNEE_HOLLOW },
  'gastrocnemius-trp4': { cross: 'posterior', zone: KNEE_HOLLOW },
  'soleus-trp1': { cross: 'posterior', zone: HEEL },
  'soleus-trp2': { cross: 'posterior', zone: 'posterior' },
  'soleus-trp3': { cross: 'posterior', zone: null },
  'plantaris-trp': { cross: 'posterior', zone: KNEE_HOLLOW },
  'popliteus-trp': { cross: 'posterior', zone: KNEE_HOLLOW },
  'tibialis-posterior-trp': { cross: 'posterior', zone: HEEL },
  'fhl-trp': { cross: 'posterior', zone: 'sole' },
  'fdl-trp': { cross: 'medial', zone: 'sole' },
  'fibularis-longus-trp': { cross: 'lateral', zone: 'lateral' },
  'fibularis-brevis-trp': { cross: 'lateral', zone: 'lateral' },
  'fibularis-tertius-trp': { cross: 'lateral', zone: OUTER_ANKLE },
  'tibialis-anterior-trp': { cross: 'anterior', zone: TOP_OF_FOOT },
  'edl-trp': { cross: 'lateral', zone: TOP_OF_FOOT },
  'ehl-trp': { cross: 'anterior', zone: TOP_OF_FOOT },
  'abductor-hallucis-trp': { cross: 'medial', zone: INNER_HEEL },
  'fdb-trp': { cross: 'sole', zone: 'sole' },
  'quadratus-plantae-trp': { cross: 'sole', zone: 'sole' },
  'fhb-trp': { cross: 'sole', zone: 'sole' },
  'adductor-hallucis-trp': { cross: 'sole', zone: 'sole' },
  'abductor-digiti-minimi-trp': { cross: 'sole', zone: 'sole' },
  'edb-trp': { cross: TOP_OF_FOOT, zone: TOP_OF_FOOT },
};

/** Here a place not to press is hatched over the skin as soon as the point is chosen, so that more changes than its ink. */
const HATCHED: ReadonlySet<TriggerPointId> = new Set([
  'gastrocnemius-trp3',
  'gastrocnemius-trp4',
  'plantaris-trp',
  'popliteus-trp',
  'edb-trp',
]);

/** Ink this strong must be seen; weaker ink lies in the feathered edge. */
const STRONG = 0.5;
/** A change of this much in a channel is seen. */
const SEEN_CHANGE = 6;
/** Interpolation across a triangle of skin and the feather carry ink this far from the nearest dot, pixels. */
const REACH = 18;
/** Half the size of a cross with its ring, pixels, from afar and from near by. */
const MARK = { far: 34, near: 66 };
/** A dot on the outline of the leg may fall beside it by this much, pixels. */
const BESIDE = 2;

const SOLID = 'skin=solid';

/** Where the crosses stand: selecting one changes how all of them are drawn. */
const crosses = async (stage: Stage) => {
  const places = await Promise.all(TRIGGER_POINTS.map((id) => stage.place(id)));
  return places.filter((place) => place !== null);
};

const seenToChange = (before: Picture, after: Picture, { x, y }: Place): boolean => {
  const around = [0, -BESIDE, BESIDE].flatMap((dy) => [0, -BESIDE, BESIDE].map((dx) => ({ x: x + dx, y: y + dy })));
  return around.some((place) => differenceAt(before, after, place) >= SEEN_CHANGE);
};

interface Frame extends Place {
  readonly width: number;
  readonly height: number;
}

const within = ({ x, y, width, height }: Frame, place: Place, margin: number): boolean =>
  place.x >= x - margin && place.y >= y - margin && place.x <= x + width + margin && place.y <= y + height + margin;

/** Compares the picture before and after: ink where the zone lies, and nowhere else. */
const expectInk = async (stage: Stage, view: string, before: Picture, after: Picture, hatched: boolean) => {
  const mark = view.includes(',') ? MARK.near : MARK.far;
  const essential = await stage.skin('essential');
  const spillover = await stage.skin('spillover');
  const bare = await stage.skin('none');
  const marks = await crosses(stage);
  const inset = await stage.inset();
  const top = (await stage.page.locator('canvas').first().boundingBox())?.y ?? 0;
  const legend = await stage.page.getByRole('region', { name: said('interface.legend') }).boundingBox();
  const aside = (place: Place) =>
    // A cross whose middle lies outside may reach into the picture, which begins below the header.
    Math.min(place.x, place.y - top, before.width - place.x, before.height - place.y) < mark ||
    nearest(marks, place) < mark ||
    (inset !== null && within({ ...inset, x: inset.left, y: inset.top }, place, 2)) ||
    // The probe does not tell of skin behind the legend, which the shot leaves out.
    (legend !== null && within(legend, place, mark));

  const strong = essential.filter((dot) => dot.weight >= STRONG && !aside(dot));
  expect(strong.length).toBeGreaterThan(10);
  const inked = strong.filter((dot) => seenToChange(before, after, dot));
  expect(inked.length / strong.length).toBeGreaterThan(0.95);

  if (hatched) return;

  const ink = [...essential, ...spillover];
  const clean = bare.filter((dot) => !aside(dot) && nearest(ink, dot) > REACH);
  expect(clean.length).toBeGreaterThan(10);
  expect(clean.filter((dot) => differenceAt(before, after, dot) > 0)).toEqual([]);

  const stray = changed(before, after, 1).filter((place) => !aside(place) && nearest(ink, place) > 2 * REACH);
  expect(stray.slice(0, 5)).toEqual([]);
};

for (const id of TRIGGER_POINTS) {
  const name = plainName(said(triggerPointOf(id).name)).plain;
  const { cross, zone } = SEEN[id];

  test(`${name}: a click on its cross colours its zone and nothing else, and so does Enter in the list`, async ({
    stage,
  }) => {
    await stage.open(`/right?view=${zone ?? cross}&${SOLID}`);
    await stage.pointAway();
    const before = await stage.picture();
    if (zone !== cross) await stage.turn(cross);
    await stage.click(id);
    await expect(stage.title).toHaveText(name);
    expect(await stage.hash()).toContain(id);
    await stage.pointAway();
    if (zone && zone !== cross) await stage.turn(zone);
    const clicked = await stage.picture();
    if (zone) await expectInk(stage, zone, before, clicked, HATCHED.has(id));

    const { keyboard } = stage.page;
    await keyboard.press('Escape');
    await expect.poll(() => stage.hash()).not.toContain(id);
    await keyboard.press('m');
    // Until the list has the focus, arrows would turn the leg.
    await expect(stage.page.locator('[role="option"]:focus')).toHaveCount(1);
    await keyboard.press('Home');
    const option = stage.option(id);
    for (let step = 0; step < 60 && !(await option.evaluate((node) => node === document.activeElement)); step++) {
      await keyboard.press('ArrowDown');
    }
    await expect(option).toBeFocused();
    await keyboard.press('Enter');
    await expect(stage.title).toHaveText(name);
    const again = changed(clicked, await stage.picture(), 3);
    // The edges of hatched stripes may fall a pixel beside where they fell.
    expect(again.length).toBeLessThan(HATCHED.has(id) ? 200 : 1);
  });
}
