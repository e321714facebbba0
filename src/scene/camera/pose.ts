import { type Deg, deg, type Metres, metres, type Rad, rad, toDeg, toRad } from '../../kernel/units';
import { cross, type Vec3 } from '../../kernel/vec3';
import type { FreeView, PresetId } from '../../state/types';

/** Where the camera stands, in the frame of the right leg; the angles are those of `FreeView`. */
export type Pose = Omit<FreeView, 'kind'>;
export type Orbit = Pick<FreeView, 'azimuth' | 'elevation'>;

/** The side each preset looks at. The sole is seen as on a person lying prone: from behind and below, square to it. */
export const PRESET_ORBITS: Readonly<Record<PresetId, Orbit>> = {
  posterior: { azimuth: deg(0), elevation: deg(0) },
  medial: { azimuth: deg(90), elevation: deg(0) },
  lateral: { azimuth: deg(-90), elevation: deg(0) },
  anterior: { azimuth: deg(180), elevation: deg(0) },
  sole: { azimuth: deg(12), elevation: deg(-58) },
};

/** Screen axes in the leg's frame: `back` points from the target to the camera. Defined at the poles too. */
export interface Basis {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
}

export const basisOf = ({ azimuth, elevation }: Orbit): Basis => {
  const a = toRad(azimuth);
  const e = toRad(elevation);
  const back: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), -Math.cos(a) * Math.cos(e)];
  const right: Vec3 = [-Math.cos(a), 0, -Math.sin(a)];
  return { right, up: cross(back, right), back };
};

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
