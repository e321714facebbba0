import { LAYERS, type StructureId, structureOf } from '../anatomy/structures';
import type { AtlasState, Cut, Visibility } from './types';

/**
 * How one structure is shown, layer and dissection taken together: the one rule that scene, lists and words go by. What was
 * taken away stays away; an isolation shows its own whatever their layers, and nothing else; a faded structure is glass where
 * it would be solid.
 */
export const shownAs = (
  { layers, dissection }: Pick<AtlasState, 'layers' | 'dissection'>,
  id: StructureId,
): Visibility => {
  const apart = dissection.apart[id];
  if (apart === 'hidden') return 'hidden';
  const { isolated } = dissection;
  const otherwise = isolated.length > 0 ? (isolated.includes(id) ? 'solid' : 'hidden') : layers[structureOf(id).layer];
  return apart === 'faded' && otherwise === 'solid' ? 'glass' : otherwise;
};

/** Whether nothing is cut, apart or hidden, the skin aside: there is nothing to put back. */
export const isWhole = ({ layers, dissection, slice, explode }: Omit<Cut, 'marks'>): boolean =>
  Object.keys(dissection.apart).length === 0 &&
  dissection.isolated.length === 0 &&
  slice === null &&
  explode === 0 &&
  LAYERS.every((layer) => layer === 'skin' || layers[layer] !== 'hidden');
