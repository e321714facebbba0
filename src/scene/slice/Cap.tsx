import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { structureOf } from '../../anatomy/structures';
import type { Mm } from '../../kernel/units';
import { structureOver } from '../../state/pointer';
import { useAtlas, usePointerOver } from '../../state/react';
import { roleOf } from '../leg/role';
import { enter } from '../model/specimen';
import { muscleOf } from '../points/muscle-of';
import type { StageLink } from '../stage-link';
import { capGeometry } from './cap-geometry';
import { capMaterial, capUniforms, rimOf, setInks, setRank, tendonShown } from './cap-material';
import type { SectionCut } from './cut-parts';

interface Props {
  readonly cut: SectionCut;
  readonly height: Mm;
  /** Place in the order of drawing: 0 is the outermost. */
  readonly rank: number;
  readonly link: StageLink;
}

/** How much a face steps back while another structure is selected, and how clear that of a faded structure is. */
const QUIET = 0.55;
const CLEAR = 0.4;

/** The cut face of one structure: answers to hover, click and selection as the structure itself. */
export function Cap({ cut, height, rank, link }: Props) {
  const { id, loops, tendon } = cut;
  const structure = structureOf(id);
  const lit = useAtlas(({ selection }) => selection !== null && muscleOf(selection) === id);
  const quiet = useAtlas(({ selection }) => selection !== null && muscleOf(selection) !== id);
  const hovered = usePointerOver((over) => structureOver(over) === id);
  // Fat under glassy skin is a face like any other.
  const clear = useAtlas((state) => id !== 'skin' && roleOf(state, id) === 'glass');
  const colouring = useAtlas((state) => state.colouring);
  const invalidate = useThree((three) => three.invalidate);
  const mesh = useRef<Mesh>(null);

  const geometry = useMemo(() => capGeometry(loops, height, rimOf(id)), [loops, height, id]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const uniforms = useMemo(capUniforms, []);
  const material = useMemo(() => capMaterial(structure, uniforms, clear), [structure, uniforms, clear]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => setRank(material, rank), [material, rank]);
  useEffect(() => {
    uniforms.uLit.value = lit ? 1 : 0;
    uniforms.uQuiet.value = quiet ? QUIET : 0;
    uniforms.uHover.value = hovered ? 1 : 0;
    uniforms.uTendon.value = tendonShown(tendon);
    uniforms.uAlpha.value = clear ? CLEAR : 1;
    setInks(uniforms, structure, colouring);
    invalidate();
  }, [uniforms, lit, quiet, hovered, clear, tendon, structure, colouring, invalidate]);
  useEffect(() => (mesh.current ? enter(link.specimen, id, mesh.current) : undefined), [link, id]);

  return <mesh ref={mesh} geometry={geometry} material={material} userData={{ id, cap: rank }} />;
}
