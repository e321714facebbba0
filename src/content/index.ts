import type { StructureId } from '../anatomy/structures';
import type { TriggerPointId } from '../anatomy/trigger-points';
import { FIBULARIS_BREVIS, FIBULARIS_LONGUS, FIBULARIS_TERTIUS } from './muscles/fibulares';
import { EXTENSOR_DIGITORUM_LONGUS, EXTENSOR_HALLUCIS_LONGUS, TIBIALIS_ANTERIOR } from './muscles/front';
import { GASTROCNEMIUS_LATERAL, GASTROCNEMIUS_MEDIAL } from './muscles/gastrocnemius';
import { FLEXOR_DIGITORUM_LONGUS, FLEXOR_HALLUCIS_LONGUS } from './muscles/long-toe-flexors';
import { PLANTARIS } from './muscles/plantaris';
import { POPLITEUS } from './muscles/popliteus';
import { ABDUCTOR_HALLUCIS, FLEXOR_DIGITORUM_BREVIS, QUADRATUS_PLANTAE } from './muscles/sole';
import { SOLEUS } from './muscles/soleus';
import { TIBIALIS_POSTERIOR } from './muscles/tibialis-posterior';
import { ACHILLES_TENDON } from './parts/achilles-tendon';
import { BANDS } from './parts/bands';
import { FOOT_BONES } from './parts/foot-bones';
import { FOOT_MUSCLES } from './parts/foot-muscles';
import { LEG_BONES } from './parts/leg-bones';
import { NERVES } from './parts/nerves';
import { SKIN } from './parts/skin';
import { THIGH_MUSCLES } from './parts/thigh-muscles';
import { VESSELS } from './parts/vessels';
import { KNEELING_SOLEUS, SQUAT_DEEP, TOWEL_BENT, WALL_BENT } from './stretches/bent-knee';
import { INVERSION_PLANTAR, KNEEL_SIT } from './stretches/foot-pointed';
import { DOWNWARD_DOG, SEATED_TOWEL, STEP_DROP, WALL_STRAIGHT } from './stretches/straight-knee';
import { BIG_TOE_WALL, PLANTAR_FASCIA, TP_FDL } from './stretches/toes-bent-back';
import { FIBULARIS_BREVIS_POINT, FIBULARIS_LONGUS_POINT, FIBULARIS_TERTIUS_POINT } from './trigger-points/fibulares';
import {
  EXTENSOR_DIGITORUM_LONGUS_POINT,
  EXTENSOR_HALLUCIS_LONGUS_POINT,
  TIBIALIS_ANTERIOR_POINT,
} from './trigger-points/front';
import { GASTROCNEMIUS_POINTS } from './trigger-points/gastrocnemius';
import { FLEXOR_DIGITORUM_LONGUS_POINT, FLEXOR_HALLUCIS_LONGUS_POINT } from './trigger-points/long-toe-flexors';
import { PLANTARIS_POINT } from './trigger-points/plantaris';
import { POPLITEUS_POINT } from './trigger-points/popliteus';
import {
  ABDUCTOR_DIGITI_MINIMI_POINT,
  ADDUCTOR_HALLUCIS_POINT,
  FLEXOR_HALLUCIS_BREVIS_POINT,
  SHORT_TOE_EXTENSORS_POINT,
} from './trigger-points/small-foot-muscles';
import { ABDUCTOR_HALLUCIS_POINT, FLEXOR_DIGITORUM_BREVIS_POINT, QUADRATUS_PLANTAE_POINT } from './trigger-points/sole';
import { SOLEUS_POINTS } from './trigger-points/soleus';
import { TIBIALIS_POSTERIOR_POINT } from './trigger-points/tibialis-posterior';
import type { Muscle, Part, Stretch, StretchId, TriggerPoint } from './types';

export * from './areas';
export * from './compartments';
export * from './evidence';
export { HONEST_SUMMARY } from './honest';
export { LOOK_ALIKE_CONTENT } from './look-alikes';
export { jointName, latinOf, NAMES_FROM, nameOf } from './names';
export { NO_PRESS_CONTENT } from './no-press';
export * from './red-flags';
export { COUNTS, RELIABILITY } from './reliability';
export * from './safety';
export { STRETCH_MODEL_CLAIMS } from './stretching';
export * from './symptoms';

const [gastrocnemius1, gastrocnemius2, gastrocnemius3, gastrocnemius4] = GASTROCNEMIUS_POINTS;
const [soleus1, soleus2, soleus3] = SOLEUS_POINTS;

