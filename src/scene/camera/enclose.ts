import { type Deg, metres, toRad } from '../../kernel/units';
import { add, dot, scale, type Vec3 } from '../../kernel/vec3';
import { basisOf, type Orbit, type Pose } from './pose';

/** Share of the picture left free on each edge, 0 to 0.49. */
export interface Margins {
  readonly x: number;
  readonly y: number;
}

export interface Lens {
  /** Vertical angle of view. */
  readonly fov: Deg;
  /** Width over height of the picture. */
  readonly aspect: number;
}

/**
 * The nearest pose on an orbit from which every point lies inside the picture. Exact for a perspective lens: along each
 * screen axis the two tightest rays meet at the depth and the offset the camera must have.
 */
export const enclose = (points: readonly Vec3[], orbit: Orbit, lens: Lens, margins: Margins): Pose => {
  if (points.length === 0) throw new RangeError('missing points to frame');
  const { right, up, back } = basisOf(orbit);
  const tanY = Math.tan(toRad(lens.fov) / 2) * (1 - 2 * margins.y);
  const tanX = Math.tan(toRad(lens.fov) / 2) * lens.aspect * (1 - 2 * margins.x);
  const horizontal = extremes(points, right, back, tanX);
  const vertical = extremes(points, up, back, tanY);
  // Depth grows towards the camera; the axis that needs more room decides.
  const depth = Math.max(horizontal.depth, vertical.depth);
  const depths = points.map((point) => dot(point, back));
  const middle = (Math.max(...depths) + Math.min(...depths)) / 2;
  const target = add(add(scale(right, horizontal.offset), scale(up, vertical.offset)), scale(back, middle));
  return {
    ...orbit,
    distance: metres(depth - middle),
    target: [metres(target[0]), metres(target[1]), metres(target[2])],
  };
};

/** Where on one screen axis, and how far out, a camera with half-angle tangent `tan` just holds all points. */
const extremes = (points: readonly Vec3[], axis: Vec3, back: Vec3, tan: number) => {
  let high = Number.NEGATIVE_INFINITY;
  let low = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const side = dot(point, axis);
    const reach = dot(point, back) * tan;
    high = Math.max(high, side + reach);
    low = Math.max(low, -side + reach);
  }
  return { offset: (high - low) / 2, depth: (high + low) / (2 * tan) };
};
