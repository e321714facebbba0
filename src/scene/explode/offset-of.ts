import type { StructureId } from '../../anatomy/structures';
import { structureOf } from '../../anatomy/structures';
import { compartmentOf } from '../../content';
import type { CompartmentId } from '../../content/types';
import type { Vec3 } from '../../kernel/vec3';

/**
 * Where the members of a compartment go when the parts are drawn asunder as far as they go: mm, x to medial, y up, z to the
 * front. Each goes the way its surgeon would come for it, so that no compartment passes through another.
 */
const WAYS: Readonly<Record<Exclude<CompartmentId, 'thigh'>, Vec3>> = {
  'superficial-posterior': [0, 0, -46],
  'deep-posterior': [6, 0, -24],
  lateral: [-48, 0, -8],
  anterior: [-12, 0, 46],
  'sole-1': [0, -58, 0],
  'sole-2': [0, -42, 0],
  'sole-3': [0, -28, 0],
  'sole-4': [0, -14, 0],
  'foot-top': [-4, 24, 10],
};

/** Members that go another way than their compartment: one lies over the other, or they lie round a bone. */
const OWN_WAYS: Readonly<Partial<Record<StructureId, Vec3>>> = {
  'gastrocnemius-medial': [8, 0, -60],
  'gastrocnemius-lateral': [-8, 0, -60],
  plantaris: [0, 0, -46],
  soleus: [0, 0, -36],
  popliteus: [0, 0, -18],
  'flexor-digitorum-longus': [22, 0, -22],
  'flexor-hallucis-longus': [-10, 0, -24],
  'tibialis-posterior': [4, 0, -14],
  'fibularis-longus': [-56, 0, -8],
  'fibularis-brevis': [-34, 0, -8],
  'tibialis-anterior': [0, 0, 56],
  'extensor-digitorum-longus': [-28, 0, 42],
  'extensor-hallucis-longus': [-10, 0, 28],
  'interosseous-membrane': [0, 0, 0],
  'plantar-aponeurosis': [0, -60, 0],
  'long-plantar-ligament': [0, -20, 0],
  'medial-plantar-artery': [0, -36, 0],
  'lateral-plantar-artery': [0, -36, 0],
  'popliteal-artery': [0, 0, -12],
  'popliteal-vein': [0, 0, -20],
  'small-saphenous-vein': [0, 0, -60],
  'great-saphenous-vein': [56, 0, 0],
  'tibial-nerve': [0, 0, -28],
  'common-fibular-nerve': [-40, 0, -26],
  'deep-fibular-nerve': [-12, 0, 36],
  'superficial-fibular-nerve': [-56, 0, 8],
  'sural-nerve': [-4, 0, -60],
  'medial-plantar-nerve': [0, -40, 0],
  'lateral-plantar-nerve': [0, -40, 0],
  'biceps-femoris': [-46, 0, -30],
  semitendinosus: [26, 0, -50],
  semimembranosus: [24, 0, -36],
  gracilis: [52, 0, -20],
  sartorius: [56, 0, 0],
  'adductor-magnus': [40, 0, -10],
  'rectus-femoris': [0, 0, 56],
  'vastus-medialis': [36, 0, 30],
  'vastus-intermedius': [0, 0, 32],
  'vastus-lateralis': [-40, 0, 30],
};

const STILL: Vec3 = [0, 0, 0];

/** How far a structure moves at `explode` 1, mm. Bones and skin stay: what springs from a bone is seen to have left it. */
export const offsetOf = (id: StructureId): Vec3 => {
  const { kind } = structureOf(id);
  if (kind === 'bone' || kind === 'skin') return STILL;
  const own = OWN_WAYS[id];
  if (own) return own;
  const compartment = compartmentOf(id)?.id;
  return compartment && compartment !== 'thigh' ? WAYS[compartment] : STILL;
};
