import { type Cell, cellOf } from '../../anatomy/cells';
import type { Side } from '../../anatomy/side';
import type { FootPatch, LegPatch, Zone, ZoneKind } from '../../content/types';
import { contour, type Ring } from '../../kernel/contour';
import { soothe } from '../../kernel/polyline';
import { USUAL_SCALE } from '../../lookup/usual-scale';
import type { FlatView } from '../../pain/flat-chart';
import { patchDepth } from '../../pain/patch-depth';
import type { SkinPoint } from '../../pain/skin';
import { zoneWeights } from '../../pain/zone-weight';

/** Rings as the `d` of a path, mm of paper. */
export const pathOf = (rings: readonly Ring[], closed: boolean): string =>
  rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('');

/** Where values, one per sample of a drawing, reach `level`: a path on its paper. */
export const fieldPath = (view: FlatView, values: ArrayLike<number>, level: number, rounds = 1): string => {
  const { columns, rows, left, top, pitch } = view;
  const rings = contour({ columns, rows, values }, level).map((ring) =>
    soothe(ring, rounds, true).map(([x, y]) => [left + x * pitch, top + y * pitch] as const),
  );
  return pathOf(rings, true);
};

const overSkin = ({ skin }: FlatView, value: (point: SkinPoint) => number): Float32Array =>
  Float32Array.from(skin, (point) => (point ? value(point) : 0));

/** `feather`: the essential zone with the soft edge round it. */
export type ZonePaths = Readonly<Record<ZoneKind | 'feather', string>>;

/** The outlines of a pattern on one drawing, from the same patches as the zones on the skin. */
export const zonePaths = (view: FlatView, zones: readonly Zone[]): ZonePaths => {
  const weights = view.skin.map((point) => (point ? zoneWeights(zones, point, USUAL_SCALE) : null));
  const path = (kind: ZoneKind, level = 0.5) =>
    fieldPath(
      view,
      weights.map((weight) => weight?.[kind] ?? 0),
      level,
    );
  return { essential: path('essential', 0.6), feather: path('essential', 0.2), spillover: path('spillover') };
};

/** The outline of marked cells on one drawing. */
export const marksPath = (view: FlatView, cells: ReadonlySet<Cell>): string =>
  cells.size === 0
    ? ''
    : fieldPath(
        view,
        overSkin(view, (point) => Number(cells.has(cellOf(point)))),
        0.5,
        2,
      );

/** How much of a pattern faces the eye in one drawing, cm², essential counted whole and spillover a quarter. */
export const shownOf = (view: FlatView, zones: readonly Zone[]): number =>
  view.skin.reduce((sum, point, i) => {
    const facing = view.facing[i] ?? 0;
    if (!point || facing < 0.15) return sum;
    const { essential, spillover } = zoneWeights(zones, point, USUAL_SCALE);
    return sum + (essential + spillover / 4) * facing * (view.pitch / 10) ** 2;
  }, 0);

/** Where the middle of a site lies on a drawing, mm of paper; null where it cannot be seen. */
export const siteOn = (view: FlatView, site: LegPatch | FootPatch): readonly [x: number, y: number] | null => {
  let best = -1;
  let deepest = 0;
  view.skin.forEach((point, i) => {
    if (!point || (view.facing[i] ?? 0) < 0.25) return;
    const depth = patchDepth(site, point, USUAL_SCALE);
    if (depth <= deepest) return;
    deepest = depth;
    best = i;
  });
  if (best < 0) return null;
  return [view.left + (best % view.columns) * view.pitch, view.top + Math.floor(best / view.columns) * view.pitch];
};

/** The paper of a drawing with white round it, mm: left, top, width, height. */
export const boxOf = ({ outline }: FlatView, margin = 4): readonly [number, number, number, number] => {
  const all = outline.flat();
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return [x, y, Math.max(...xs) + margin - x, Math.max(...ys) + margin - y];
};

/** A left leg is the mirror image on the same paper. */
export const turnOf = (view: FlatView, side: Side): string | undefined => {
  const [x, , width] = boxOf(view);
  return side === 'left' ? `matrix(-1 0 0 1 ${(2 * x + width).toFixed(1)} 0)` : undefined;
};
