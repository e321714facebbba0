import type { Area, AreaId, Patch } from './types';
import type { WordKey } from './words';

const area = <Id extends AreaId>(id: Id, ...patches: readonly Patch[]): Area => ({
  id,
  name: `areas.${id}` satisfies WordKey,
  also: `areas.${id}.also` satisfies WordKey,
  patches,
});

/** Where these places lie on the charts: this atlas's reading of plain words, from the toes up. */
export const AREA_CONTENT: Readonly<Record<AreaId, Area>> = {
  'heel-under': area('heel-under', { chart: 'foot', surface: 'P', u: [0, 0.25], v: [0, 1] }),
  'heel-back': area('heel-back', { chart: 'foot', surface: 'B', u: [0, 0.25], v: [0, 1] }),
  achilles: area('achilles', { chart: 'leg', f: [0.8, 1], theta: [-30, 30] }),
  arch: area(
    'arch',
    { chart: 'foot', surface: 'P', u: [0.28, 0.62], v: [0, 0.5] },
    { chart: 'foot', surface: 'M', u: [0.25, 0.6], v: [0, 1] },
  ),
  'ball-of-foot': area('ball-of-foot', { chart: 'foot', surface: 'P', u: [0.66, 0.8], v: [0, 1] }),
  'big-toe': area(
    'big-toe',
    { chart: 'foot', surface: 'P', u: [0.8, 1], v: [0, 0.28] },
    { chart: 'foot', surface: 'D', u: [0.8, 1], v: [0, 0.28] },
  ),
  'small-toes': area(
    'small-toes',
    { chart: 'foot', surface: 'P', u: [0.8, 1], v: [0.28, 1] },
    { chart: 'foot', surface: 'D', u: [0.8, 1], v: [0.28, 1] },
  ),
  'foot-top': area('foot-top', { chart: 'foot', surface: 'D', u: [0.35, 0.75], v: [0, 1] }),
  'outer-ankle': area('outer-ankle', { chart: 'leg', f: [0.86, 1], theta: [-120, -60] }),
  'inner-ankle': area('inner-ankle', { chart: 'leg', f: [0.82, 1], theta: [45, 110] }),
  'ankle-front': area('ankle-front', { chart: 'leg', f: [0.88, 1], theta: [150, 210] }),
  shin: area('shin', { chart: 'leg', f: [0.12, 0.8], theta: [140, 225] }),
  'inner-shin': area('inner-shin', { chart: 'leg', f: [0.3, 0.8], theta: [80, 120] }),
  'outer-leg': area('outer-leg', { chart: 'leg', f: [0.2, 0.7], theta: [-120, -80] }),
  'lower-calf': area('lower-calf', { chart: 'leg', f: [0.58, 0.8], theta: [-45, 45] }),
  'mid-calf': area('mid-calf', { chart: 'leg', f: [0.32, 0.58], theta: [-60, 60] }),
  'upper-calf': area('upper-calf', { chart: 'leg', f: [0.1, 0.32], theta: [-60, 60] }),
  'inner-calf': area('inner-calf', { chart: 'leg', f: [0.1, 0.6], theta: [30, 80] }),
  'outer-calf': area('outer-calf', { chart: 'leg', f: [0.1, 0.5], theta: [-85, -35] }),
  'knee-back': area('knee-back', { chart: 'leg', f: [-0.05, 0.1], theta: [-45, 45] }),
  'thigh-back': area('thigh-back', { chart: 'leg', f: [-0.2, -0.05], theta: [-45, 45] }),
  sacroiliac: area('sacroiliac', { chart: 'body', place: 'sacroiliac', diameterCm: 5 }),
};

type Span = readonly [min: number, max: number];

const shared = (a: Span, b: Span): number => Math.max(Math.min(a[1], b[1]) - Math.max(a[0], b[0]), 0);
const share = (whole: Span, part: Span): number => shared(whole, part) / (whole[1] - whole[0]);

/** How much of an area's patch a zone's patch covers, 0 to 1. */
const covered = (place: Patch, felt: Patch): number => {
  if (place.chart === 'leg' && felt.chart === 'leg') {
    const turns = [-360, 0, 360].map((turn) => share(place.theta, [felt.theta[0] + turn, felt.theta[1] + turn]));
    return share(place.f, felt.f) * Math.max(...turns);
  }
  if (place.chart === 'foot' && felt.chart === 'foot' && place.surface === felt.surface)
    return place.surface === 'B' ? 1 : share(place.u, felt.u) * share(place.v, felt.v);
  return place.chart === 'body' && felt.chart === 'body' && place.place === felt.place ? 1 : 0;
};

/** The largest share of the area that one patch of a zone covers, 0 to 1. */
export const coverageOf = (id: AreaId, patches: readonly Patch[]): number =>
  Math.max(0, ...AREA_CONTENT[id].patches.flatMap((place) => patches.map((felt) => covered(place, felt))));
