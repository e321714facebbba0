import table from '../../models/joints.json';
import { type Deg, deg, type Mm, mm } from '../kernel/units';
import { normalize, sub, type Vec3 } from '../kernel/vec3';

const point = ([x = 0, y = 0, z = 0]: readonly number[]): Vec3 => [x, y, z];

/** Where and along which line a joint turns: a point in the atlas frame, mm, and a unit vector to the medial side. */
export interface Hinge {
  readonly centre: Vec3;
  readonly axis: Vec3;
}

/** The common axis of the round backs of the two femoral condyles (the flexion facets), measured on this femur. */
export const KNEE: Hinge = { centre: point(table.knee.centre), axis: normalize(point(table.knee.axis)) };

/** The axis of the trochlea of the talus, measured on this talus. */
export const ANKLE: Hinge = { centre: point(table.ankle.centre), axis: normalize(point(table.ankle.axis)) };

/** Up the shank, from the centre of the ankle to the origin of the frame, which is the centre of the knee (ISB). */
export const SHANK_AXIS: Vec3 = normalize(sub([0, 0, 0], ANKLE.centre));

/** From the centre of the knee to the centre of the ankle, mm: what lengths are scaled by. */
export const SHANK_LENGTH: Mm = mm(Math.hypot(...ANKLE.centre));

/** The middle of the round medial condyle, about which the thigh turns on the shank. */
export const MEDIAL_PIVOT: Vec3 = point(table.knee.medial_condyle_centre);

/** How far the thigh comes down on the shank while the knee begins to bend, and the flexion at which it has. */
export const SETTLING: { readonly depth: Mm; readonly by: Deg } = {
  depth: mm(table.knee.settling_mm),
  by: deg(table.knee.settled_at_deg),
};

/** The middle of the patella in the standing leg. */
export const PATELLA: { readonly centre: Vec3 } = { centre: point(table.patella.centre) };

/**
 * How the patella rides on the thigh, by the flexion of the knee: found so that it stays a millimetre off femur and tibia and
 * its ligament keeps its length as nearly as they allow (docs/biomechanics.md).
 */
export const PATELLA_RIDE = {
  flexion: table.patella.rides.flexion_deg,
  orbit: table.patella.rides.orbit_deg,
  sink: table.patella.rides.sink_mm,
  tilt: table.patella.rides.tilt_deg,
} as const;
