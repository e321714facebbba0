import { contour } from '../kernel/contour';
import { simplify, soothe } from '../kernel/polyline';
import { FLAT_VIEWS, type FlatChart, type FlatView, type FlatViewId } from '../pain/flat-chart';
import type { Skin } from '../pain/skin';
import { foldsOf } from './flat/folds';
import { raster } from './flat/raster';
import { samplesOf } from './flat/samples';
import { type Take, takesOf } from './flat/takes';
import { writeFlat } from './flat/write-flat';
import { readSkin } from './read-skin';

/** Points of an outline may lie this far off it, mm. */
const TOLERANCE = 0.25;

const drawView = (id: FlatViewId, take: Take, skin: Skin): FlatView => {
  const drawn = raster(skin, take);
  const { width, height, left, top, covered } = drawn;
  const outline = contour({ columns: width, rows: height, values: covered }, 0.5)
    .filter((ring) => ring.length > 30)
    .map((ring) => simplify(soothe(ring, 8, true), TOLERANCE).map(([x, y]) => [x + left, y + top] as const));
  return { id, left, top, pitch: take.pitch, outline, folds: foldsOf(drawn), ...samplesOf(skin, take, drawn) };
};

/** The seven drawings of the flat chart, taken from one skin. */
export const flatChartOf = (skin: Skin): FlatChart => {
  const takes = takesOf(skin);
  return Object.fromEntries(FLAT_VIEWS.map((id) => [id, drawView(id, takes[id], skin)])) as Record<
    FlatViewId,
    FlatView
  >;
};

/** The finished GLB → the bytes of flat-chart.bin. */
export const bakeFlatChart = async (glb: Uint8Array): Promise<Uint8Array> => {
  const { skin } = await readSkin(glb);
  return writeFlat(flatChartOf(skin));
};
