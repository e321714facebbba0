import type { Patch, Zone } from '../content/types';
import { patchesWeight, type ZoneWeights, zoneWeights } from '../pain/zone-weight';
import type { Felt, Place } from './marks';
import { USUAL_SCALE } from './usual-scale';

/** How much of what is marked lies in a zone. */
export const EXTENTS = ['most', 'part', 'edge'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What is in plain words reaches so far: a zone that takes up this share of a place counts as all of it. */
const ROUGHLY = 0.12;

/** How much of what is marked `weight` (0…1) finds, 0…1. */
export const shareOf = (felt: readonly Felt[], weight: (place: Place) => number): number =>
  felt.reduce((sum, { places, share, rough }) => {
    const inside = places.reduce((part, place) => part + weight(place), 0) / places.length;
    return sum + share * (rough && inside >= ROUGHLY ? 1 : inside);
  }, 0);

/** The weight of a place in the union of patches, soft at the edges as zones are drawn. */
export const weightIn =
  (patches: readonly Patch[]) =>
  (place: Place): number =>
    typeof place === 'string'
      ? Number(patches.some((patch) => patch.chart === 'body' && patch.place === place))
      : patchesWeight(patches, place, USUAL_SCALE);

/** The weights of a place in the zones of a point. */
export const zonesIn =
  (zones: readonly Zone[]) =>
  (place: Place): ZoneWeights => {
    if (typeof place !== 'string') return zoneWeights(zones, place, USUAL_SCALE);
    const of = (kind: Zone['kind']) => weightIn(zones.filter((zone) => zone.kind === kind).flatMap((z) => z.patches));
    return { essential: of('essential')(place), spillover: of('spillover')(place) };
  };
