import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { BufferAttribute, Vector4 } from 'three';
import { useStore } from 'zustand';
import type { Footprint } from '../../anatomy/footprints-file';
import { useAtlas } from '../../state/react';
import type { FootprintUniforms } from '../materials/footprint.glsl';
import type { Part } from '../model/load-model';
import type { StageLink } from '../stage-link';
import { chooseFootprints } from './choose-footprints';
import { CHANNELS, packFields } from './pack-fields';

const NOTHING: readonly Footprint[] = [];

/** The footprints to show for the selection, on all bones. */
export const useChosenFootprints = (link: StageLink): readonly Footprint[] => {
  const file = useStore(link.store, ({ footprints }) => footprints);
  const selection = useAtlas((state) => state.selection);
  const wanted = useAtlas((state) => state.attachments);
  return useMemo(() => (file && wanted ? chooseFootprints(file, selection) : NOTHING), [file, selection, wanted]);
};

export interface BonePrints {
  readonly uniforms: FootprintUniforms;
  /** Whether any footprint is on this bone now. */
  readonly shown: boolean;
}

/** Keeps the footprints of one bone on its geometry. */
export const useFootprints = (part: Part, link: StageLink): BonePrints => {
  const { geometry, structure } = part;
  const invalidate = useThree((three) => three.invalidate);
  const chosen = useChosenFootprints(link);
  const [shown, show] = useState(false);
  const held = useMemo(() => {
    const vertices = geometry.getAttribute('position').count;
    const attribute = new BufferAttribute(new Uint8Array(vertices * CHANNELS), CHANNELS, true);
    geometry.setAttribute('footprint', attribute);
    return { attribute, uniforms: { uFootprint: { value: new Vector4() } } };
  }, [geometry]);
  useEffect(() => {
    const { attribute, uniforms } = held;
    const mine = chosen.filter(
      ({ bone, field }) => bone === structure.id && field.length * CHANNELS === attribute.array.length,
    );
    if (mine.length > 0 || uniforms.uFootprint.value.lengthSq() > 0) {
      uniforms.uFootprint.value.fromArray(packFields(mine, attribute.array as Uint8Array));
      attribute.needsUpdate = true;
    }
    show(mine.length > 0);
    invalidate();
  }, [held, chosen, structure, invalidate]);
  return { uniforms: held.uniforms, shown };
};
