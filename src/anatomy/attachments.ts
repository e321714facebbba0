import type { STRUCTURES, StructureId } from './structures';

export type BoneId = Extract<(typeof STRUCTURES)[number], { readonly kind: 'bone' }>['id'];

/** Which end of a muscle: the one that is held, or the one that is moved. */
export const ENDS = ['origin', 'insertion'] as const;
export type End = (typeof ENDS)[number];

/** A bone that a muscle takes hold of, itself or by a tendon that is a structure of its own. */
export interface Hold {
  readonly bone: BoneId;
  readonly through?: StructureId;
}

export type Attachments = Readonly<Record<End, readonly Hold[]>>;

const on = (...bones: readonly BoneId[]): readonly Hold[] => bones.map((bone) => ({ bone }));
const BY_ACHILLES: readonly Hold[] = [{ bone: 'calcaneus', through: 'achilles-tendon' }];

/**
 * The bones from which a muscle or tendon springs and at which it ends, after Gray's Anatomy (42nd edition) and Moore's
 * Clinically Oriented Anatomy (8th edition). Membranes, ligaments and capsules that fibres also spring from are left out:
 * this is about bone. Quadratus plantae ends in the tendon of flexor digitorum longus, hence on no bone.
 */
export const ATTACHMENTS: Readonly<Partial<Record<StructureId, Attachments>>> = {
  'gastrocnemius-medial': { origin: on('femur'), insertion: BY_ACHILLES },
  'gastrocnemius-lateral': { origin: on('femur'), insertion: BY_ACHILLES },
  soleus: { origin: on('fibula', 'tibia'), insertion: BY_ACHILLES },
  plantaris: { origin: on('femur'), insertion: on('calcaneus') },
  'achilles-tendon': { origin: [], insertion: on('calcaneus') },
  popliteus: { origin: on('femur'), insertion: on('tibia') },
  'tibialis-posterior': {
    origin: on('tibia', 'fibula'),
    insertion: on('navicular', 'cuneiform-medial'),
  },
  'flexor-hallucis-longus': { origin: on('fibula'), insertion: on('phalanx-distal-1') },
  'flexor-digitorum-longus': {
    origin: on('tibia'),
    insertion: on('phalanx-distal-2', 'phalanx-distal-3', 'phalanx-distal-4', 'phalanx-distal-5'),
  },
  'fibularis-longus': { origin: on('fibula'), insertion: on('metatarsal-1', 'cuneiform-medial') },
  'fibularis-brevis': { origin: on('fibula'), insertion: on('metatarsal-5') },
  'fibularis-tertius': { origin: on('fibula'), insertion: on('metatarsal-5') },
  'tibialis-anterior': { origin: on('tibia'), insertion: on('cuneiform-medial', 'metatarsal-1') },
  'extensor-digitorum-longus': {
    origin: on('tibia', 'fibula'),
    insertion: on(
      ...(['phalanx-middle-2', 'phalanx-middle-3', 'phalanx-middle-4', 'phalanx-middle-5'] as const),
      ...(['phalanx-distal-2', 'phalanx-distal-3', 'phalanx-distal-4', 'phalanx-distal-5'] as const),
    ),
  },
  'extensor-hallucis-longus': { origin: on('fibula'), insertion: on('phalanx-distal-1') },
  'abductor-hallucis': { origin: on('calcaneus'), insertion: on('phalanx-proximal-1') },
  'flexor-digitorum-brevis': {
    origin: on('calcaneus'),
    insertion: on('phalanx-middle-2', 'phalanx-middle-3', 'phalanx-middle-4', 'phalanx-middle-5'),
  },
  'quadratus-plantae': { origin: on('calcaneus'), insertion: [] },
};

/** A patch of bone by whom it belongs to: the key of its footprint. */
export interface Patch {
  readonly owner: StructureId;
  readonly end: End;
  readonly bone: BoneId;
}

/** The patches that belong to a structure itself; what it reaches through a tendon belongs to the tendon. */
export const ownPatches = (id: StructureId): readonly Patch[] =>
  ENDS.flatMap((end) =>
    (ATTACHMENTS[id]?.[end] ?? []).flatMap(({ bone, through }) => (through ? [] : [{ owner: id, end, bone }])),
  );

/** All patches to show for a structure: its own and those that it shares through a tendon. */
export const patchesOf = (id: StructureId): readonly Patch[] =>
  ENDS.flatMap((end) =>
    (ATTACHMENTS[id]?.[end] ?? []).map(({ bone, through }) => ({ owner: through ?? id, end, bone })),
  );

/** Every patch on a bone, in the order of the table. */
export const patchesOn = (bone: StructureId): readonly Patch[] =>
  (Object.keys(ATTACHMENTS) as StructureId[]).flatMap(ownPatches).filter((patch) => patch.bone === bone);

/** Whether selecting this structure, a muscle, a tendon or a bone, shows patches on bone. */
export const hasPatches = (id: StructureId): boolean => patchesOf(id).length > 0 || patchesOn(id).length > 0;
