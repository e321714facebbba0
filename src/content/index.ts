import type { StructureId } from '../anatomy/structures';
import type { TriggerPointId } from '../anatomy/trigger-points';
import { GASTROCNEMIUS_LATERAL, GASTROCNEMIUS_MEDIAL } from './muscles/gastrocnemius';
import { PLANTARIS } from './muscles/plantaris';
import { POPLITEUS } from './muscles/popliteus';
import { SOLEUS } from './muscles/soleus';
import { ACHILLES_TENDON } from './parts/achilles-tendon';
import { FOOT_BONES } from './parts/foot-bones';
import { LEG_BONES } from './parts/leg-bones';
import { SKIN } from './parts/skin';
import { KNEELING_SOLEUS, TOWEL_BENT, WALL_BENT } from './stretches/bent-knee';
import { SEATED_TOWEL, STEP_DROP, WALL_STRAIGHT } from './stretches/straight-knee';
import { GASTROCNEMIUS_POINTS } from './trigger-points/gastrocnemius';
import { PLANTARIS_POINT } from './trigger-points/plantaris';
import { POPLITEUS_POINT } from './trigger-points/popliteus';
import { SOLEUS_POINTS } from './trigger-points/soleus';
import type { Muscle, Part, Stretch, StretchId, TriggerPoint } from './types';

export * from './evidence';
export { LOOK_ALIKE_CONTENT } from './look-alikes';
export { jointName, latinOf, NAMES_FROM, nameOf } from './names';
export { NO_PRESS_CONTENT } from './no-press';
export * from './safety';

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
};

/** In the order of lists: from the outside in. */
export const MUSCLES: readonly Muscle[] = [GASTROCNEMIUS_MEDIAL, GASTROCNEMIUS_LATERAL, SOLEUS, PLANTARIS, POPLITEUS];

/** In the order of lists: skin, tendon, then bones from knee to toe. */
export const PARTS: readonly Part[] = [SKIN, ACHILLES_TENDON, ...LEG_BONES, ...FOOT_BONES];

export const STRETCH_CONTENT: Readonly<Record<StretchId, Stretch>> = {
  'wall-straight': WALL_STRAIGHT,
  'wall-bent': WALL_BENT,
  'seated-towel': SEATED_TOWEL,
  'towel-bent': TOWEL_BENT,
  'kneeling-soleus': KNEELING_SOLEUS,
  'step-drop': STEP_DROP,
};

const MUSCLE_BY_ID: ReadonlyMap<StructureId, Muscle> = new Map(MUSCLES.map((muscle) => [muscle.id, muscle]));
const PART_BY_ID: ReadonlyMap<StructureId, Part> = new Map(PARTS.map((part) => [part.id, part]));

export const triggerPointOf = (id: TriggerPointId): TriggerPoint => TRIGGER_POINT_CONTENT[id];
export const stretchOf = (id: StretchId): Stretch => STRETCH_CONTENT[id];

/** Undefined for a structure that is no muscle, or one that has not been written about yet. */
export const muscleOf = (id: StructureId): Muscle | undefined => MUSCLE_BY_ID.get(id);
/** Undefined for a muscle, or a structure that has not been written about yet. */
export const partOf = (id: StructureId): Part | undefined => PART_BY_ID.get(id);

/** The trigger points of a muscle, in the order of lists; none for anything else. */
export const triggerPointsOf = (id: StructureId): readonly TriggerPoint[] =>
  Object.values(TRIGGER_POINT_CONTENT).filter((point) => point.muscle === id);
