import { at } from './at';

/** A closed outline in a plane: x, y pairs, the last joined to the first. */
export type Loop = Float64Array;

/** The signed area by the shoelace sum: positive when x turns towards y along the outline. */
export const areaOf = (loop: Loop): number => {
  let sum = 0;
  const n = loop.length / 2;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    sum += at(loop, 2 * j) * at(loop, 2 * i + 1) - at(loop, 2 * i) * at(loop, 2 * j + 1);
  }
  return sum / 2;
};

export const contains = (loop: Loop, x: number, y: number): boolean => {
  let inside = false;
  const n = loop.length / 2;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const [xi, yi, xj, yj] = [at(loop, 2 * i), at(loop, 2 * i + 1), at(loop, 2 * j), at(loop, 2 * j + 1)];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

export const reversed = (loop: Loop): Loop => {
  const n = loop.length / 2;
  const out = new Float64Array(loop.length);
  for (let i = 0; i < n; i++) out.set([at(loop, 2 * (n - 1 - i)), at(loop, 2 * (n - 1 - i) + 1)], 2 * i);
  return out;
};

/** An outline and the hollows right inside it. */
export interface Region {
  readonly outline: Loop;
  readonly holes: readonly Loop[];
}

/**
 * Sorts outlines that do not cross into regions, largest first: what lies inside one outline is its hollow, what lies inside
 * that is a region again.
 */
export const regionsOf = (loops: readonly Loop[]): Region[] => {
  const sorted = [...loops].sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  const around = sorted.map((loop, i) =>
    sorted.slice(0, i).filter((outer) => contains(outer, at(loop, 0), at(loop, 1))),
  );
  const isHole = (i: number) => at(around, i).length % 2 === 1;
  return sorted.flatMap((outline, i) => {
    if (isHole(i)) return [];
    // The nearest outline round a hollow is the smallest of those that hold it.
    const holes = sorted.filter((_, k) => isHole(k) && at(around, k).at(-1) === outline);
    return [{ outline, holes }];
  });
};
