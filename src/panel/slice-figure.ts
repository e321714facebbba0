import type { Side } from '../anatomy/side';
import { type StructureId, type StructureKind, structureOf } from '../anatomy/structures';
import type { SliceOutline } from '../state/types';

/** One structure of the drawing, in millimetres of the paper: right and down. */
export interface Shape {
  readonly id: StructureId;
  readonly kind: StructureKind;
  readonly path: string;
}

export interface SliceFigure {
  /** Left, top, width and height of the paper. */
  readonly box: readonly [number, number, number, number];
  /** The largest first, so that nothing is covered by what lies around it. */
  readonly shapes: readonly Shape[];
}

/** White around the drawing, mm. */
const MARGIN = 3;

type Ring = SliceOutline['rings'][number];

/** Twice the signed area, mm². */
const twiceArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [u = 0, v = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * v - u * y;
  }, 0);

/**
 * Outlines as they are drawn: the front above, as in a scan seen from the foot. The rings are those of a right leg, whose inner
 * side then lies right; a left leg is its mirror image. Null when there is nothing to draw.
 */
export const sliceFigure = (outlines: readonly SliceOutline[], side: Side): SliceFigure | null => {
  const turn = side === 'right' ? 1 : -1;
  const drawn = outlines
    .map(({ id, rings }) => ({
      id,
      rings: rings.filter((ring) => ring.length > 2).map((ring) => ring.map(([x, z]) => [x * turn, -z] as const)),
    }))
    .filter(({ rings }) => rings.length > 0);
  const points = drawn.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return null;
  const edge = (axis: 0 | 1, pick: (a: number, b: number) => number) =>
    points.map((point) => point[axis]).reduce((a, b) => pick(a, b));
  const [left, right, top, bottom] = [edge(0, Math.min), edge(0, Math.max), edge(1, Math.min), edge(1, Math.max)];
  const size = ({ rings }: (typeof drawn)[number]) => Math.max(...rings.map((ring) => Math.abs(twiceArea(ring))));
  return {
    box: [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN],
    shapes: [...drawn]
      .sort((a, b) => size(b) - size(a))
      .map(({ id, rings }) => ({
        id,
        kind: structureOf(id).kind,
        path: rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join(''),
      })),
  };
};