/** In the order of lists. */
export const TRIGGER_POINT_CONTENT: Readonly<Record<TriggerPointId, TriggerPoint>> = {
  'gastrocnemius-trp1': gastrocnemius1,
  'gastrocnemius-trp2': gastrocnemius2,
  'gastrocnemius-trp3': gastrocnemius3,
  'gastrocnemius-trp4': gastrocnemius4,
  'soleus-trp1': soleus1,
  'soleus-trp2': soleus2,
  'soleus-trp3': soleus3,
  'plantaris-trp': PLANTARIS_POINT,
  'popliteus-trp': POPLITEUS_POINT,
  'tibialis-posterior-trp': TIBIALIS_POSTERIOR_POINT,
  'fhl-trp': FLEXOR_HALLUCIS_LONGUS_POINT,
  'fdl-trp': FLEXOR_DIGITORUM_LONGUS_POINT,
  'fibularis-longus-trp': FIBULARIS_LONGUS_POINT,
  'fibularis-brevis-trp': FIBULARIS_BREVIS_POINT,
  'fibularis-tertius-trp': FIBULARIS_TERTIUS_POINT,
  'tibialis-anterior-trp': TIBIALIS_ANTERIOR_POINT,
  'edl-trp': EXTENSOR_DIGITORUM_LONGUS_POINT,
  'ehl-trp': EXTENSOR_HALLUCIS_LONGUS_POINT,
  'abductor-hallucis-trp': ABDUCTOR_HALLUCIS_POINT,
  'fdb-trp': FLEXOR_DIGITORUM_BREVIS_POINT,
  'quadratus-plantae-trp': QUADRATUS_PLANTAE_POINT,
  'fhb-trp': FLEXOR_HALLUCIS_BREVIS_POINT,
  'adductor-hallucis-trp': ADDUCTOR_HALLUCIS_POINT,
  'abductor-digiti-minimi-trp': ABDUCTOR_DIGITI_MINIMI_POINT,
  'edb-trp': SHORT_TOE_EXTENSORS_POINT,
};

/** In the order of lists: calf from the outside in, outer side, front, sole. */
export const MUSCLES: readonly Muscle[] = [
  GASTROCNEMIUS_MEDIAL,
  GASTROCNEMIUS_LATERAL,
  SOLEUS,
  PLANTARIS,
  POPLITEUS,
  TIBIALIS_POSTERIOR,
  FLEXOR_DIGITORUM_LONGUS,
  FLEXOR_HALLUCIS_LONGUS,
  FIBULARIS_LONGUS,
  FIBULARIS_BREVIS,
  TIBIALIS_ANTERIOR,
  EXTENSOR_DIGITORUM_LONGUS,
  EXTENSOR_HALLUCIS_LONGUS,
  FIBULARIS_TERTIUS,
  ABDUCTOR_HALLUCIS,
  FLEXOR_DIGITORUM_BREVIS,
  QUADRATUS_PLANTAE,
];

/** In the order of lists: skin, tendon and bands, bones from knee to toe, the other muscles, vessels. */
export const PARTS: readonly Part[] = [
  SKIN,
  ACHILLES_TENDON,
  ...BANDS,
  ...LEG_BONES,
  ...FOOT_BONES,
  ...FOOT_MUSCLES,
  ...THIGH_MUSCLES,
  ...VESSELS,
  ...NERVES,
];

export const STRETCH_CONTENT: Readonly<Record<StretchId, Stretch>> = {
  'wall-straight': WALL_STRAIGHT,
  'wall-bent': WALL_BENT,
  'seated-towel': SEATED_TOWEL,
  'towel-bent': TOWEL_BENT,
  'kneeling-soleus': KNEELING_SOLEUS,
  'step-drop': STEP_DROP,
  'downward-dog': DOWNWARD_DOG,
  'squat-deep': SQUAT_DEEP,
  'plantar-fascia': PLANTAR_FASCIA,
  'big-toe-wall': BIG_TOE_WALL,
  'tp-fdl': TP_FDL,
  'kneel-sit': KNEEL_SIT,
  'inversion-plantar': INVERSION_PLANTAR,
};

const MUSCLE_BY_ID: ReadonlyMap<StructureId, Muscle> = new Map(MUSCLES.map((muscle) => [muscle.id, muscle]));
const PART_BY_ID: ReadonlyMap<StructureId, Part> = new Map(PARTS.map((part) => [part.id, part]));

export const triggerPointOf = (id: TriggerPointId): TriggerPoint => TRIGGER_POINT_CONTENT[id];
export const stretchOf = (id: StretchId): Stretch => STRETCH_CONTENT[id];

/** The stretches that are meant for a structure, a muscle or the plantar fascia; none for anything else. */
export const stretchesFor = (id: StructureId): readonly Stretch[] =>
  Object.values(STRETCH_CONTENT).filter((stretch) => stretch.targets.includes(id));

/** Undefined for a structure that is no muscle, or a muscle that is only named: that one is a part. */
export const muscleOf = (id: StructureId): Muscle | undefined => MUSCLE_BY_ID.get(id);
/** Undefined for a muscle with a page of its own. Every structure is one or the other. */
export const partOf = (id: StructureId): Part | undefined => PART_BY_ID.get(id);

/** The trigger points of a muscle, in the order of lists; none for anything else. */
export const triggerPointsOf = (id: StructureId): readonly TriggerPoint[] =>
  Object.values(TRIGGER_POINT_CONTENT).filter((point) => point.muscle === id);
