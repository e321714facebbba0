import type { StructureId } from '../anatomy/structures';

/** Where on the surface the fascicles of both sides part, and from where they run down and away. */
export type Parting = 'back' | 'front' | 'medial' | 'lateral' | 'plantar';

/** How fascicles lie on the surface of a muscle and where it is tendon. */
export interface FibreRule {
  /** As described in textbooks of anatomy; what is seen of it on the surface is `parting` and `pennation`. */
  readonly architecture: 'unipennate' | 'bipennate' | 'multipennate' | 'parallel' | 'sheet';
  /** Angle between fascicles and the axis seen on the surface, degrees. */
  readonly pennation: number;
  /**
   * A bipennate muscle parts at the middle of the face it shows, so that its fascicles make chevrons there; a unipennate one
   * parts at an edge, so that they all slant one way.
   */
  readonly parting: Parting;
  /** Share of the length that is tendon at the end towards the foot (`low`) and at the other (`high`). */
  readonly low: number;
  readonly high: number;
  /** Share of the length over which tendon becomes flesh. */
  readonly fade: number;
  /** Cross-sections, mm²: towards its insertion a muscle is tendon where it is thinner than the first, flesh beyond the second. */
  readonly cord?: readonly [number, number];
  /**
   * An aponeurosis down the posterior face: its middle (atlas X) and half its width, mm, at shares of the length from the
   * lower end. Flesh shows on both sides of it.
   */
  readonly strip?: readonly { readonly share: number; readonly x: number; readonly half: number }[];
}

const BELLY: FibreRule = {
  architecture: 'bipennate',
  pennation: 10,
  parting: 'back',
  low: 0,
  high: 0.01,
  fade: 0.04,
  cord: [28, 80],
};
const rule = (extra: Partial<FibreRule>): FibreRule => ({ ...BELLY, ...extra });
const strap = (extra: Partial<FibreRule> = {}) => rule({ architecture: 'parallel', pennation: 0, ...extra });
const uni = (parting: Parting, pennation: number, extra: Partial<FibreRule> = {}) =>
  rule({ architecture: 'unipennate', parting, pennation, ...extra });
const small = (extra: Partial<FibreRule> = {}) => rule({ parting: 'plantar', cord: [10, 26], ...extra });
const SHEET = { architecture: 'sheet', pennation: 0 } as const;
const WHOLE = { cord: [1e6, 2e6] } as const;

/**
 * Architecture as described; pennation on the surface after the resting pennation of Ward et al. (2009): gastrocnemius
 * 10–12°, soleus 28°, tibialis posterior 14°, the long flexors and extensors 8–17°, fibulares 11–14°.
 */
const RULES: Partial<Record<StructureId, FibreRule>> = {
  'gastrocnemius-medial': uni('medial', 12, { low: 0.006, high: 0.012, fade: 0.04, cord: [12, 60] }),
  'gastrocnemius-lateral': uni('lateral', 12, { low: 0.01, high: 0.012, fade: 0.05, cord: [12, 60] }),
  soleus: rule({
    architecture: 'multipennate',
    pennation: 28,
    low: 0.012,
    high: 0.01,
    cord: [8, 30],
    strip: [
      { share: 0, x: 14, half: 6 },
      { share: 0.15, x: 10, half: 9 },
      { share: 0.3, x: 5, half: 15 },
      { share: 0.5, x: 2, half: 15 },
      { share: 0.62, x: 0, half: 8 },
      { share: 0.7, x: 0, half: 0 },
    ],
  }),
  popliteus: rule({ ...SHEET, low: 0.02, high: 0.22, fade: 0.07, cord: [0, 1] }),
  'achilles-tendon': rule({ ...SHEET, ...WHOLE, low: 1 }),
  plantaris: strap({ pennation: 8, low: 0.72, high: 0.03, fade: 0.05, cord: [6, 20] }),
  'tibialis-posterior': rule({ pennation: 14 }),
  'flexor-hallucis-longus': rule({ pennation: 14 }),
  'flexor-digitorum-longus': rule({ pennation: 13 }),
  'fibularis-longus': rule({ parting: 'lateral', pennation: 13 }),
  'fibularis-brevis': rule({ parting: 'lateral', pennation: 11, cord: [24, 60] }),
  'tibialis-anterior': rule({ parting: 'front', pennation: 9 }),
  'extensor-digitorum-longus': uni('front', 10),
  'extensor-hallucis-longus': uni('medial', 9, { cord: [20, 50] }),
  'fibularis-tertius': uni('medial', 12, { cord: [12, 36] }),
  'abductor-hallucis': small({ cord: [20, 50] }),
  'flexor-digitorum-brevis': small({ cord: [14, 40] }),
  'quadratus-plantae': small({ architecture: 'parallel', pennation: 4 }),
  'abductor-digiti-minimi': small({ cord: [14, 36] }),
  'flexor-digiti-minimi-brevis': small({ pennation: 6 }),
  'flexor-hallucis-brevis': small(),
  'adductor-hallucis': small({ architecture: 'multipennate' }),
  lumbricals: small({ architecture: 'parallel', pennation: 3, cord: [3, 7] }),
  'plantar-interossei': small({ architecture: 'unipennate', cord: [5, 14] }),
  'extensor-hallucis-brevis': small({ parting: 'front', pennation: 6 }),
  semitendinosus: strap({ cord: [30, 90] }),
  semimembranosus: uni('medial', 15, { cord: [50, 160] }),
  gracilis: strap({ cord: [24, 60] }),
  sartorius: strap({ cord: [30, 80] }),
  'vastus-medialis': uni('front', 15, { cord: [30, 160] }),
  'vastus-lateralis': uni('front', 12, { cord: [30, 160] }),
  'vastus-intermedius': uni('front', 6, { cord: [30, 120] }),
  'rectus-femoris': rule({ parting: 'front', pennation: 12, cord: [60, 160] }),
  'adductor-magnus': strap({ pennation: 6, cord: [30, 70] }),
  'biceps-femoris': rule({ pennation: 12, cord: [50, 140] }),
  'plantar-aponeurosis': rule({ ...SHEET, ...WHOLE, low: 1, parting: 'plantar' }),
};

export const fibreRuleOf = (id: StructureId): FibreRule => RULES[id] ?? BELLY;
