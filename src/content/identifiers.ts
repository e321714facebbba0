import type { StructureId } from '../anatomy/structures';

/** Numbers by which others know a muscle or tendon; what could not be verified is left out. */
export interface Identifiers {
  /** Terminologia Anatomica, second edition. */
  readonly ta2?: number;
  /** Terminologia Anatomica 1998. */
  readonly ta98?: string;
  /** Foundational Model of Anatomy, the structure of either side; the sided ids stand in `STRUCTURES`. */
  readonly fma?: number;
}

export const IDENTIFIERS: Readonly<Partial<Record<StructureId, Identifiers>>> = {
  'gastrocnemius-medial': { fma: 45956 },
  'gastrocnemius-lateral': { fma: 45959 },
  soleus: { ta2: 2660, ta98: 'A04.7.02.047', fma: 22542 },
  'achilles-tendon': { ta2: 2662, ta98: 'A04.7.02.048' },
  plantaris: { ta98: 'A04.7.02.049', fma: 22543 },
  popliteus: { fma: 22590 },
  'tibialis-posterior': { ta2: 2666, ta98: 'A04.7.02.051', fma: 51099 },
  'flexor-digitorum-longus': { ta2: 2667, ta98: 'A04.7.02.052', fma: 51071 },
  'flexor-hallucis-longus': { ta2: 2668, ta98: 'A04.7.02.053', fma: 22593 },
  'fibularis-longus': { ta2: 2652, fma: 22539 },
  'fibularis-brevis': { ta2: 2653, fma: 22540 },
  'fibularis-tertius': { ta2: 2649, fma: 22538 },
  'tibialis-anterior': { fma: 22532 },
  'extensor-digitorum-longus': { fma: 22534 },
  'extensor-hallucis-longus': { fma: 22533 },
  'abductor-hallucis': { fma: 37448 },
  'flexor-digitorum-brevis': { fma: 37450 },
  'quadratus-plantae': { fma: 37452 },
};
