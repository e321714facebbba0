import { toRad } from '../../kernel/units';
import { dot, sub, type Vec3 } from '../../kernel/vec3';
import { enclose } from '../../scene/camera/enclose';
import { FOV } from '../../scene/camera/fov';
import { marginsOf, type PictureSize } from '../../scene/camera/margins';
import { basisOf, PRESET_ORBITS } from '../../scene/camera/orbit';
import leg from './leg.json';

/** Where the leg of the poster has to lie; the poster is as high as the picture it was drawn from. */
export interface PosterPlace {
  /** Height of the poster, CSS pixels. */
  readonly height: number;
  /** Its middle from the middle of the picture, CSS pixels to the right and down. */
  readonly right: number;
  readonly down: number;
}

const { right, up, back } = basisOf(PRESET_ORBITS.posterior);

/** Pixels to the metre, at one metre from the eye, of a picture one pixel high. */
const LENS = 1 / (2 * Math.tan(toRad(FOV) / 2));

/** Where the eye stands for a picture of this size: to the right of the leg's frame, above and behind it; metres. */
export const eyeFor = (outline: readonly Vec3[], size: PictureSize): Vec3 => {
  const { target, distance } = enclose(
    outline,
    PRESET_ORBITS.posterior,
    { fov: FOV, aspect: size.width / size.height },
    marginsOf(size),
  );
  return [dot(target, right), dot(target, up), dot(target, back) + distance];
};

/** Lays the poster on a picture of this size so that its leg is where the camera will put the real one. */
export const posterPlace = (size: PictureSize): PosterPlace => {
  const drawnFrom = leg.eye as unknown as Vec3;
  const eye = eyeFor(leg.outline as unknown as Vec3[], size);
  const [across, above] = sub(eye, drawnFrom);
  const [, , depth] = eye;
  const scale = (size.height * LENS) / depth;
  return {
    height: (size.height * drawnFrom[2]) / depth,
    right: -across * scale,
    down: above * scale,
  };
};
