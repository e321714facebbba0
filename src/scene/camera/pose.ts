import { type Deg, deg, type Metres, metres, type Rad, rad, toDeg, toRad } from '../../kernel/units';
import type { Vec3 } from '../../kernel/vec3';
import type { FreeView } from '../../state/types';
import type { Orbit, Pose } from './orbit';

/** The orbit that looks along a direction given from the target to the camera. */
export const orbitAlong = (back: Vec3): Orbit => ({
  azimuth: toDeg(rad(Math.atan2(back[0], -back[2]))),
  elevation: toDeg(rad(Math.asin(Math.max(-1, Math.min(1, back[1] / Math.hypot(...back)))))),
});

/** Spherical angles of camera-controls: polar from +Y, azimuth from +Z towards +X. The left leg is mirrored in X. */
export const toControls = ({ azimuth, elevation }: Orbit, mirrored: boolean): { azimuth: Rad; polar: Rad } => ({
  azimuth: rad(Math.PI - (mirrored ? -1 : 1) * toRad(azimuth)),
  polar: rad(Math.PI / 2 - toRad(elevation)),
});

export const fromControls = (azimuth: Rad, polar: Rad, mirrored: boolean): Orbit => ({
  azimuth: wrap(deg((mirrored ? -1 : 1) * (180 - toDeg(azimuth)))),
  elevation: deg(90 - toDeg(polar)),
});

/** The same angle in (−180, 180]. */
export const wrap = (angle: Deg): Deg => deg(180 - ((((180 - angle) % 360) + 360) % 360));

/** The angle equal to `wanted` by whole turns that is nearest to `current`, so that no flight spins more than it must. */
export const nearestTurn = (wanted: Rad, current: Rad): Rad =>
  rad(wanted + Math.round((current - wanted) / (2 * Math.PI)) * 2 * Math.PI);

const round = (value: number, step: number) => Math.round(value / step) * step;
const tidy = (value: number) => Number(value.toFixed(4));

/** A view fit for a link: angles to a tenth of a degree, lengths to a millimetre. */
export const toFreeView = ({ azimuth, elevation, distance, target }: Pose): FreeView => {
  const length = (value: number): Metres => metres(tidy(round(value, 0.001)));
  return {
    kind: 'free',
    azimuth: deg(tidy(round(azimuth, 0.1))),
    elevation: deg(tidy(round(elevation, 0.1))),
    distance: length(distance),
    target: [length(target[0]), length(target[1]), length(target[2])],
  };
};
