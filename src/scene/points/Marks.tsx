import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useAtlas, usePointerOver } from '../../state/react';
import { shownAs } from '../../state/shown-as';
import { softMark } from '../bend/places';
import type { FaceEye, StageLink } from '../stage-link';
import { openCrosses } from './crosses';
import { marksOf } from './marks';

/** Every trigger point of the model, drawn last and through glass. */
export function Marks({ link }: { readonly link: StageLink }) {
  const zones = useStore(link.store, (state) => state.zones);
  const supported = useAtlas((state) => state.supported);
  const asked = useAtlas((state) => (state.supported ? state.selection : null));
  const cut = useStore(link.store, (state) => state.cut);
  const posed = useStore(link.store, (state) => state.posed);
  const chosen = useAtlas(({ selection }) => (selection?.kind === 'trigger-point' ? selection.id : null));
  const waiting = useAtlas(({ selection }) => selection === null);
  const hovered = usePointerOver((over) => (over?.kind === 'trigger-point' ? over.id : null));
  const veiled = useAtlas((state) => shownAs(state, 'skin') !== 'solid');
  const invalidate = useThree((three) => three.invalidate);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks come with the zones, and fewer with less support
  const marks = useMemo(
    () => marksOf(link).filter(([, mark]) => cut === null || softMark(posed, mark).position[1] <= cut),
    [link, zones, supported, asked, cut, posed],
  );
  const crosses = useMemo(() => openCrosses(marks), [marks]);
  useEffect(() => {
    const face: FaceEye = (eye, renderer) => crosses.face(link, eye, renderer);
    link.beforeDraw.add(face);
    return () => {
      link.beforeDraw.delete(face);
      crosses.dispose();
    };
  }, [link, crosses]);
  useEffect(() => {
    crosses.dress(
      (id) => ({ chosen: id === chosen ? 1 : 0, hover: id === hovered ? 1 : 0, waiting: waiting ? 1 : 0 }),
      veiled,
    );
    invalidate();
  }, [crosses, chosen, hovered, waiting, veiled, invalidate]);

  return marks.length > 0 && <primitive key={crosses.mesh.uuid} object={crosses.mesh} />;
}
