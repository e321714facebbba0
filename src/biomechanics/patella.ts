import { at } from '../kernel/at';
import { hermite, intervalOf, monotoneSlopes } from '../kernel/cubic';
import { compose, type Rigid, shiftBy, turnAbout } from '../kernel/rigid';
import { type Deg, deg, toRad } from '../kernel/units';
import { dot, normalize, scale, sub, type Vec3 } from '../kernel/vec3';
import { KNEE, PATELLA, PATELLA_RIDE } from './joints';

const { flexion: FLEXION } = PATELLA_RIDE;

/** A smooth curve through one column of the table. */
const curve = (values: readonly number[]): ((flexion: number) => number) => {
  const slopes = monotoneSlopes(FLEXION, values);
  return (flexion) => {
    const i = intervalOf(FLEXION, flexion);
    const from = at(FLEXION, i);
    const width = at(FLEXION, i + 1) - from;
    const t = (flexion - from) / width;
    return hermite(at(values, i), at(values, i + 1), at(slopes, i), at(slopes, i + 1), width, t);
  };
};

/** How far round the knee axis the middle of the patella has gone on the thigh, degrees. */
const orbit = curve(PATELLA_RIDE.orbit);
/** How far it has sunk towards the axis, mm: the groove of the femur is deeper below. */
const sink = curve(PATELLA_RIDE.sink);
/** How far the patella itself has turned on the thigh, degrees: its ligament holds its tip back. */
const tilt = curve(PATELLA_RIDE.tilt);

/** From the knee axis to the patella's middle, square to the axis. */
const outward = ((): Vec3 => {
  const arm = sub(PATELLA.centre, KNEE.centre);
  return normalize(sub(arm, scale(KNEE.axis, dot(arm, KNEE.axis))));
})();

/** The patella on the thigh: it goes round the knee axis, sinks with the groove, and turns about its own middle. */
export const patellaOnThigh = (flexion: Deg): Rigid => {
  const gone = orbit(flexion);
  const round = turnAbout(KNEE.centre, KNEE.axis, toRad(deg(gone)));
  const lag = turnAbout(PATELLA.centre, KNEE.axis, -toRad(deg(gone - tilt(flexion))));
  return compose(round, compose(shiftBy(scale(outward, -sink(flexion))), lag));
};
