/** What a structure is made of; decides how it is forged, coloured and described. */
export type StructureKind = 'bone' | 'muscle' | 'tendon' | 'ligament' | 'membrane' | 'vessel' | 'nerve' | 'skin';

/** The dissection layer a structure is shown and hidden with, from the outside in. */
export const LAYERS = [
  'skin',
  'vessel',
  'fascia',
  'tendon',
  'superficial',
  'lateral',
  'anterior',
  'foot',
  'thigh',
  'deep',
  'bone',
] as const;
export type LayerId = (typeof LAYERS)[number];

interface StructureRecord {
  readonly id: string;
  readonly kind: StructureKind;
  readonly layer: LayerId;
  /** Foundational Model of Anatomy ids of the right-sided structure (or of its parts), as BodyParts3D 4.0 heads its meshes. */
  readonly fma: readonly number[];
}

/** Every structure of the atlas: the one list of ids that tables, content, GLB, scene and panel share. */
export const STRUCTURES = [
  { id: 'skin', kind: 'skin', layer: 'skin', fma: [] },
  { id: 'femur', kind: 'bone', layer: 'bone', fma: [24474] },
  { id: 'patella', kind: 'bone', layer: 'bone', fma: [24486] },
  { id: 'tibia', kind: 'bone', layer: 'bone', fma: [24477] },
  { id: 'fibula', kind: 'bone', layer: 'bone', fma: [24480] },
  { id: 'talus', kind: 'bone', layer: 'bone', fma: [24482] },
  { id: 'calcaneus', kind: 'bone', layer: 'bone', fma: [24497] },
  { id: 'navicular', kind: 'bone', layer: 'bone', fma: [24500] },
  { id: 'cuboid', kind: 'bone', layer: 'bone', fma: [24528] },
  { id: 'cuneiform-medial', kind: 'bone', layer: 'bone', fma: [24521] },
  { id: 'cuneiform-intermediate', kind: 'bone', layer: 'bone', fma: [24523] },
  { id: 'cuneiform-lateral', kind: 'bone', layer: 'bone', fma: [24525] },
  { id: 'metatarsal-1', kind: 'bone', layer: 'bone', fma: [24507] },
  { id: 'metatarsal-2', kind: 'bone', layer: 'bone', fma: [24509] },
  { id: 'metatarsal-3', kind: 'bone', layer: 'bone', fma: [24511] },
  { id: 'metatarsal-4', kind: 'bone', layer: 'bone', fma: [24513] },
  { id: 'metatarsal-5', kind: 'bone', layer: 'bone', fma: [24515] },
  { id: 'phalanx-proximal-1', kind: 'bone', layer: 'bone', fma: [43253] },
  { id: 'phalanx-distal-1', kind: 'bone', layer: 'bone', fma: [32650] },
  { id: 'phalanx-proximal-2', kind: 'bone', layer: 'bone', fma: [32634] },
  { id: 'phalanx-middle-2', kind: 'bone', layer: 'bone', fma: [32642] },
  { id: 'phalanx-distal-2', kind: 'bone', layer: 'bone', fma: [32652] },
  { id: 'phalanx-proximal-3', kind: 'bone', layer: 'bone', fma: [32636] },
  { id: 'phalanx-middle-3', kind: 'bone', layer: 'bone', fma: [32644] },
  { id: 'phalanx-distal-3', kind: 'bone', layer: 'bone', fma: [32654] },
  { id: 'phalanx-proximal-4', kind: 'bone', layer: 'bone', fma: [32638] },
  { id: 'phalanx-middle-4', kind: 'bone', layer: 'bone', fma: [32646] },
  { id: 'phalanx-distal-4', kind: 'bone', layer: 'bone', fma: [32656] },
  { id: 'phalanx-proximal-5', kind: 'bone', layer: 'bone', fma: [32640] },
  { id: 'phalanx-middle-5', kind: 'bone', layer: 'bone', fma: [230986] },
  { id: 'phalanx-distal-5', kind: 'bone', layer: 'bone', fma: [32658] },
  { id: 'gastrocnemius-medial', kind: 'muscle', layer: 'superficial', fma: [45957] },
  { id: 'gastrocnemius-lateral', kind: 'muscle', layer: 'superficial', fma: [45960] },
  { id: 'soleus', kind: 'muscle', layer: 'superficial', fma: [22558] },
  { id: 'plantaris', kind: 'muscle', layer: 'superficial', fma: [22560] },
  { id: 'achilles-tendon', kind: 'tendon', layer: 'tendon', fma: [258847] },
  { id: 'popliteus', kind: 'muscle', layer: 'deep', fma: [22591] },
  { id: 'tibialis-posterior', kind: 'muscle', layer: 'deep', fma: [65018] },
  { id: 'flexor-hallucis-longus', kind: 'muscle', layer: 'deep', fma: [65014] },
  { id: 'flexor-digitorum-longus', kind: 'muscle', layer: 'deep', fma: [65016] },
  { id: 'fibularis-longus', kind: 'muscle', layer: 'lateral', fma: [22552] },
  { id: 'fibularis-brevis', kind: 'muscle', layer: 'lateral', fma: [22554] },
  { id: 'tibialis-anterior', kind: 'muscle', layer: 'anterior', fma: [22544] },
  { id: 'extensor-digitorum-longus', kind: 'muscle', layer: 'anterior', fma: [22548] },
  { id: 'extensor-hallucis-longus', kind: 'muscle', layer: 'anterior', fma: [22546] },
  { id: 'fibularis-tertius', kind: 'muscle', layer: 'anterior', fma: [22550] },
  { id: 'abductor-hallucis', kind: 'muscle', layer: 'foot', fma: [37459] },
  { id: 'flexor-digitorum-brevis', kind: 'muscle', layer: 'foot', fma: [37461] },
  { id: 'quadratus-plantae', kind: 'muscle', layer: 'foot', fma: [37465] },
  { id: 'abductor-digiti-minimi', kind: 'muscle', layer: 'foot', fma: [37463] },
  { id: 'flexor-digiti-minimi-brevis', kind: 'muscle', layer: 'foot', fma: [37471] },
  { id: 'flexor-hallucis-brevis', kind: 'muscle', layer: 'foot', fma: [45971, 45973] },
  { id: 'adductor-hallucis', kind: 'muscle', layer: 'foot', fma: [46018, 46020] },
  { id: 'lumbricals', kind: 'muscle', layer: 'foot', fma: [37717, 37719, 37485, 37483] },
  { id: 'plantar-interossei', kind: 'muscle', layer: 'foot', fma: [37745, 37743, 37741] },
  { id: 'extensor-hallucis-brevis', kind: 'muscle', layer: 'foot', fma: [51144] },
  { id: 'long-plantar-ligament', kind: 'ligament', layer: 'fascia', fma: [44249] },
  { id: 'semitendinosus', kind: 'muscle', layer: 'thigh', fma: [22358] },
  { id: 'semimembranosus', kind: 'muscle', layer: 'thigh', fma: [22448] },
  { id: 'gracilis', kind: 'muscle', layer: 'thigh', fma: [43883] },
  { id: 'sartorius', kind: 'muscle', layer: 'thigh', fma: [22354] },
  { id: 'vastus-medialis', kind: 'muscle', layer: 'thigh', fma: [38932] },
  { id: 'vastus-lateralis', kind: 'muscle', layer: 'thigh', fma: [38930] },
  { id: 'vastus-intermedius', kind: 'muscle', layer: 'thigh', fma: [38934] },
  { id: 'rectus-femoris', kind: 'muscle', layer: 'thigh', fma: [38928] },
  { id: 'adductor-magnus', kind: 'muscle', layer: 'thigh', fma: [22459] },
  { id: 'biceps-femoris', kind: 'muscle', layer: 'thigh', fma: [45888, 45891] },
  { id: 'interosseous-membrane', kind: 'membrane', layer: 'fascia', fma: [35192] },
  { id: 'popliteal-artery', kind: 'vessel', layer: 'vessel', fma: [77380] },
  { id: 'popliteal-vein', kind: 'vessel', layer: 'vessel', fma: [44328] },
  { id: 'posterior-tibial-artery', kind: 'vessel', layer: 'vessel', fma: [43898] },
  { id: 'posterior-tibial-vein', kind: 'vessel', layer: 'vessel', fma: [44338] },
  { id: 'small-saphenous-vein', kind: 'vessel', layer: 'vessel', fma: [44334] },
  { id: 'great-saphenous-vein', kind: 'vessel', layer: 'vessel', fma: [21379] },
  { id: 'medial-plantar-artery', kind: 'vessel', layer: 'vessel', fma: [43929] },
  { id: 'lateral-plantar-artery', kind: 'vessel', layer: 'vessel', fma: [43931] },
  { id: 'anterior-tibial-artery', kind: 'vessel', layer: 'vessel', fma: [43896, 69490, 69494] },
  { id: 'tibial-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'common-fibular-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'deep-fibular-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'superficial-fibular-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'sural-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'medial-plantar-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'lateral-plantar-nerve', kind: 'nerve', layer: 'vessel', fma: [] },
  { id: 'plantar-aponeurosis', kind: 'membrane', layer: 'fascia', fma: [] },
] as const satisfies readonly StructureRecord[];

export type StructureId = (typeof STRUCTURES)[number]['id'];
export type Structure = StructureRecord & { readonly id: StructureId };

/** Veins between skin and fascia. */
export const SURFACE_VEINS: readonly StructureId[] = ['small-saphenous-vein', 'great-saphenous-vein'];

const BY_ID: ReadonlyMap<string, Structure> = new Map(STRUCTURES.map((structure) => [structure.id, structure]));

export const isStructureId = (value: string): value is StructureId => BY_ID.has(value);

/** The record of a known id; an unknown one is a bug of the caller and throws. */
export const structureOf = (id: StructureId): Structure => {
  const structure = BY_ID.get(id);
  if (!structure) throw new RangeError(`unknown structure: ${id}`);
  return structure;
};
