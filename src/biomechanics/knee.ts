import { compose, type Rigid, shiftBy, turnAbout } from '../kernel/rigid';
import { type Deg, deg, type Mm, mm, toRad } from '../kernel/units';
import { scale } from '../kernel/vec3';
import { KNEE, MEDIAL_PIVOT, SETTLING, SHANK_AXIS } from './joints';

/**
 * Inward turn of the shank under the thigh that comes with flexion, degrees: 0 straight, 15 at 90. Polynomial of Walker and
 * others (1988) for the average knee, which Rajagopal and others (2016) use too. The knee unlocks by it.
 */
export const inwardTurn = (flexion: Deg): Deg =>
  deg(0.3695 * flexion - 2.958e-3 * flexion ** 2 + 7.666e-6 * flexion ** 3);

/**
 * How far the thigh has come down on the shank, mm: straight, the knee stands on the flatter front of its condyles, which lies
 * further from the axis than their round backs.
 */
export const settling = (flexion: Deg): Mm => {
  const rest = Math.max(0, 1 - flexion / SETTLING.by);
  return mm(SETTLING.depth * (1 - rest * rest));
};

/**
 * The thigh on the resting shank. Flexion about the condyles' own axis; then, as the medial condyle hardly moves and the
 * lateral one rolls back (Freeman and Pinskerova 2005), the coupled turn about the shank's long axis through the medial condyle.
 */
export const thighMotion = (flexion: Deg): Rigid => {
  const bent = turnAbout(KNEE.centre, KNEE.axis, -toRad(flexion));
  // The shank turns inwards under the thigh, so on a resting shank the thigh turns outwards.
  const unlocked = turnAbout(MEDIAL_PIVOT, SHANK_AXIS, -toRad(inwardTurn(flexion)));
  return compose(shiftBy(scale(SHANK_AXIS, -settling(flexion))), compose(unlocked, bent));
};
