import { at } from '../kernel/at';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../kernel/vec3';
import type { SkinSpot } from '../pain/site-on-skin';
import { type Skin, type SkinPoint, skinPoint, vertexNormal, vertexPosition } from '../pain/skin';

/** A place on the skin with its place on both charts. */
export interface SkinMeeting extends SkinSpot {
  readonly point: SkinPoint;
}

/** How much of a point of a triangle is of each corner; they add up to 1. */
export const weightsAt = ([a, b, c]: readonly [Vec3, Vec3, Vec3], point: Vec3): Vec3 => {
  const normal = cross(sub(b, a), sub(c, a));
  const size = Math.max(dot(normal, normal), Number.MIN_VALUE);
  const v = dot(cross(sub(c, point), sub(a, point)), normal) / size;
  const w = dot(cross(sub(a, point), sub(b, point)), normal) / size;
  return [1 - v - w, v, w];
};

/** The place that is so much of each of three vertices. */
export const skinAt = (skin: Skin, vertices: readonly [number, number, number], weights: Vec3): SkinMeeting => {
  const blend = (of: (vertex: number) => Vec3): Vec3 =>
    vertices.reduce<Vec3>((sum, vertex, k) => add(sum, scale(of(vertex), at(weights, k))), [0, 0, 0]);
  const corners = vertices.map((vertex) => skinPoint(skin, vertex));
  const nearest = at(corners, weights.indexOf(Math.max(...weights)));
  const mixed = (of: (point: SkinPoint) => number) =>
    corners.reduce((sum, corner, k) => sum + of(corner) * at(weights, k), 0);
  // Across the seam at ±180°, and where the foot chart ends, the corners cannot be mixed.
  const seam = corners.some((corner) => Math.abs(corner.theta - nearest.theta) > 180);
  const rim = corners.some((corner) => Math.abs(corner.u - nearest.u) > 0.1 || Math.abs(corner.v - nearest.v) > 0.3);
  return {
    position: blend((vertex) => vertexPosition(skin, vertex)),
    normal: normalize(blend((vertex) => vertexNormal(skin, vertex))),
    point: {
      f: mixed(({ f }) => f),
      theta: seam ? nearest.theta : mixed(({ theta }) => theta),
      u: rim ? nearest.u : mixed(({ u }) => u),
      v: rim ? nearest.v : mixed(({ v }) => v),
      shares: nearest.shares,
    },
  };
};
