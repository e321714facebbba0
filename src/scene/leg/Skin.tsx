import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { useAtlas } from '../../state/react';
import { useInk } from '../ink/use-ink';
import { useSkinInks } from '../ink/use-skin-inks';
import { skinMaterials } from '../materials/skin-material';
import type { Part } from '../model/load-model';
import { enter } from '../model/specimen';
import { PLACED } from '../placed';
import type { StageLink } from '../stage-link';
import { orderOf } from './draw-order';
import { roleOf } from './role';

/** The skin, as itself, as glass, or as nothing but the pain inked on it. */
export function Skin({ part, link }: { readonly part: Part; readonly link: StageLink }) {
  const { geometry, rest, structure } = part;
  const visibility = useAtlas((state) => roleOf(state, 'skin'));
  const weights = useInk(link);
  const invalidate = useThree((three) => three.invalidate);
  const mesh = useRef<Mesh>(null);

  const materials = useMemo(() => skinMaterials(rest), [rest]);
  useEffect(() => () => materials.dispose(), [materials]);
  const inked = useSkinInks(geometry, materials, weights);
  useEffect(() => {
    materials.veil.value = visibility === 'hidden' ? 0 : 1;
    invalidate();
  }, [materials, visibility, invalidate]);
  useEffect(() => (mesh.current ? enter(link.specimen, structure.id, mesh.current) : undefined), [link, structure]);

  const order = orderOf('skin');
  const solid = visibility === 'solid';
  // Hidden skin without ink on it would be drawn for nothing.
  const shown = visibility !== 'hidden' || inked;
  return (
    <>
      <mesh
        geometry={geometry}
        material={materials.mask}
        visible={shown && !solid}
        frustumCulled={false}
        renderOrder={order - 0.5}
        matrix={rest}
        {...PLACED}
      />
      <mesh
        ref={mesh}
        geometry={geometry}
        material={solid ? materials.solid : materials.veiled}
        visible={shown}
        frustumCulled={false}
        renderOrder={solid ? 0 : order}
        matrix={rest}
        {...PLACED}
        userData={{ id: structure.id, soft: true }}
      />
    </>
  );
}
