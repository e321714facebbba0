import { inPlane, planeAt } from '../forge/axis';
import { extentOf, loftOf, outlineAt } from '../forge/loft';
import { at } from '../kernel/at';
import { mix, type Vec3 } from '../kernel/vec3';
import type { LoftPart } from '../tables/loft-table';

const STEPS = 240;

/** The middles of a part's sections from end to end, mm. */
export const centreLine = (part: LoftPart): readonly Vec3[] => {
  const loft = loftOf(part);
  const [from, to] = extentOf(loft);
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const u = from + ((to - from) * i) / STEPS;
    const outline = outlineAt(loft, u);
    return inPlane(planeAt(loft.axis, u), at(outline, 0), at(outline, 1));
  });
};

/** Where a line first crosses a level of height (`y`) or of depth (`z`), atlas frame. */
export const crossing = (line: readonly Vec3[], axis: 'y' | 'z', level: number): Vec3 => {
  const k = axis === 'y' ? 1 : 2;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [at(line, i - 1), at(line, i)];
    if (a[k] - level === 0) return a;
    if ((a[k] - level) * (b[k] - level) <= 0) return mix(a, b, (level - a[k]) / (b[k] - a[k]));
  }
  throw new RangeError(`invalid ${axis}: ${level}: the centre line does not come there`);
};
