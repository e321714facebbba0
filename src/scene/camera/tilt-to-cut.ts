import { deg } from '../../kernel/units';
import type { Pose } from './orbit';

/** From below this elevation, degrees, a level cut is a line or cannot be seen at all. */
const FLAT = 15;
const TILTED = 35;

/** The same view from as far above as a cut face asks for; null when it is seen already. */
export const tiltToCut = (pose: Pose): Pose | null =>
  pose.elevation < FLAT ? { ...pose, elevation: deg(TILTED) } : null;
