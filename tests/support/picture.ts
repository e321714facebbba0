import type { Picture } from './png';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Largest difference of a channel at one pixel, 0 to 255; places outside of the pictures do not differ. */
export const differenceAt = (a: Picture, b: Picture, { x, y }: Place): number => {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= a.width || row >= a.height) return 0;
  const at = 4 * (row * a.width + column);
  const apart = (k: number) => Math.abs((a.data[at + k] ?? 0) - (b.data[at + k] ?? 0));
  return Math.max(apart(0), apart(1), apart(2));
};

/** Pixels that differ by more than `tolerance` in some channel. */
export const changed = (a: Picture, b: Picture, tolerance = 0): Place[] => {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('invalid pictures: they differ in size');
  const places: Place[] = [];
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) if (differenceAt(a, b, { x, y }) > tolerance) places.push({ x, y });
  }
  return places;
};

/** How many different colours a picture has, counted up to `most`. */
export const coloursIn = ({ data }: Picture, most = 1000): number => {
  const colours = new Set<number>();
  for (let i = 0; i < data.length && colours.size < most; i += 4) {
    colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  }
  return colours.size;
};

/** Distance to the nearest of some places, in pixels; infinite when there are none. */
export const nearest = (places: readonly Place[], { x, y }: Place): number =>
  places.reduce((least, place) => Math.min(least, Math.hypot(place.x - x, place.y - y)), Number.POSITIVE_INFINITY);
