import { bakeZones } from '../bake/bake-zones';
import type { Bake } from '../forge/write';

/** What is baked from the finished model, and the rooms that decide it besides the model itself. */
export const BAKE: Bake = { rooms: ['kernel', 'anatomy', 'content', 'pain', 'bake'], run: bakeZones };
