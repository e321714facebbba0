import type { ChartPlace } from '../../anatomy/charts';
import { type SkinSpot, siteOnSkin } from '../../pain/site-on-skin';
import type { Skin } from '../../pain/skin';

/** Where the ball was laid last, and there it still lies: a search of the whole skin for each frame of a drag would stutter. */
const last = new WeakMap<Skin, { readonly key: string; readonly spot: SkinSpot }>();

const keyOf = (place: ChartPlace) => JSON.stringify(place);

export const remember = (skin: Skin, place: ChartPlace, spot: SkinSpot) => {
  last.set(skin, { key: keyOf(place), spot });
};

/** The skin at a place on the charts, millimetres. */
export const spotOf = (skin: Skin, place: ChartPlace): SkinSpot => {
  const known = last.get(skin);
  if (known?.key === keyOf(place)) return known.spot;
  const spot = siteOnSkin(
    place.chart === 'leg'
      ? { chart: 'leg', f: [place.f, place.f], theta: [place.theta, place.theta] }
      : { chart: 'foot', surface: place.surface, u: [place.u, place.u], v: [place.v, place.v] },
    skin,
  );
  remember(skin, place, spot);
  return spot;
};
