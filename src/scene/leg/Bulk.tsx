import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Matrix4, type Mesh } from 'three';
import { useStore } from 'zustand';
import type { BoneId } from '../../anatomy/attachments';
import { segmentOf } from '../../biomechanics/segments';
import { pointer, structureOver } from '../../state/pointer';
import { atlas } from '../../state/store';
import { motionMatrix } from '../bend/motion-matrix';
import { fleshColour } from '../materials/flesh-colour';
import { whenIdle } from '../model/when-idle';
import type { StageLink } from '../stage-link';
import { UNKNOWN_QUIET } from '../strain/flesh-in-pose';
import { type Batch, groupParts, openBatch } from './batch';
import { BULKED, inBulk } from './bulk';
import { quietOf } from './standing';
import { drawnAlike } from './standing-in';

/**
 * Draws everything that is nothing special in one call per tissue. Built in an idle moment after the picture has appeared:
 * until then each structure draws itself.
 */
export function Bulk({ link }: { readonly link: StageLink }) {
  const model = useStore(link.store, (state) => state.model);
  const [bulk, setBulk] = useState<readonly Batch[]>([]);
  const invalidate = useThree((three) => three.invalidate);
  const groups = useMemo(() => groupParts(model?.parts ?? []), [model]);

  useEffect(() => {
    let left = false;
    const batches: Batch[] = [];
    const next = () => {
      if (left) return;
      const group = groups[batches.length];
      if (group) {
        batches.push(openBatch(group));
        whenIdle(next);
        return;
      }
      setBulk(batches);
    };
    whenIdle(next);
    return () => {
      left = true;
      setBulk([]);
      for (const batch of batches) close(batch, link);
    };
  }, [groups, link]);

  // Set anew before a frame, when state has changed or the parts are on their way asunder.
  const stale = useRef(true);
  useEffect(() => {
    stale.current = true;
    invalidate();
    const again = () => {
      stale.current = true;
      invalidate();
    };
    const glow = () => {
      for (const { hover, closed } of bulk) if (!closed) hover(structureOver(pointer.getState().over));
    };
    glow();
    const unlisten = [
      atlas.subscribe((state, before) => {
        if (!drawnAlike(state, before)) again();
      }),
      pointer.subscribe(glow),
      link.store.subscribe(({ strains }, before) => {
        if (strains !== before.strains) again();
      }),
    ];
    return () => {
      for (const stop of unlisten) stop();
    };
  }, [bulk, invalidate, link]);
  const posed = useRef<{ bent: unknown; bulk: readonly Batch[] }>({ bent: null, bulk: [] });
  useFrame(() => {
    if (posed.current.bent !== link.bent || posed.current.bulk !== bulk) {
      posed.current = { bent: link.bent, bulk };
      for (const batch of bulk) carry(batch, link);
    }
    const apart = link.asunder.level !== 0 || link.asunder.upright !== 0;
    if (!stale.current && !apart) return;
    stale.current = apart;
    for (const batch of bulk) tune(batch, link, apart);
  });

  return bulk.map(({ mesh }) => <primitive key={mesh.uuid} object={mesh} />);
}

const motion = new Matrix4();

/** Puts bones where the pose has them; soft tissue bends by itself. */
const carry = ({ mesh, parts, closed }: Batch, { bent }: StageLink): void => {
  if (closed) return;
  parts.forEach(({ structure, rest }, instance) => {
    if (structure.kind !== 'bone') return;
    mesh.setMatrixAt(instance, motionMatrix(bent, segmentOf(structure.id as BoneId), motion).multiply(rest));
  });
};

/** Brings a batch in line with state, and has whatever is in it draw itself no more. */
const tune = (
  { mesh, parts, uniforms, paint, closed }: Batch,
  { specimen, store }: StageLink,
  apart: boolean,
): void => {
  if (closed) return;
  const state = atlas.getState();
  const { strains } = store.getState();
  let any = false;
  parts.forEach(({ structure, geometry }, instance) => {
    const shown = !apart && inBulk(state, structure.id, strains?.has(structure.id));
    any ||= shown;
    if (mesh.getVisibleAt(instance) !== shown) mesh.setVisibleAt(instance, shown);
    paint(instance, fleshColour(structure, state.colouring));
    const unread = strains && structure.kind === 'muscle' ? UNKNOWN_QUIET : 0;
    uniforms.uQuiet.value = state.selection ? quietOf(structure.kind) : unread;
    for (const own of specimen.meshes.get(structure.id) ?? []) {
      if (own.geometry === geometry) standIn(own, shown);
    }
  });
  mesh.visible = any;
};

/** Takes a part out of the picture for as long as its batch is drawn in its place; rays meet it all the same. */
const standIn = (own: Mesh, batched: boolean): void => {
  own.layers.set(batched ? BULKED : 0);
  // Nor need three look at whatever else is drawn of the part.
  if (own.parent) own.parent.visible = !batched;
};

const close = ({ parts, dispose }: Batch, { specimen }: StageLink): void => {
  for (const { structure } of parts) for (const own of specimen.meshes.get(structure.id) ?? []) standIn(own, false);
  dispose();
};
