import { STRUCTURES, type StructureId, structureOf } from './structures';

const HAMSTRINGS: readonly StructureId[] = ['semitendinosus', 'semimembranosus', 'biceps-femoris'];
const PES: readonly StructureId[] = ['sartorius', 'gracilis', 'semitendinosus'];
const CALF: readonly StructureId[] = [
  'gastrocnemius-medial',
  'gastrocnemius-lateral',
  'plantaris',
  'achilles-tendon',
  'small-saphenous-vein',
  'sural-nerve',
];
const UNDER_CALF: readonly StructureId[] = [
  ...CALF,
  ...HAMSTRINGS,
  'popliteal-artery',
  'popliteal-vein',
  'tibial-nerve',
];
const DEEP: readonly StructureId[] = [
  ...CALF,
  'soleus',
  'posterior-tibial-artery',
  'posterior-tibial-vein',
  'tibial-nerve',
];
const FIRST_SOLE: readonly StructureId[] = [
  'plantar-aponeurosis',
  'flexor-digitorum-brevis',
  'abductor-hallucis',
  'abductor-digiti-minimi',
];
const SECOND_SOLE: readonly StructureId[] = [
  ...FIRST_SOLE,
  'quadratus-plantae',
  'lumbricals',
  'medial-plantar-artery',
  'lateral-plantar-artery',
  'medial-plantar-nerve',
  'lateral-plantar-nerve',
];
const THIRD_SOLE: readonly StructureId[] = [
  ...SECOND_SOLE,
  'flexor-hallucis-brevis',
  'adductor-hallucis',
  'flexor-digiti-minimi-brevis',
  'flexor-digitorum-longus',
  'flexor-hallucis-longus',
];

/** What lies over a structure of flesh, between it and the skin, seen from the side it is reached from. */
const COVERS: Readonly<Partial<Record<StructureId, readonly StructureId[]>>> = {
  'gastrocnemius-medial': [
    'semitendinosus',
    'semimembranosus',
    'gracilis',
    'sartorius',
    'small-saphenous-vein',
    'sural-nerve',
  ],
  'gastrocnemius-lateral': ['biceps-femoris', 'small-saphenous-vein', 'sural-nerve', 'common-fibular-nerve'],
  plantaris: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'biceps-femoris'],
  soleus: CALF,
  popliteus: UNDER_CALF,
  'tibialis-posterior': [...DEEP, 'flexor-digitorum-longus', 'flexor-hallucis-longus'],
  'flexor-hallucis-longus': DEEP,
  'flexor-digitorum-longus': DEEP,
  'posterior-tibial-artery': [...CALF, 'soleus'],
  'posterior-tibial-vein': [...CALF, 'soleus'],
  'popliteal-artery': [...CALF, ...HAMSTRINGS, 'popliteal-vein', 'tibial-nerve'],
  'popliteal-vein': [...CALF, ...HAMSTRINGS, 'tibial-nerve'],
  'interosseous-membrane': [
    ...DEEP,
    'tibialis-posterior',
    'flexor-digitorum-longus',
    'flexor-hallucis-longus',
    'tibialis-anterior',
    'extensor-digitorum-longus',
    'extensor-hallucis-longus',
    'anterior-tibial-artery',
    'deep-fibular-nerve',
  ],
  'fibularis-brevis': ['fibularis-longus'],
  'extensor-hallucis-longus': ['tibialis-anterior', 'extensor-digitorum-longus'],
  'fibularis-tertius': ['extensor-digitorum-longus'],
  'anterior-tibial-artery': ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'],
  'extensor-hallucis-brevis': ['extensor-digitorum-longus', 'extensor-hallucis-longus', 'fibularis-tertius'],
  'flexor-digitorum-brevis': ['plantar-aponeurosis'],
  'abductor-hallucis': ['plantar-aponeurosis'],
  'abductor-digiti-minimi': ['plantar-aponeurosis'],
  'quadratus-plantae': FIRST_SOLE,
  lumbricals: FIRST_SOLE,
  'medial-plantar-artery': FIRST_SOLE,
  'lateral-plantar-artery': FIRST_SOLE,
  'medial-plantar-nerve': FIRST_SOLE,
  'lateral-plantar-nerve': FIRST_SOLE,
  'tibial-nerve': [...CALF, ...HAMSTRINGS, 'soleus'],
  'common-fibular-nerve': ['biceps-femoris', 'fibularis-longus'],
  'deep-fibular-nerve': ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'],
  'superficial-fibular-nerve': ['fibularis-longus', 'extensor-digitorum-longus'],
  'flexor-hallucis-brevis': SECOND_SOLE,
  'adductor-hallucis': [...SECOND_SOLE, 'flexor-digitorum-longus', 'flexor-hallucis-longus'],
  'flexor-digiti-minimi-brevis': FIRST_SOLE,
  'plantar-interossei': THIRD_SOLE,
  'long-plantar-ligament': SECOND_SOLE,
  semimembranosus: PES,
  'vastus-intermedius': ['rectus-femoris', 'vastus-medialis', 'vastus-lateralis', 'sartorius'],
  'adductor-magnus': [...HAMSTRINGS, 'gracilis', 'sartorius'],
};

const FLESH: readonly StructureId[] = STRUCTURES.filter(({ kind }) => kind !== 'bone' && kind !== 'skin').map(
  ({ id }) => id,
);
const NONE: readonly StructureId[] = [];

/** What has to be looked through to see a structure; the skin apart. Bone lies under all flesh. */
export const coversOf = (id: StructureId): readonly StructureId[] =>
  structureOf(id).kind === 'bone' ? FLESH : (COVERS[id] ?? NONE);
