import type { Rect } from '../inset/inset-rect';

/** A thing to name: where it is in the picture, and how wide its name is. CSS pixels. */
export interface Anchor<Id> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Label<Id> {
  readonly id: Id;
  readonly anchor: { readonly x: number; readonly y: number };
  readonly box: Rect;
  readonly side: 'left' | 'right';
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** How far the leg reaches across the picture between two heights; names stand outside it. */
  readonly span: (top: number, bottom: number) => { readonly left: number; readonly right: number };
  /** Places taken by other things: inset, legend. */
  readonly taken: readonly Rect[];
  readonly most: number;
  /** Between a label and the leg. */
  readonly reach: number;
  /** How much farther than usual a name may stand from its thing, 1 for as far as usual. */
  readonly stretch?: number;
}

export const LABEL_HEIGHT = 26;
/** Between two labels. */
const GAP = 8;
/** Between a label and the edge of the picture. */
const EDGE = 8;
/** How far a label may lie over the rim of the leg where room is scarce. */
const OVER = 14;

/**
 * Names in two columns beside the leg, each as near to the height of its thing as the ones before it allow. Anchors come in
 * order of importance; one that would overlap, leave the picture, or be pushed too far from its thing is left out.
 */
export const placeLabels = <Id>(anchors: readonly Anchor<Id>[], room: LabelRoom): Label<Id>[] => {
  const placed: Label<Id>[] = [];
  for (const anchor of anchors) {
    if (placed.length >= room.most) break;
    const { left, right } = room.span(anchor.y - BAND, anchor.y + BAND);
    const natural = anchor.x < (left + right) / 2 ? 'left' : 'right';
    const label =
      seat(anchor, natural, placed, room, room.stretch ?? 1) ??
      seat(anchor, natural === 'left' ? 'right' : 'left', placed, room, ACROSS);
    if (label) placed.push(label);
  }
  return placed;
};

/** Longest leader line, CSS pixels: a name far from its thing names nothing. */
const FARTHEST = 190;

/** Half the height over which the leg is measured when a side is chosen, and when a name is seated. */
const BAND = 30;

/** Across the leg a name may slide and stand this share as far: a leader that crosses the whole leg aslant misleads. */
const ACROSS = 0.35;

/** Largest share of the width of the leg that a leader may run over: beyond it the name belongs to the other side. */
const MOST_OVER = 0.65;

/** Room between a leader and the end of another, CSS pixels. */
const ASIDE = 9;

/** Farthest a label may slide from the height of its thing, CSS pixels. */
const SLIDE = 120;

const seat = <Id>(
  anchor: Anchor<Id>,
  side: 'left' | 'right',
  placed: readonly Label<Id>[],
  room: LabelRoom,
  stretch: number,
): Label<Id> | null => {
  for (let slide = 0; slide <= SLIDE * stretch; slide += 6) {
    for (const sign of slide === 0 ? [1] : [1, -1]) {
      const top = anchor.y - LABEL_HEIGHT / 2 + sign * slide;
      const span = room.span(Math.min(top, anchor.y) - BAND, Math.max(top + LABEL_HEIGHT, anchor.y) + BAND);
      const over = side === 'left' ? anchor.x - span.left : span.right - anchor.x;
      if (over > MOST_OVER * (span.right - span.left)) continue;
      const left =
        side === 'left'
          ? Math.max(EDGE, span.left - room.reach - anchor.width)
          : Math.min(room.width - EDGE - anchor.width, span.right + room.reach);
      if (side === 'left' ? left + anchor.width > span.left + OVER : left < span.right - OVER) continue;
      if (side === 'left' ? left + anchor.width > anchor.x - GAP : left < anchor.x + GAP) continue;
      const box = { left, top, width: anchor.width, height: LABEL_HEIGHT };
      const label: Label<Id> = { id: anchor.id, anchor: { x: anchor.x, y: anchor.y }, box, side };
      if (top < EDGE || top + LABEL_HEIGHT > room.height - EDGE) continue;
      if (room.taken.some((rect) => meet(rect, box))) continue;
      const end = leaderEnd(label);
      if (Math.hypot(end.x - anchor.x, end.y - anchor.y) > FARTHEST * Math.max(1, stretch)) continue;
      if (
        placed.some(
          (other) => meet(other.box, box) || cross(other, label) || strike(other, label) || graze(other, label),
        )
      )
        continue;
      return label;
    }
  }
  return null;
};

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width + GAP &&
  b.left < a.left + a.width + GAP &&
  a.top < b.top + b.height + GAP &&
  b.top < a.top + a.height + GAP;

/** Where the leader line leaves the label. */
export const leaderEnd = ({ box, side }: { readonly box: Rect; readonly side: 'left' | 'right' }) => ({
  x: side === 'left' ? box.left + box.width : box.left,
  y: box.top + box.height / 2,
});

type Point = { readonly x: number; readonly y: number };

const turn = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const intersect = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

/** Whether two leader lines cross. */
const cross = <Id>(a: Label<Id>, b: Label<Id>): boolean => intersect(a.anchor, leaderEnd(a), b.anchor, leaderEnd(b));

/** Whether the leader of one runs through the name of the other. */
const strike = <Id>(a: Label<Id>, b: Label<Id>): boolean => through(a, b.box) || through(b, a.box);

/** Whether the leader of one runs over the dot of the other. */
const graze = <Id>(a: Label<Id>, b: Label<Id>): boolean => apart(a, b.anchor) < ASIDE || apart(b, a.anchor) < ASIDE;

const apart = <Id>(label: Label<Id>, { x, y }: Point): number => {
  const end = leaderEnd(label);
  const [dx, dy] = [end.x - label.anchor.x, end.y - label.anchor.y];
  const along = ((x - label.anchor.x) * dx + (y - label.anchor.y) * dy) / Math.max(dx * dx + dy * dy, 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(label.anchor.x + t * dx - x, label.anchor.y + t * dy - y);
};

const through = <Id>(label: Label<Id>, { left, top, width, height }: Rect): boolean => {
  const end = leaderEnd(label);
  const corners = [
    { x: left, y: top },
    { x: left + width, y: top + height },
    { x: left + width, y: top },
    { x: left, y: top + height },
  ] as const;
  return intersect(label.anchor, end, corners[0], corners[1]) || intersect(label.anchor, end, corners[2], corners[3]);
};
