import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { GreaterDepth, type Mesh, MeshBasicMaterial } from 'three';
import { useAtlas } from '../../state/react';
import { useFootprints } from '../footprints/use-footprints';
import { footprintWindow } from '../materials/footprint-window';
import { lookOf } from '../materials/tissue-look';
import { tissueMaterial } from '../materials/tissue-material';
import type { Part } from '../model/load-model';
import { enter } from '../model/specimen';
import { muscleOf } from '../points/muscle-of';
import type { StageLink } from '../stage-link';
import { orderOf } from './draw-order';

/** How far a structure that is not selected steps back; bone less, for it is what attachments are seen on. */
const QUIET = { bone: 0.45, rest: 0.8 } as const;

/** How far a selected structure goes towards its full colour: short of the red that pain is inked in. */
const LIT = 0.7;

/** One piece of a structure: solid, as glass, or not there; lit when selected, quiet when another is. */
export function Structure({ part, link }: { readonly part: Part; readonly link: StageLink }) {
  const { structure, geometry, rest } = part;
  const { id, kind, layer } = structure;
  const visibility = useAtlas(({ layers }) => layers[layer]);
  const veiled = useAtlas(({ layers }) => layers.skin !== 'solid');
  const lit = useAtlas(({ selection }) => selection !== null && muscleOf(selection) === id);
  const quiet = useAtlas(({ selection }) => selection !== null && muscleOf(selection) !== id);
  const hovered = useAtlas(({ hover }) => hover?.kind === 'structure' && hover.id === id);
  const invalidate = useThree((three) => three.invalidate);
  const mesh = useRef<Mesh>(null);

  const prints = useFootprints(part, link);
  const printed = prints?.uniforms;

  const look = useMemo(() => {
    const uniforms = { uLit: { value: 0 }, uQuiet: { value: 0 }, uHover: { value: 0 } };
    const make = (glass: boolean) => tissueMaterial(lookOf(structure), geometry, rest, uniforms, glass, printed);
    const ghost = make(true);
    ghost.depthFunc = GreaterDepth;
    return { uniforms, solid: make(false), glass: make(true), ghost, mask: depthMask() };
  }, [structure, geometry, rest, printed]);
  const opening = useMemo(() => printed && footprintWindow(rest, printed), [rest, printed]);
  useEffect(() => () => opening?.dispose(), [opening]);
  useEffect(
    () => () => [look.solid, look.glass, look.ghost, look.mask].forEach((material) => void material.dispose()),
    [look],
  );
  useEffect(() => {
    look.uniforms.uLit.value = lit ? LIT : 0;
    look.uniforms.uQuiet.value = quiet ? (kind === 'bone' ? QUIET.bone : QUIET.rest) : 0;
    look.uniforms.uHover.value = hovered ? 1 : 0;
    invalidate();
  }, [look, lit, quiet, hovered, kind, invalidate]);
  useEffect(() => (mesh.current ? enter(link.specimen, id, mesh.current) : undefined), [link, id]);

  const order = orderOf(layer);
  return (
    <>
      <mesh
        ref={mesh}
        geometry={geometry}
        material={visibility === 'glass' ? look.glass : look.solid}
        visible={visibility !== 'hidden'}
        renderOrder={visibility === 'glass' ? order : 0}
        matrix={rest}
        matrixAutoUpdate={false}
        userData={{ id }}
      />
      <mesh
        geometry={geometry}
        material={look.mask}
        visible={visibility === 'glass'}
        renderOrder={order - 0.5}
        matrix={rest}
        matrixAutoUpdate={false}
      />
      {/* What is selected shimmers through whatever flesh lies over it, soleus under gastrocnemius; not through solid skin. */}
      <mesh
        geometry={geometry}
        material={look.ghost}
        visible={lit && veiled && visibility === 'solid'}
        renderOrder={0.1}
        matrix={rest}
        matrixAutoUpdate={false}
      />
      {/* Flesh over a footprint is seen through. */}
      {opening && (
        <mesh
          geometry={geometry}
          material={opening}
          visible={prints?.shown === true && veiled && visibility === 'solid'}
          renderOrder={0.2}
          matrix={rest}
          matrixAutoUpdate={false}
        />
      )}
    </>
  );
}

/** Depth only, ahead of the glass it belongs to: without it the far wall of a muscle shows through the near one. */
const depthMask = () =>
  new MeshBasicMaterial({
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  });
