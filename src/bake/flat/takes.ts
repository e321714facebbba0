import { isOnFoot } from '../../anatomy/charts';
import { normalize, type Vec3 } from '../../kernel/vec3';
import type { FlatViewId } from '../../pain/flat-chart';
import { type Skin, skinPoint, vertexCount, vertexPosition } from '../../pain/skin';

/** How one drawing is taken: the eye is infinitely far away, so nothing is foreshortened but by its own slope. */
export interface Take {
  /** From the leg to the eye, right on the paper, and up on the paper; unit vectors at right angles, atlas frame. */
  readonly eye: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  /** From sample to sample, mm. */
  readonly pitch: number;
  /** Only skin below this f of the leg chart is drawn. */
  readonly from: number;
}

const LEG_PITCH = 5;
const FOOT_PITCH = 4;
/** The foot is cut off here, and the heel with what stands over it. */
const ANKLE = 0.9;
const OVER_HEEL = 0.74;

/** Level, from this many degrees round the leg: 0 behind it, 90 at its inner side. */
const level = (azimuth: number): Take => {
  const a = (azimuth * Math.PI) / 180;
  return {
    eye: [Math.sin(a), 0, -Math.cos(a)],
    right: [-Math.cos(a), 0, -Math.sin(a)],
    up: [0, 1, 0],
    pitch: LEG_PITCH,
    from: Number.NEGATIVE_INFINITY,
  };
};

/** Along the foot to the toes: the level direction in which u grows, by least squares over the skin of the foot. */
const aheadOf = (skin: Skin): Vec3 => {
  const on: (readonly [x: number, z: number, u: number])[] = [];
  for (let vertex = 0; vertex < vertexCount(skin); vertex++) {
    const [x, , z] = vertexPosition(skin, vertex);
    const { u } = skinPoint(skin, vertex);
    if (isOnFoot(u)) on.push([x, z, u]);
  }
  const mean = ([0, 1, 2] as const).map((k) => on.reduce((sum, each) => sum + each[k], 0) / on.length);
  const [mx = 0, mz = 0, mu = 0] = mean;
  let [xx, xz, zz, xu, zu] = [0, 0, 0, 0, 0];
  for (const [x, z, u] of on) {
    xx += (x - mx) ** 2;
    xz += (x - mx) * (z - mz);
    zz += (z - mz) ** 2;
    xu += (x - mx) * (u - mu);
    zu += (z - mz) * (u - mu);
  }
  return normalize([xu * zz - zu * xz, 0, zu * xx - xu * xz]);
};

/** The eye stands a little below the heel, so that the curve under it is seen. */
const LOW = (12 * Math.PI) / 180;

/** The drawings of one leg; those of the foot stand straight on the paper. */
export const takesOf = (skin: Skin): Readonly<Record<FlatViewId, Take>> => {
  const [x, , z] = aheadOf(skin);
  const foot = { pitch: FOOT_PITCH, from: ANKLE };
  return {
    back: level(0),
    inner: level(90),
    front: level(180),
    outer: level(-90),
    heel: {
      eye: [-x * Math.cos(LOW), -Math.sin(LOW), -z * Math.cos(LOW)],
      right: [-z, 0, x],
      up: [-x * Math.sin(LOW), Math.cos(LOW), -z * Math.sin(LOW)],
      pitch: FOOT_PITCH,
      from: OVER_HEEL,
    },
    sole: { ...foot, eye: [0, -1, 0], right: [z, 0, -x], up: [x, 0, z] },
    top: { ...foot, eye: [0, 1, 0], right: [-z, 0, x], up: [x, 0, z] },
  };
};
