import { type Deg, metres, toRad } from '../../kernel/units';
import { add, dot, scale, type Vec3 } from '../../kernel/vec3';
import { basisOf, type Orbit, type Pose } from './orbit';

/** Share of the picture left free on each edge, 0 to 0.49. `x` counts for both sides. */
export interface Margins {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Lens {
  /** Vertical angle of view. */
  readonly fov: Deg;
  /** Width over height of the picture. */
  readonly aspect: number;
}

/**
 * The nearest pose on an orbit from which every point lies inside the picture. Exact for a perspective lens: along each
 * screen axis the two tightest rays meet at the least distance the camera must keep.
 */
export const enclose = (points: readonly Vec3[], orbit: Orbit, lens: Lens, margins: Margins): Pose => {
  if (points.length === 0) throw new RangeError('missing points to frame');
  const { right, up, back } = basisOf(orbit);
  const tan = Math.tan(toRad(lens.fov) / 2);
  const across = tan * lens.aspect * (1 - 2 * margins.x);
  const horizontal = limits(points, right, back, across, across);
  const vertical = limits(points, up, back, tan * (1 - 2 * margins.top), tan * (1 - 2 * margins.bottom));
  // Depth grows towards the camera; the axis that needs more room decides.
  const depth = Math.max(horizontal.depth, vertical.depth);
  const depths = points.map((point) => dot(point, back));
  const middle = (Math.max(...depths) + Math.min(...depths)) / 2;
  const onScreen = add(scale(right, horizontal.offset(depth)), scale(up, vertical.offset(depth)));
  const target = add(onScreen, scale(back, middle));
  return {
    ...orbit,
    distance: metres(depth - middle),
    target: [metres(target[0]), metres(target[1]), metres(target[2])],
  };
};

/**
 * Along one screen axis: the least depth from which a camera holds all points between the half-angle tangents `high` and
 * `low`, and where on the axis it stands for any greater depth.
 */
const limits = (points: readonly Vec3[], axis: Vec3, back: Vec3, high: number, low: number) => {
  let above = Number.NEGATIVE_INFINITY;
  let below = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const side = dot(point, axis);
    const near = dot(point, back);
    above = Math.max(above, side + near * high);
    below = Math.max(below, -side + near * low);
  }
  return {
    depth: (above + below) / (high + low),
    offset: (depth: number) => (above - depth * high + depth * low - below) / 2,
  };
};
