import { type Cell, cellOf, middleOf } from '../../anatomy/cells';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { TRIGGER_POINTS } from '../../anatomy/trigger-points';
import { AREA_CONTENT, triggerPointOf } from '../../content';
import { AREAS, type AreaId, ZONE_KINDS, type Zone } from '../../content/types';
import { type Mark, skinOfFoot, skinOfLeg } from '../../lookup/marks';
import { USUAL_SCALE } from '../../lookup/usual-scale';
import { FLAT_VIEWS, type FlatChart } from '../../pain/flat-chart';
import type { SkinPoint } from '../../pain/skin';
import { patchesWeight } from '../../pain/zone-weight';

const known = new WeakMap<FlatChart, ReadonlyMap<Cell, SkinPoint>>();

/** For each cell the skin that the chart shows of it most squarely. */
const skins = (chart: FlatChart): ReadonlyMap<Cell, SkinPoint> => {
  const found = known.get(chart);
  if (found) return found;
  const best = new Map<Cell, { readonly point: SkinPoint; readonly facing: number }>();
  for (const id of FLAT_VIEWS) {
    const { skin, facing } = chart[id];
    skin.forEach((point, i) => {
      if (!point) return;
      const cell = cellOf(point);
      const squarely = facing[i] ?? 0;
      if (squarely > (best.get(cell)?.facing ?? -1)) best.set(cell, { point, facing: squarely });
    });
  }
  const made = new Map([...best].map(([cell, { point }]) => [cell, point]));
  known.set(chart, made);
  return made;
};

/** A point of skin in a cell, on both charts: as measured where the chart is there, else as legs usually are. Null off the leg. */
export const skinOfCell = (cell: Cell, chart: FlatChart | null): SkinPoint | null => {
  const measured = chart && skins(chart).get(cell);
  if (measured) return measured;
  const middle = middleOf(cell);
  if (middle === null) return null;
  return 'leg' in middle ? skinOfLeg(middle.leg) : skinOfFoot(middle.foot);
};

/** Marked cells as the ranking reads them. */
export const marksOf = (cells: readonly Cell[], chart: FlatChart | null): readonly Mark[] =>
  cells.map((cell): Mark => {
    const skin = skinOfCell(cell, chart);
    return skin ? { skin } : { area: 'sacroiliac' };
  });

/** The place in plain words at a point of skin; null between them. */
export const areaAt = (point: SkinPoint): AreaId | null => {
  const weights = AREAS.map((id) => ({ id, weight: patchesWeight(AREA_CONTENT[id].patches, point, USUAL_SCALE) }));
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.weight > 0.2 ? best.id : null;
};

/** A point whose pain is felt at a place, and the zone that covers it. */
export interface Felt {
  readonly id: TriggerPointId;
  readonly zone: Zone;
}

/** Every point whose pattern covers this skin: main zones before spillover, else in the order of lists. */
export const feltHere = (point: SkinPoint): readonly Felt[] =>
  ZONE_KINDS.flatMap((kind) =>
    TRIGGER_POINTS.flatMap((id) => {
      const covering = triggerPointOf(id).zones.map((zone) => ({
        zone,
        weight: patchesWeight(zone.patches, point, USUAL_SCALE),
      }));
      const inMain = covering.some(({ zone, weight }) => zone.kind === 'essential' && weight >= 0.5);
      const here = covering.find(({ zone, weight }) => zone.kind === kind && weight >= 0.5);
      return here && (kind === 'essential' || !inMain) ? [{ id, zone: here.zone }] : [];
    }),
  );
