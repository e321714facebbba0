import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Plane, Vector3 } from 'three';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { areaOf } from '../../kernel/loop';
import { reportSlice } from '../../state/actions';
import { useAtlas } from '../../state/react';
import { posedPart } from '../bend/posed-part';
import { Asunder } from '../explode/Asunder';
import { roleOf } from '../leg/role';
import type { StageLink } from '../stage-link';
import { Cap } from './Cap';
import { cutParts, outlinesOf, type SectionCut } from './cut-parts';
import { heightsOf } from './leg-heights';

const NOTHING: readonly SectionCut[] = [];

const sizeOf = ({ loops }: SectionCut) => Math.max(...loops.map(areaOf));

/** Takes away the leg above the cut and fills what that lays open. Tells state the outlines. */
export function Slice({ link }: { readonly link: StageLink }) {
  const model = useStore(link.store, (state) => state.model);
  const posed = useStore(link.store, (state) => state.posed);
  const bending = useStore(link.store, (state) => state.bending);
  const gl = useThree((three) => three.gl);
  const slice = useAtlas((state) => state.slice);
  const shown = useAtlas(
    useShallow((state) => model?.parts.filter(({ structure }) => roleOf(state, structure.id) !== 'hidden') ?? []),
  );
  const height = useMemo(() => (model && slice !== null ? (heightsOf(model)?.(slice) ?? null) : null), [model, slice]);
  // The largest first: what is drawn later lies further in.
  const cuts = useMemo(() => {
    if (height === null) return NOTHING;
    const pieces = shown.map((part) => posedPart(part, posed));
    return cutParts(pieces, height).sort((a, b) => sizeOf(b) - sizeOf(a));
  }, [shown, height, posed]);

  useEffect(() => {
    const metres = height === null ? null : height / 1000;
    gl.clippingPlanes = metres === null ? [] : [new Plane(new Vector3(0, -1, 0), metres)];
    link.store.setState({ cut: metres });
  }, [gl, link, height]);
  useEffect(() => reportSlice(height === null ? null : outlinesOf(cuts)), [cuts, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another cut the names stand elsewhere
  useEffect(() => {
    link.invalidate();
    link.store.setState(({ settled }) => ({ settled: settled + 1 }));
  }, [link, cuts]);
  useEffect(
    () => () => {
      gl.clippingPlanes = [];
      reportSlice(null);
    },
    [gl],
  );

  // Fat would lie like a lid over what its parts have left.
  const asunder = useAtlas(({ explode }) => explode > 0);
  // On the way to another pose the old faces would hang in the air.
  if (height === null || bending) return null;
  const faces = cuts.filter(({ id }) => id !== 'skin' || !asunder);
  return faces.map((cut, rank) => (
    <Asunder key={cut.id} id={cut.id} link={link}>
      <Cap cut={cut} height={height} rank={rank} link={link} />
    </Asunder>
  ));
}
