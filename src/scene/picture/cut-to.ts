/** A part of a picture, in shares of its width and height from the top left. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Cut = { left: 0, top: 0, width: 1, height: 1 };

/** Left free round what is cut to, in shares of the picture. */
const FREE = 0.03;

/** The part of a picture that holds all points in it, given from −1 to 1 each way and upwards; all of it for none. */
export const cutTo = (points: readonly (readonly [x: number, y: number])[]): Cut => {
  const inside = points.filter(([x, y]) => Math.abs(x) <= 1 && Math.abs(y) <= 1);
  if (inside.length === 0) return WHOLE;
  const bound = (value: number) => Math.min(Math.max(value, 0), 1);
  const shares = inside.map(([x, y]) => [(x + 1) / 2, (1 - y) / 2] as const);
  const left = bound(Math.min(...shares.map(([x]) => x)) - FREE);
  const right = bound(Math.max(...shares.map(([x]) => x)) + FREE);
  const top = bound(Math.min(...shares.map(([, y]) => y)) - FREE);
  const bottom = bound(Math.max(...shares.map(([, y]) => y)) + FREE);
  return { left, top, width: right - left, height: bottom - top };
};
