import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferAttribute, type BufferGeometry } from 'three';
import { useAtlas } from '../../state/react';
import type { SkinMaterials } from '../materials/skin-material';
import { markWeights, skinCells } from './skin-cells';
import { INK_SIZE, inkMarks, partInk, sumInk, type ZoneWeights } from './sum-ink';

/** Keeps the inks of a skin in step with the patterns shown and the marks of the leg; tells whether there are any. */
export const useSkinInks = (
  geometry: BufferGeometry,
  materials: SkinMaterials,
  patterns: readonly ZoneWeights[],
): boolean => {
  const invalidate = useThree((three) => three.invalidate);
  const marks = useAtlas(({ marks, side }) => marks[side]);
  const inks = useMemo(() => {
    const vertices = geometry.getAttribute('position').count;
    const attribute = (name: string) => {
      const made = new BufferAttribute(new Uint8Array(vertices * INK_SIZE), INK_SIZE, true);
      geometry.setAttribute(name, made);
      return made;
    };
    return {
      single: attribute('ink'),
      essential: attribute('inkEssential'),
      spillover: attribute('inkSpillover'),
    };
  }, [geometry]);
  useEffect(() => {
    const several = patterns.length > 1;
    sumInk(several ? [] : patterns, inks.single.array as Uint8Array);
    inks.single.needsUpdate = true;
    // Channels that are not read need not be written.
    if (several)
      for (const kind of ['essential', 'spillover'] as const) {
        partInk(patterns, kind, inks[kind].array as Uint8Array);
        inks[kind].needsUpdate = true;
      }
    materials.compared.value = several ? patterns.length : 0;
    invalidate();
  }, [patterns, inks, materials, invalidate]);
  useEffect(() => {
    const weights = markWeights(skinCells(geometry), marks, geometry.index?.array ?? []);
    inkMarks(weights, inks.single.array as Uint8Array);
    inks.single.needsUpdate = true;
    invalidate();
  }, [marks, geometry, inks, invalidate]);
  return patterns.length > 0 || marks.length > 0;
};
