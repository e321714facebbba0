import { deg } from '../../kernel/units';
import type { Vec3 } from '../../kernel/vec3';
import type { PresetId } from '../../state/types';
import { enclose, type Lens, type Margins } from './enclose';
import { type Orbit, type Pose, PRESET_ORBITS } from './pose';

/** Vertical angle of view: long enough a lens that an anatomical plate keeps its proportions. */
export const FOV = deg(24);

/** Metres below the knee at which the foot begins, for the picture of the sole. */
const FOOT_TOP = -0.395;

/** Width and height of the picture, CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The legend stands in the lower left corner, this high; on a picture this wide or wider it stands beside the leg. */
const LEGEND_HEIGHT = 124;
const LEGEND_BESIDE = 620;
/** On a phone, both narrower and lower than these, the legend is not on the picture. */
const PHONE = { width: 430, height: 760 } as const;

/** Room for labels on wide pictures; on upright ones the leg comes nearer to the sides but keeps clear of the legend. */
export const marginsOf = ({ width, height }: PictureSize): Margins => {
  const narrow = width < LEGEND_BESIDE;
  const phone = width < PHONE.width && height < PHONE.height;
  const clear = narrow && !phone ? Math.min(0.22, LEGEND_HEIGHT / height) : 0.035;
  return { x: narrow ? 0.07 : 0.12, top: 0.035, bottom: clear };
};

/** Height of the row of buttons over the picture, under which an end of the leg could not be taken in the hand; CSS pixels. */
const BUTTONS = 64;

/** Room for a leg that is being posed: whatever can be dragged stays clear of the buttons. */
const posingMargins = (size: PictureSize): Margins => {
  const margins = marginsOf(size);
  return { ...margins, top: Math.min(0.2, margins.top + BUTTONS / size.height) };
};

export const framePreset = (id: PresetId, leg: readonly Vec3[], size: PictureSize, posing = false): Pose => {
  const lens: Lens = { fov: FOV, aspect: size.width / size.height };
  if (id !== 'sole') return enclose(leg, PRESET_ORBITS[id], lens, posing ? posingMargins(size) : marginsOf(size));
  const foot = leg.filter((point) => point[1] < FOOT_TOP);
  return enclose(foot.length > 0 ? foot : leg, PRESET_ORBITS.sole, lens, { x: 0.14, top: 0.1, bottom: 0.12 });
};

export const framePoints = (points: readonly Vec3[], orbit: Orbit, aspect: number): Pose =>
  enclose(points, orbit, { fov: FOV, aspect }, { x: 0.16, top: 0.14, bottom: 0.14 });
