import { isOnFoot, OFF_FOOT, wrapDegrees } from '../../anatomy/charts';
import { at } from '../../kernel/at';
import { dot } from '../../kernel/vec3';
import { type Skin, type SkinPoint, skinPoint, vertexNormal } from '../../pain/skin';
import type { Raster } from './raster';
import type { Take } from './takes';

/** Samples reach this many steps past the outline, so that a zone is cut off by it and does not end before it; not into a cut. */
const PAST = 2;

const blend = (points: readonly SkinPoint[], shares: readonly number[]): SkinPoint => {
  const sum = (of: (point: SkinPoint) => number) =>
    points.reduce((all, point, k) => all + of(point) * at(shares, k), 0);
  const [first] = points as [SkinPoint];
  const share = (key: keyof SkinPoint['shares']) => sum((point) => point.shares[key]);
  const whole = points.every(({ u }) => isOnFoot(u));
  const nearest = points.reduce((best, point, k) => (at(shares, k) > at(shares, points.indexOf(best)) ? point : best));
  return {
    f: sum(({ f }) => f),
    theta: wrapDegrees(first.theta + sum(({ theta }) => wrapDegrees(theta - first.theta))),
    // Across the rim of the foot chart there is nothing to blend.
    u: whole ? sum(({ u }) => u) : nearest.u,
    v: whole ? sum(({ v }) => v) : nearest.v,
    shares: whole ? { P: share('P'), D: share('D'), M: share('M'), L: share('L') } : nearest.shares,
  };
};

export interface Sampled {
  readonly columns: number;
  readonly rows: number;
  readonly skin: readonly (SkinPoint | null)[];
  /** 0 on edge to 1, per sample. */
  readonly facing: Float32Array;
}

/** The skin of a drawing at every `pitch` millimetres. */
export const samplesOf = (skin: Skin, take: Take, drawn: Raster): Sampled => {
  const columns = Math.ceil(drawn.width / take.pitch);
  const rows = Math.ceil(drawn.height / take.pitch);
  const facing = new Float32Array(columns * rows);
  let points: (SkinPoint | null)[] = Array.from({ length: columns * rows }, (_, i) => {
    const pixel = Math.floor(i / columns) * take.pitch * drawn.width + (i % columns) * take.pitch;
    const t = (i % columns) * take.pitch < drawn.width ? (drawn.triangle[pixel] ?? -1) : -1;
    if (t < 0) return null;
    const corners = [at(skin.triangles, t), at(skin.triangles, t + 1), at(skin.triangles, t + 2)];
    const shares = [0, 1, 2].map((k) => at(drawn.shares, 3 * pixel + k));
    facing[i] = corners.reduce((sum, c, k) => sum + at(shares, k) * dot(vertexNormal(skin, c), take.eye), 0);
    return blend(
      corners.map((c) => skinPoint(skin, c)),
      shares,
    );
  });
  for (let round = 0; round < PAST; round++) {
    const before = points;
    points = before.map((point, i) => {
      const [x, y] = [i % columns, Math.floor(i / columns)];
      if (point || drawn.covered[y * take.pitch * drawn.width + x * take.pitch] === 1) return point;
      const beside = [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const;
      const found = beside.flatMap(([a, b]) =>
        a >= 0 && b >= 0 && a < columns && b < rows ? (before[b * columns + a] ?? []) : [],
      );
      return found[0] ?? null;
    });
  }
  return { columns, rows, skin: points, facing };
};

/** Skin off the foot as the file holds it. */
export const isOff = ({ u }: SkinPoint): boolean => !isOnFoot(u) || u === OFF_FOOT;
