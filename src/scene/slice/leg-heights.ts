import { Vector3 } from 'three';
import { ATTRIBUTES, CHART_RANGE } from '../../anatomy/glb-contract';
import { type Mm, mm } from '../../kernel/units';
import type { Model, Part } from '../model/load-model';
import { skinPart } from '../model/skin-part';

/** The chart as three names it. */
const CHART = ATTRIBUTES.chart.toLowerCase();

/** Charts hold no value beyond their range; skin nearer to its ends than this may have been cut off there. */
const SPARE = 0.02;

/** Height above the knee joint centre of a fraction of the leg chart. */
export type LegHeights = (f: number) => Mm;

/**
 * Reads from the skin, whose every vertex knows its place on the leg chart, how heights and fractions of the leg belong
 * together: by a straight line. Null without a charted skin.
 */
export const legHeights = (skin: Pick<Part, 'geometry' | 'rest'>): LegHeights | null => {
  const chart = skin.geometry.getAttribute(CHART);
  const position = skin.geometry.getAttribute('position');
  if (!chart) return null;
  const [low, high] = CHART_RANGE.f;
  let least = { f: Number.POSITIVE_INFINITY, vertex: -1 };
  let most = { f: Number.NEGATIVE_INFINITY, vertex: -1 };
  for (let vertex = 0; vertex < chart.count; vertex++) {
    const f = low + (high - low) * chart.getX(vertex);
    if (f < low + SPARE || f > high - SPARE) continue;
    if (f < least.f) least = { f, vertex };
    if (f > most.f) most = { f, vertex };
  }
  if (!(most.f > least.f)) return null;
  const heightOf = (vertex: number) =>
    new Vector3().fromBufferAttribute(position, vertex).applyMatrix4(skin.rest).y * 1000;
  const [top, bottom] = [heightOf(least.vertex), heightOf(most.vertex)];
  return (f) => mm(top + ((bottom - top) * (f - least.f)) / (most.f - least.f));
};

const known = new WeakMap<Model, LegHeights | null>();

export const heightsOf = (model: Model): LegHeights | null => {
  const found = known.get(model);
  if (found !== undefined) return found;
  const skin = skinPart(model);
  const heights = skin && legHeights(skin);
  known.set(model, heights);
  return heights;
};
