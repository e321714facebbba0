import { FOOTPRINTS_FILE } from '../anatomy/footprints-file';
import { ZONES_FILE } from '../anatomy/glb-contract';
import { bakeFootprints } from '../bake/bake-footprints';
import { bakeZones } from '../bake/bake-zones';
import type { Bake } from '../forge/write';

/** What is baked from the finished model, and the rooms that decide it besides the model itself. */
export const BAKES: readonly Bake[] = [
  { file: ZONES_FILE, rooms: ['kernel', 'anatomy', 'content', 'pain', 'bake'], run: bakeZones },
  { file: FOOTPRINTS_FILE, rooms: ['kernel', 'anatomy', 'bake'], run: bakeFootprints },
];
