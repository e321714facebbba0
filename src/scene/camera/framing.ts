import type { Vec3 } from '../../kernel/vec3';
import type { PresetId } from '../../state/types';
import { enclose, type Lens, type Margins } from './enclose';
import { FOV } from './fov';
import { marginsOf, type PictureSize } from './margins';
import { type Orbit, type Pose, PRESET_ORBITS } from './orbit';

/** Metres below the knee at which the foot begins, for the picture of the sole. */
const FOOT_TOP = -0.395;

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
