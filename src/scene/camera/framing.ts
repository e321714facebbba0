import { deg } from '../../kernel/units';
import type { Vec3 } from '../../kernel/vec3';
import type { PresetId } from '../../state/types';
import { enclose, type Lens, type Margins } from './enclose';
import { type Orbit, type Pose, PRESET_ORBITS } from './pose';

/** Vertical angle of view: long enough a lens that an anatomical plate keeps its proportions. */
export const FOV = deg(24);

/** Metres below the knee at which the foot begins, for the picture of the sole. */
const FOOT_TOP = -0.395;

/**
 * Room for labels on wide pictures. On upright ones the leg may come nearer to the sides, but its foot stays clear of the
 * legend below.
 */
export const marginsOf = (aspect: number): Margins =>
  aspect > 1 ? { x: 0.12, top: 0.035, bottom: 0.035 } : { x: 0.07, top: 0.05, bottom: 0.11 };

export const framePreset = (id: PresetId, leg: readonly Vec3[], aspect: number): Pose => {
  const lens: Lens = { fov: FOV, aspect };
  if (id !== 'sole') return enclose(leg, PRESET_ORBITS[id], lens, marginsOf(aspect));
  const foot = leg.filter((point) => point[1] < FOOT_TOP);
  return enclose(foot.length > 0 ? foot : leg, PRESET_ORBITS.sole, lens, { x: 0.14, top: 0.1, bottom: 0.12 });
};

export const framePoints = (points: readonly Vec3[], orbit: Orbit, aspect: number): Pose =>
  enclose(points, orbit, { fov: FOV, aspect }, { x: 0.16, top: 0.14, bottom: 0.14 });
