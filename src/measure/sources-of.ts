import type { StructureId } from '../anatomy/structures';

/** How one structure is measured: from which files, along which axis, and how many numbers it may take. */
export interface Recipe {
  readonly id: StructureId;
  /** Names of the reference meshes, without extension. */
  readonly files: readonly string[];
  readonly role: 'forged' | 'skin-only';
  /** `principal`: the direction of greatest spread; `up`: the atlas Y; `ankle`: down the leg, then along the foot; `knee`: the shaft upwards, the condyles across. */
  readonly axis: 'principal' | 'up' | 'ankle' | 'knee';
  /** Cut by the plane above the knee at which the model ends. */
  readonly cut: boolean;
  readonly numbers: number;
  readonly harmonics: number;
  /** Greatest distance between trial cuts, mm. */
  readonly step: number;
  /** Outlines smaller than this, mm², are not followed. */
  readonly least: number;
  readonly folder: 'bones' | 'muscles' | 'tendons' | 'vessels' | 'ligaments';
}

/** The model ends at this height above the knee joint centre, mm (110 mm above the joint line). */
export const CUT_MM = 82.1;

const recipe = (
  folder: Recipe['folder'],
  role: Recipe['role'],
  id: StructureId,
  files: readonly string[] = [id],
  extra: Partial<Recipe> = {},
): Recipe => ({
  id,
  files,
  folder,
  role,
  axis: 'principal',
  cut: false,
  numbers: role === 'forged' ? 740 : 260,
  harmonics: role === 'forged' ? 10 : 5,
  step: 2,
  least: extra.axis === 'ankle' ? 1 : 4,
  ...extra,
});

const bone = (id: StructureId, file: string = id, extra: Partial<Recipe> = {}) =>
  recipe('bones', 'forged', id, [file], extra);
const small = { numbers: 420, harmonics: 8 } as const;
const muscle = (id: StructureId, file: string = id, extra: Partial<Recipe> = {}) =>
  recipe('muscles', 'forged', id, [file], extra);
const under = (id: StructureId, files: readonly string[] = [id], extra: Partial<Recipe> = {}) =>
  recipe('muscles', 'forged', id, files, extra);
/** Belly on the leg, tendon in the foot. */
const long = (id: StructureId) => under(id, [id], { axis: 'ankle' });
const thigh = (id: StructureId, files: readonly string[] = [id]) => under(id, files, { axis: 'up', cut: true });

const vessel = (id: StructureId, files: readonly string[] = [id], extra: Partial<Recipe> = {}) =>
  recipe('vessels', 'forged', id, files, { numbers: 400, harmonics: 4, least: 1, ...extra });

const ORDINAL = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const TOE = ['big', 'second', 'third', 'fourth', 'little'] as const;
const phalanx = (row: 'proximal' | 'middle' | 'distal', n: 1 | 2 | 3 | 4 | 5) =>
  bone(`phalanx-${row}-${n}` as StructureId, `${row}-phalanx-of-${TOE[n - 1]}-toe`, small);

export const RECIPES: readonly Recipe[] = [
  bone('femur', 'femur', { axis: 'knee', cut: true, step: 0.8, harmonics: 8 }),
  bone('patella'),
  bone('tibia', 'tibia', { step: 1 }),
  bone('fibula'),
  bone('talus'),
  bone('calcaneus'),
  bone('navicular', 'navicular-bone-of-foot'),
  bone('cuboid', 'cuboid-bone'),
  bone('cuneiform-medial', 'medial-cuneiform-bone'),
  bone('cuneiform-intermediate', 'intermediate-cuneiform-bone'),
  bone('cuneiform-lateral', 'lateral-cuneiform-bone'),
  ...([1, 2, 3, 4, 5] as const).map((n) => bone(`metatarsal-${n}`, `${ORDINAL[n - 1]}-metatarsal-bone`)),
  phalanx('proximal', 1),
  phalanx('distal', 1),
  ...([2, 3, 4, 5] as const).flatMap((n) => [phalanx('proximal', n), phalanx('middle', n), phalanx('distal', n)]),
  muscle('gastrocnemius-medial', 'gastrocnemius-medial-head'),
  muscle('gastrocnemius-lateral', 'gastrocnemius-lateral-head'),
  muscle('soleus'),
  muscle('plantaris'),
  muscle('popliteus'),
  recipe('tendons', 'forged', 'achilles-tendon', ['calcaneal-tendon']),
  long('tibialis-posterior'),
  long('flexor-hallucis-longus'),
  long('flexor-digitorum-longus'),
  long('fibularis-longus'),
  long('fibularis-brevis'),
  long('tibialis-anterior'),
  long('extensor-digitorum-longus'),
  long('extensor-hallucis-longus'),
  long('fibularis-tertius'),
  under('abductor-hallucis'),
  under('flexor-digitorum-brevis', ['flexor-digitorum-brevis'], { least: 0.6, step: 1 }),
  under('quadratus-plantae'),
  under('abductor-digiti-minimi', ['abductor-digiti-minimi-of-foot']),
  under('flexor-digiti-minimi-brevis', ['flexor-digiti-minimi-brevis-of-foot']),
  under('flexor-hallucis-brevis', ['medial-head-of-flexor-hallucis-brevis', 'lateral-head-of-flexor-hallucis-brevis']),
  under('adductor-hallucis', ['oblique-head-of-adductor-hallucis', 'transverse-head-of-adductor-hallucis']),
  under(
    'lumbricals',
    ['first', 'second', 'third', 'fourth'].map((n) => `${n}-lumbrical-of-foot`),
  ),
  under(
    'plantar-interossei',
    ['first', 'second', 'third'].map((n) => `${n}-plantar-interosseous-of-foot`),
  ),
  under('extensor-hallucis-brevis'),
  recipe('ligaments', 'forged', 'long-plantar-ligament'),
  recipe('ligaments', 'forged', 'interosseous-membrane', ['interosseous-membrane-of-leg']),
  vessel('popliteal-artery', ['popliteal-artery'], { axis: 'up', cut: true }),
  vessel('popliteal-vein', ['popliteal-vein'], { axis: 'up', cut: true }),
  vessel('posterior-tibial-artery'),
  vessel('posterior-tibial-vein'),
  vessel('small-saphenous-vein'),
  vessel('great-saphenous-vein', ['great-saphenous-vein'], { axis: 'ankle', cut: true }),
  vessel('medial-plantar-artery'),
  vessel('lateral-plantar-artery'),
  vessel('anterior-tibial-artery', [
    'anterior-tibial-artery',
    'anterior-tibial-artery-fj2133',
    'anterior-tibial-artery-fj2163',
  ]),
  thigh('semitendinosus'),
  thigh('semimembranosus'),
  thigh('gracilis'),
  thigh('sartorius'),
  thigh('vastus-medialis'),
  thigh('vastus-lateralis'),
  thigh('vastus-intermedius'),
  thigh('rectus-femoris'),
  thigh('adductor-magnus'),
  thigh('biceps-femoris', ['long-head-of-biceps-femoris', 'short-head-of-biceps-femoris']),
];
