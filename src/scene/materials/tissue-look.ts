import type { Structure, StructureId } from '../../anatomy/structures';
import { type Hex, MESH } from '../../theme/colours';

/** How one kind of tissue answers to light. */
export interface TissueLook {
  readonly flesh: Hex;
  /** Flesh while selected. */
  readonly lit: Hex;
  readonly tendon: Hex;
  readonly roughness: number;
  /** Strength of the streaks along the fibres, 0 to 1. */
  readonly fibre: number;
  /** Least tendon fraction of every point, 0 to 1: a tendon is tendon even where its attributes are silent. */
  readonly tendinous: number;
  /** Strength of the baked cavity shading, 0 to 1. */
  readonly cavity: number;
  /** Whether it bends with the joints; bone moves as a whole. */
  readonly soft: boolean;
}

const MUSCLE: TissueLook = {
  flesh: MESH.muscle,
  lit: MESH.muscleLit,
  tendon: MESH.tendon,
  roughness: 0.62,
  fibre: 1,
  tendinous: 0,
  cavity: 0.75,
  soft: true,
};
const BONE: TissueLook = {
  ...MUSCLE,
  flesh: MESH.bone,
  lit: '#f0d9a8',
  tendon: MESH.bone,
  roughness: 0.78,
  fibre: 0,
  cavity: 0.9,
  soft: false,
};
const TENDON: TissueLook = { ...MUSCLE, lit: '#f3e3bf', roughness: 0.42, fibre: 0.5, tendinous: 1, cavity: 0.6 };
const FASCIA: TissueLook = { ...TENDON, tendon: MESH.fascia, roughness: 0.5 };
const vessel = (flesh: Hex): TissueLook => ({ ...MUSCLE, flesh, lit: flesh, roughness: 0.4, fibre: 0 });

export const lookOf = ({ id, kind }: Structure): TissueLook => {
  if (kind === 'muscle') return MUSCLE;
  if (kind === 'tendon') return TENDON;
  if (kind === 'ligament' || kind === 'membrane') return FASCIA;
  if (kind === 'nerve') return vessel(MESH.nerve);
  if (kind === 'vessel') return vessel(isVein(id) ? MESH.vein : MESH.artery);
  return BONE;
};

const isVein = (id: StructureId) => id.endsWith('-vein');
