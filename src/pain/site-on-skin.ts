import { wrapDegrees } from '../anatomy/charts';
import type { Site } from '../content/types';
import { at } from '../kernel/at';
import { add, normalize, scale, type Vec3 } from '../kernel/vec3';
import { type Skin, skinPoint, vertexNormal, vertexPosition } from './skin';

/** A place on the skin, in the unit of the skin's positions, and the direction out of it. */
export interface SkinSpot {
  readonly position: Vec3;
  readonly normal: Vec3;
}

/** Chart distance counts a degree as this much of f: both are about 0.7 mm on a calf. */
const F_PER_DEGREE = 0.0018;

/** The skin over the middle of a site: where a finger would be put. */
export const siteOnSkin = (site: Pick<Site, 'f' | 'theta'>, skin: Skin): SkinSpot => {
  const f = (site.f[0] + site.f[1]) / 2;
  const theta = (site.theta[0] + site.theta[1]) / 2;
  /** Place of a vertex on the chart, the site at the origin. */
  const place = (vertex: number): readonly [number, number] => {
    const point = skinPoint(skin, vertex);
    return [point.f - f, wrapDegrees(point.theta - theta) * F_PER_DEGREE];
  };
  const blend = (vertices: readonly number[], shares: readonly number[]): SkinSpot => {
    let position: Vec3 = [0, 0, 0];
    let normal: Vec3 = [0, 0, 0];
    vertices.forEach((vertex, k) => {
      position = add(position, scale(vertexPosition(skin, vertex), at(shares, k)));
      normal = add(normal, scale(vertexNormal(skin, vertex), at(shares, k)));
    });
    return { position, normal: normalize(normal) };
  };
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t < skin.triangles.length; t += 3) {
    const corners = [at(skin.triangles, t), at(skin.triangles, t + 1), at(skin.triangles, t + 2)] as const;
    const [a, b, c] = [place(corners[0]), place(corners[1]), place(corners[2])] as const;
    const gap = Math.hypot(a[0], a[1]);
    if (gap < least) {
      least = gap;
      nearest = corners[0];
    }
    if (gap > 0.1) continue;
    const turn = (p: readonly [number, number], q: readonly [number, number]) => p[0] * q[1] - p[1] * q[0];
    const shares = [turn(b, c), turn(c, a), turn(a, b)] as const;
    const sum = shares[0] + shares[1] + shares[2];
    if (sum !== 0 && shares.every((share) => share / sum >= 0))
      return blend(
        corners,
        shares.map((share) => share / sum),
      );
  }
  return blend([nearest], [1]);
};
