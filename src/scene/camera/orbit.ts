import { deg, toRad } from '../../kernel/units';
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
