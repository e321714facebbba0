import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../anatomy/glb-contract';
import { readSkin } from '../../bake/read-skin';
import { readGlb } from '../../forge/read-glb';
import { writeModel } from '../../forge/write';
import { nearestStructures } from '../../lookup/nearest-structures';
import { rank } from '../../lookup/rank';
import { sayReason } from '../../lookup/say-reason';
import { siteOnSkin } from '../../pain/site-on-skin';
import type { Place } from './read-marks';

/** So many structures are named. */
const NAMED = 12;

/** A point of a chart as a patch without size. */
const spot = (place: Place) =>
  'leg' in place
    ? ({ chart: 'leg', f: [place.leg.f, place.leg.f], theta: [place.leg.theta, place.leg.theta] } as const)
    : ({
        chart: 'foot',
        surface: place.foot.surface,
        u: [place.foot.u, place.foot.u],
        v: [place.foot.v, place.foot.v],
      } as const);

const under = async (places: readonly Place[]) => {
  const root = process.cwd();
  await writeModel(root);
  const [first, more] = [MODEL_FILE, MORE_MODEL_FILE].map((file) => readFileSync(join(root, 'public', file))) as [
    Buffer,
    Buffer,
  ];
  const { skin } = await readSkin(first);
  const meshes = new Map([...(await readGlb(first)), ...(await readGlb(more))]);
  return nearestStructures(
    places.map((place) => siteOnSkin(spot(place), skin).position),
    meshes,
  ).slice(0, NAMED);
};

/** What may be felt at these places, and what lies under them. */
export const answerFor = async (places: readonly Place[]) => {
  const { candidates, lookAlikes } = rank(places);
  const near = await under(places);
  return {
    candidates: candidates.map((each) => ({ id: each.point, zone: each.zone, reason: sayReason(each) })),
    lookAlikes,
    nearestStructures: near.map(({ id }) => id),
    depthsMm: Object.fromEntries(near.map(({ id, mm }) => [id, Math.round(mm * 10) / 10])),
  };
};
