import type { StructureId } from '../anatomy/structures';
import type { Mesh } from '../kernel/mesh';

import type { Vec3 } from '../kernel/vec3';
import { distanceTo } from './distance';

/** A structure and how far it lies from a place on the skin, mm. */
export interface Near {
  readonly id: StructureId;
  readonly mm: number;
}

/** Farther in than this is no longer under the place, mm: the depth of the interosseous membrane under the calf. */
const REACH = 60;

/** What lies under places of the skin, nearest first; the skin itself aside. Lengths in millimetres of the atlas frame. */
export const nearestStructures = (
  places: readonly Vec3[],
  meshes: ReadonlyMap<StructureId, Mesh>,
  reach: number = REACH,
): readonly Near[] =>
  [...meshes]
    .filter(([id]) => id !== 'skin')
    .map(([id, mesh]) => ({ id, mm: Math.min(...places.map((place) => distanceTo(place, mesh))) }))
    .filter(({ mm }) => mm <= reach)
    .sort((a, b) => a.mm - b.mm);
