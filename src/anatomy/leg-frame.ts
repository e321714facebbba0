import { at } from '../kernel/at';
import { hermite, intervalOf, monotoneSlopes } from '../kernel/cubic';
import { deg } from '../kernel/units';
import type { Vec3 } from '../kernel/vec3';
import { type LegPoint, wrapDegrees } from './charts';

/** The places that fix the leg chart, millimetres in the atlas frame. A landmark table has them all. */
export interface LegLandmarks {
  readonly 'joint-line': Vec3;
  readonly 'popliteal-crease': Vec3;
  readonly 'gastrocnemius-medial-lowest': Vec3;
  readonly 'gastrocnemius-lateral-lowest': Vec3;
  readonly 'ankle-joint-centre': Vec3;
  readonly 'achilles-insertion': Vec3;
  readonly 'calcaneus-back': Vec3;
}

/** What turns a point into leg chart coordinates. Heights are atlas Y in millimetres. */
export interface LegFrame {
  /** Height of f = 0. */
  readonly top: number;
  /** Height of f = 1. */
  readonly bottom: number;
  /** The limb's centre line, rising. */
  readonly axis: readonly Vec3[];
  /** Rising heights and, at each, the direction of the posterior midline in degrees from −Z towards medial. */
  readonly midline: readonly (readonly [height: number, degrees: number])[];
}

/** A smooth curve through knots with rising x, flat beyond both ends. */
const along = (x: readonly number[], y: readonly number[]) => {
  const slopes = monotoneSlopes(x, y);
  return (value: number): number => {
    const u = Math.min(Math.max(value, at(x, 0)), at(x, x.length - 1));
    const i = intervalOf(x, u);
    const width = at(x, i + 1) - at(x, i);
    return hermite(at(y, i), at(y, i + 1), at(slopes, i), at(slopes, i + 1), width, (u - at(x, i)) / width);
  };
};

/** Degrees of a horizontal offset from the axis: 0 straight back (−Z), 90 straight medial (+X). */
const bearing = (x: number, z: number): number => (Math.atan2(x, -z) * 180) / Math.PI;

/** Points of the centre line that has the given section centres (any order), the foot's own sections left aside. */
export const limbAxis = (landmarks: LegLandmarks, centres: readonly Vec3[]): Vec3[] => {
  const ankle = landmarks['ankle-joint-centre'];
  // Sections through the heel would pull the line forward into the foot: below the shank it runs straight to the ankle.
  const shank = centres.filter((centre) => centre[1] > ankle[1] + 40).sort((a, b) => a[1] - b[1]);
  return [[ankle[0], ankle[1] - 60, ankle[2]], ankle, ...shank];
};

export const legFrameOf = (landmarks: LegLandmarks, axis: readonly Vec3[]): LegFrame => {
  const heights = axis.map((p) => p[1]);
  const centreX = along(
    heights,
    axis.map((p) => p[0]),
  );
  const centreZ = along(
    heights,
    axis.map((p) => p[2]),
  );
  const tendon = landmarks['achilles-insertion'];
  const heel = landmarks['calcaneus-back'];
  const medial = landmarks['gastrocnemius-medial-lowest'];
  const lateral = landmarks['gastrocnemius-lateral-lowest'];
  const crease = landmarks['popliteal-crease'];
  // The midline runs from the crease between the heads of gastrocnemius and down the middle of the tendon.
  const marks: Vec3[] = [
    [(tendon[0] + heel[0]) / 2, heel[1], (tendon[2] + heel[2]) / 2],
    [(medial[0] + lateral[0]) / 2, (medial[1] + lateral[1]) / 2, (medial[2] + lateral[2]) / 2],
    crease,
  ];
  return {
    top: landmarks['joint-line'][1],
    bottom: heel[1],
    axis,
    midline: marks.map((p) => [p[1], bearing(p[0] - centreX(p[1]), p[2] - centreZ(p[1]))] as const),
  };
};

/** Leg chart coordinates of a point, and its distance from the centre line in millimetres. */
export const legChart = (frame: LegFrame): ((p: Vec3) => LegPoint & { readonly radius: number }) => {
  const heights = frame.axis.map((p) => p[1]);
  const centreX = along(
    heights,
    frame.axis.map((p) => p[0]),
  );
  const centreZ = along(
    heights,
    frame.axis.map((p) => p[2]),
  );
  const midline = along(
    frame.midline.map(([height]) => height),
    frame.midline.map(([, degrees]) => degrees),
  );
  return (p) => {
    const x = p[0] - centreX(p[1]);
    const z = p[2] - centreZ(p[1]);
    return {
      f: (frame.top - p[1]) / (frame.top - frame.bottom),
      theta: deg(wrapDegrees(bearing(x, z) - midline(p[1]))),
      radius: Math.hypot(x, z),
    };
  };
};
