import { isOnFoot, wrapDegrees } from '../anatomy/charts';
import type { FootPatch, LegPatch, Range } from '../content/types';
import { at } from '../kernel/at';
import { add, normalize, scale, type Vec3 } from '../kernel/vec3';
import { type Skin, type SkinPoint, skinPoint, vertexCount, vertexNormal, vertexPosition } from './skin';

/** A place on the skin, in the unit of the skin's positions, and the direction out of it. */
export interface SkinSpot {
  readonly position: Vec3;
  readonly normal: Vec3;
}

/** Chart distance counts a degree as this much of f: both are about 0.7 mm on a calf. */
const F_PER_DEGREE = 0.0018;

/** … and a step of v, across the foot, as this much of u. */
const U_PER_V = 0.37;
/** The share of a foot surface from which skin belongs to it. */
const SURFACE_FROM = 0.4;

/** Skin that is not on the chart of a site lies this far away. */
const ELSEWHERE: readonly [number, number] = [9, 9];

const middle = ([from, to]: Range): number => (from + to) / 2;

/** Place of a point of the skin on the chart of the site, the middle of the site at the origin. */
const placeOn = (site: LegPatch | FootPatch): ((point: SkinPoint) => readonly [number, number]) => {
  if (site.chart === 'leg') {
    const [f, theta] = [middle(site.f), middle(site.theta)];
    return (point) => [point.f - f, wrapDegrees(point.theta - theta) * F_PER_DEGREE];
  }
  const [u, v] = [middle(site.u), middle(site.v)];
  return ({ shares: { P, D, M, L }, ...point }) => {
    const share = { P, D, M, L, B: 1 - P - D - M - L }[site.surface];
    return isOnFoot(point.u) && share > SURFACE_FROM ? [point.u - u, (point.v - v) * U_PER_V] : ELSEWHERE;
  };
};

/** The skin over the middle of a site: where a finger would be put. */
export const siteOnSkin = (site: LegPatch | FootPatch, skin: Skin): SkinSpot => {
  const placeOf = placeOn(site);
  const places = Array.from({ length: vertexCount(skin) }, (_, vertex) => placeOf(skinPoint(skin, vertex)));
  const place = (vertex: number) => at(places, vertex);
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
