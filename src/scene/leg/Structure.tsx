import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { pointer, structureOver } from '../../state/pointer';
import { useAtlas } from '../../state/react';
import { depthMask } from '../bend/bend-material';
import type { BonePrints } from '../footprints/use-footprints';
import { footprintWindow } from '../materials/footprint-window';
import { lookOf } from '../materials/tissue-look';
import { tissueMaterial, tissueUniforms } from '../materials/tissue-material';
import type { Part } from '../model/load-model';
import { enter } from '../model/specimen';
import { PLACED } from '../placed';
import type { StageLink } from '../stage-link';
import { fleshInPose, UNKNOWN_QUIET } from '../strain/flesh-in-pose';
import { GHOST_ORDER, orderOf } from './draw-order';
import { litOf, quietOf } from './standing';
import { standingIn } from './standing-in';

interface Props {
  readonly part: Part;
  readonly link: StageLink;
  /** Of a bone. */
  readonly prints?: BonePrints;
}

/** One piece of a structure: solid, as glass, or not there; lit when selected, quiet or a ghost when another is. */
export function Structure({ part, link, prints }: Props) {
  const { structure, geometry, rest } = part;
  const { id, kind, layer } = structure;
  const { role, cut, lit, quiet, colouring } = useAtlas(useShallow((state) => standingIn(state, id)));
  const strain = useStore(link.store, ({ strains }) => strains?.get(id) ?? null);
  const posing = useStore(link.store, ({ strains }) => strains !== null);
  const invalidate = useThree((three) => three.invalidate);
  const mesh = useRef<Mesh>(null);
  const printed = prints?.uniforms;

  const look = useMemo(() => {
    const uniforms = tissueUniforms();
    uniforms.uHover.value = structureOver(pointer.getState().over) === id ? 1 : 0;
    const make = (glass: boolean) => tissueMaterial(lookOf(structure), geometry, rest, uniforms, glass, printed);
    return { uniforms, solid: make(false), glass: make(true), mask: depthMask(rest, lookOf(structure).soft) };
  }, [structure, id, geometry, rest, printed]);
  const opening = useMemo(() => printed && footprintWindow(rest, printed), [rest, printed]);
  useEffect(() => () => opening?.dispose(), [opening]);
  useEffect(() => () => [look.solid, look.glass, look.mask].forEach((material) => void material.dispose()), [look]);
  useEffect(() => {
    // A colour that is read off must not be tinted: neither by being chosen nor by stepping back.
    const read = strain !== null;
    const unread = posing && kind === 'muscle' ? UNKNOWN_QUIET : 0;
    look.uniforms.uLit.value = lit && !read ? litOf(colouring) : 0;
    // A ghost keeps its hue: it is thin enough as it is.
    look.uniforms.uQuiet.value = read ? 0 : quiet && role !== 'ghost' ? quietOf(kind) : unread;
    look.uniforms.uSlack.value = read && strain < 0 ? 1 : 0;
    look.uniforms.uGhost.value = role === 'ghost' ? 1 : 0;
    for (const material of [look.solid, look.glass]) material.color.set(fleshInPose(structure, colouring, strain));
    invalidate();
  }, [look, lit, quiet, role, kind, structure, colouring, strain, posing, invalidate]);
  useEffect(() => (mesh.current ? enter(link.specimen, id, mesh.current) : undefined), [link, id]);

  const order = role === 'ghost' ? GHOST_ORDER : orderOf(layer);
  const { soft } = lookOf(structure);
  const clear = role === 'glass' || role === 'ghost';
  return (
    <>
      <mesh
        ref={mesh}
        geometry={geometry}
        material={clear ? look.glass : look.solid}
        visible={role !== 'hidden'}
        frustumCulled={!soft}
        renderOrder={clear ? order : 0}
        matrix={rest}
        {...PLACED}
        userData={{ id, soft, hover: look.uniforms.uHover }}
      />
      {clear && (
        <mesh
          geometry={geometry}
          material={look.mask}
          frustumCulled={!soft}
          renderOrder={order - 0.5}
          matrix={rest}
          {...PLACED}
        />
      )}
      {/* Flesh over a footprint is seen through; not where the leg is cut and bares its inside. */}
      {opening && prints?.shown === true && role === 'solid' && !cut && (
        <mesh geometry={geometry} material={opening} renderOrder={0.2} matrix={rest} {...PLACED} />
      )}
    </>
  );
}
