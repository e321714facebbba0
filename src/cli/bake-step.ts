import { FOOTPRINTS_FILE } from '../anatomy/footprints-file';
import { ZONES_FILE } from '../anatomy/glb-contract';
import type { Bake } from '../forge/write';
import { FLAT_FILE } from '../pain/flat-chart';

/** What is baked from the finished model, and by which code. */
export const BAKES: readonly Bake[] = [
  { file: ZONES_FILE, entry: 'src/bake/bake-zones.ts', name: 'bakeZones' },
  { file: FOOTPRINTS_FILE, entry: 'src/bake/bake-footprints.ts', name: 'bakeFootprints' },
  { file: FLAT_FILE, entry: 'src/bake/bake-flat-chart.ts', name: 'bakeFlatChart' },
];
