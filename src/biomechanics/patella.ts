import { at } from '../kernel/at';
import { hermite, intervalOf, monotoneSlopes } from '../kernel/cubic';
import { compose, type Rigid, shiftBy, turnAbout } from '../kernel/rigid';
import { type Deg, deg, type Mm, mm, toRad } from '../kernel/units';
import { dot, normalize, scale, sub, type Vec3 } from '../kernel/vec3';
import { GROOVE, KNEE, PATELLA } from './joints';

const SLOPES = monotoneSlopes(GROOVE.angle, GROOVE.radius);

/** Distance of the groove from the knee axis at an angle round it. */
const grooveRadius = (angle: Deg): Mm => {
  const i = intervalOf(GROOVE.angle, angle);
  const from = at(GROOVE.angle, i);
  const width = at(GROOVE.angle, i + 1) - from;
  const [r0, r1] = [at(GROOVE.radius, i), at(GROOVE.radius, i + 1)];
  return mm(hermite(r0, r1, at(SLOPES, i), at(SLOPES, i + 1), width, (angle - from) / width));
};

/** From the knee axis to the patella's middle, square to the axis. */
const outward = ((): Vec3 => {
  const arm = sub(PATELLA.centre, KNEE.centre);
  return normalize(sub(arm, scale(KNEE.axis, dot(arm, KNEE.axis))));
})();

/**
 * How far the patella itself bends on the thigh, degrees. Its ligament holds it back: 16 at 30, 37 at 60, 65 at 90 and 99 at 120,
 * within 8 degrees of the patella of Rajagopal and others (2016).
 */
export const patellaFlexion = (flexion: Deg): Deg => deg(0.42 * flexion + 3.4e-3 * flexion ** 2);

/**
 * The patella on the thigh: its middle goes round the knee axis with the shank, sinks as far as the groove does, and the
 * patella tilts about its own middle as its ligament makes it.
 */
export const patellaOnThigh = (flexion: Deg): Rigid => {
  const sunk = grooveRadius(PATELLA.contact) - grooveRadius(deg(PATELLA.contact - flexion));
  const sink = shiftBy(scale(outward, -sunk));
  const orbit = turnAbout(KNEE.centre, KNEE.axis, toRad(flexion));
  const lag = turnAbout(PATELLA.centre, KNEE.axis, -toRad(deg(flexion - patellaFlexion(flexion))));
  return compose(orbit, compose(sink, lag));
};
