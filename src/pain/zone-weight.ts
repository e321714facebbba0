import type { Patch, Zone, ZoneKind } from '../content/types';
import { OUTSIDE, patchDepth } from './patch-depth';
import { type ChartScale, scaleOf } from './scale';
import { type Skin, type SkinPoint, skinPoint, vertexCount } from './skin';

/** Width of the soft edge of a zone, mm along the skin; half of it lies outside the outline. */
export const FEATHER = 12;

/** Two patches closer than about this are joined by a soft waist instead of a notch, mm. */
const FILLET = 18;

const smoothMax = (a: number, b: number): number => {
  const h = Math.max(FILLET - Math.abs(a - b), 0) / FILLET;
  return Math.max(a, b) + h * h * FILLET * 0.25;
};

/** Weight 0…1 of a point in the union of patches. */
export const patchesWeight = (patches: readonly Patch[], point: SkinPoint, scale: ChartScale): number => {
  let depth = OUTSIDE;
  for (const patch of patches) depth = smoothMax(depth, patchDepth(patch, point, scale));
  const t = Math.min(Math.max(depth / FEATHER + 0.5, 0), 1);
  return t * t * (3 - 2 * t);
};

export type ZoneWeights = Readonly<Record<ZoneKind, number>>;

const patchesOf = (zones: readonly Zone[], kind: ZoneKind): readonly Patch[] =>
  zones.filter((zone) => zone.kind === kind).flatMap((zone) => zone.patches);

/** The zones of one trigger point as a function of the place. */
const zonesAt = (zones: readonly Zone[], scale: ChartScale): ((point: SkinPoint) => ZoneWeights) => {
  const [sure, some] = [patchesOf(zones, 'essential'), patchesOf(zones, 'spillover')];
  return (point) => {
    const essential = patchesWeight(sure, point, scale);
    return { essential, spillover: Math.min(patchesWeight(some, point, scale), 1 - essential) };
  };
};

/** Weights 0…1 of a point in the zones of one trigger point. Where both kinds lie, the essential one is left. */
export const zoneWeights = (zones: readonly Zone[], point: SkinPoint, scale: ChartScale): ZoneWeights =>
  zonesAt(zones, scale)(point);

/** Weights of every vertex of the skin, as bytes 0…255. */
export const weighSkin = (
  zones: readonly Zone[],
  skin: Skin,
  scale: ChartScale = scaleOf(skin),
): Readonly<Record<ZoneKind, Uint8Array>> => {
  const count = vertexCount(skin);
  const essential = new Uint8Array(count);
  const spillover = new Uint8Array(count);
  const weightsAt = zonesAt(zones, scale);
  for (let vertex = 0; vertex < count; vertex++) {
    const weights = weightsAt(skinPoint(skin, vertex));
    essential[vertex] = Math.round(weights.essential * 255);
    spillover[vertex] = Math.round(weights.spillover * 255);
  }
  return { essential, spillover };
};
