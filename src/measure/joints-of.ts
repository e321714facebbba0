import type { StructureId } from '../anatomy/structures';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { add, cross, dot, mix, normalize, scale, sub, type Vec3 } from '../kernel/vec3';
import type { Landmarks } from '../tables/landmarks';
import { type FittedCylinder, fitCylinder, heightOver } from './fit-cylinder';

type Guess = Omit<FittedCylinder, 'rms'>;

/** Which of a bone's points belong to its bearing: by the angle round the axis and the place along it. */
interface Bearing {
  /** Degrees round the axis, 0 straight up, positive forwards. */
  readonly angle: readonly [number, number];
  /** Millimetres along the axis from the middle, without sign. */
  readonly along: readonly [number, number];
}

const pointsOf = ({ positions }: Mesh): Vec3[] =>
  Array.from({ length: positions.length / 3 }, (_, v) => [
    at(positions, 3 * v),
    at(positions, 3 * v + 1),
    at(positions, 3 * v + 2),
  ]);

/** Place of a point by a cylinder: degrees round it and millimetres along it. */
const placeOn = ({ centre, axis }: Guess, p: Vec3) => {
  const d = sub(p, centre);
  const forward = normalize(cross(axis, [0, 1, 0]));
  const up = cross(forward, axis);
  return { angle: (Math.atan2(dot(d, forward), dot(d, up)) * 180) / Math.PI, along: dot(d, axis) };
};

const ROUNDS = 20;

/** Fits, leaves out what is farther off than `near` mm, and fits again, until the bearing has settled. */
const bearingOf = (points: readonly Vec3[], guess: Guess, { angle, along }: Bearing): FittedCylinder => {
  let found: FittedCylinder = { ...guess, rms: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const near = round < ROUNDS / 2 ? 5 : 1.5;
    const mine = points.filter((p) => {
      const place = placeOn(found, p);
      const off = Math.abs(place.along);
      const inside = place.angle > angle[0] && place.angle < angle[1] && off > along[0] && off < along[1];
      return inside && Math.abs(heightOver(found, p)) < near;
    });
    found = fitCylinder(mine, found);
    // The middle of a cylinder is anywhere on its axis: keep it abreast of the first guess.
    const slide = dot(sub(guess.centre, found.centre), found.axis);
    found = { ...found, centre: add(found.centre, scale(found.axis, slide)) };
  }
  return found;
};

export interface MeasuredJoints {
  /** Of the round backs of both femoral condyles. */
  readonly knee: FittedCylinder;
  /** Middle of the medial condyle. */
  readonly medialPivot: Vec3;
  /** Of the trochlea of the talus. */
  readonly talus: FittedCylinder;
  /** The axis of the ankle: half way between that of the trochlea and the line of the malleolar tips. */
  readonly ankleAxis: Vec3;
}

/** Reads the axes of knee and ankle off the bones. Axes point medially. */
export const jointsOf = (meshOf: (id: StructureId) => Mesh, marks: Landmarks): MeasuredJoints => {
  const epicondyles = sub(marks['femoral-epicondyle-medial'], marks['femoral-epicondyle-lateral']);
  const knee = bearingOf(
    pointsOf(meshOf('femur')),
    { centre: [0, -5, -3], axis: normalize(epicondyles), radius: 20 },
    // From 60 degrees behind straight down to 30 above straight back, and not between the condyles.
    { angle: [-170, -60], along: [8, 36] },
  );
  const malleoli = normalize(sub(marks['malleolus-medial-tip'], marks['malleolus-lateral-tip']));
  const talus = bearingOf(
    pointsOf(meshOf('talus')),
    { centre: mix(marks['malleolus-medial-tip'], marks['malleolus-lateral-tip'], 0.5), axis: malleoli, radius: 18 },
    { angle: [-60, 50], along: [0, 18] },
  );
  const condyle = (Math.abs(dot(epicondyles, epicondyles)) ** 0.5 * 0.29) as number;
  return {
    knee,
    medialPivot: add(knee.centre, scale(knee.axis, condyle)),
    talus,
    ankleAxis: normalize(add(talus.axis, malleoli)),
  };
};
