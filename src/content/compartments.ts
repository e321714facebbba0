import type { StructureId } from '../anatomy/structures';
import { claim } from './claim';
import type { Compartment, CompartmentId } from './types';
import type { WordKey } from './words';

const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

/**
 * How the leg and foot are parted, in the order of a dissection from behind, outer side, front and sole, then what lies
 * around. A structure is in one compartment at most; tendons that run on into another region stay with their muscle.
 */
export const COMPARTMENT_CONTENT: Readonly<Record<CompartmentId, Compartment>> = {
  'superficial-posterior': {
    id: 'superficial-posterior',
    name: 'compartments.superficial-posterior.name',
    members: ['gastrocnemius-medial', 'gastrocnemius-lateral', 'plantaris', 'soleus', 'achilles-tendon'],
    what: textbook('compartments.superficial-posterior.what'),
    nerve: textbook('compartments.superficial-posterior.nerve'),
  },
  'deep-posterior': {
    id: 'deep-posterior',
    name: 'compartments.deep-posterior.name',
    members: [
      'popliteus',
      'flexor-digitorum-longus',
      'tibialis-posterior',
      'flexor-hallucis-longus',
      'tibial-nerve',
      'posterior-tibial-artery',
      'posterior-tibial-vein',
    ],
    what: textbook('compartments.deep-posterior.what'),
    nerve: textbook('compartments.deep-posterior.nerve'),
  },
  lateral: {
    id: 'lateral',
    name: 'compartments.lateral.name',
    members: ['fibularis-longus', 'fibularis-brevis', 'superficial-fibular-nerve'],
    what: textbook('compartments.lateral.what'),
    nerve: textbook('compartments.lateral.nerve'),
  },
  anterior: {
    id: 'anterior',
    name: 'compartments.anterior.name',
    members: [
      'tibialis-anterior',
      'extensor-digitorum-longus',
      'extensor-hallucis-longus',
      'fibularis-tertius',
      'anterior-tibial-artery',
      'deep-fibular-nerve',
    ],
    what: textbook('compartments.anterior.what'),
    nerve: textbook('compartments.anterior.nerve'),
  },
  'sole-1': {
    id: 'sole-1',
    name: 'compartments.sole-1.name',
    members: ['abductor-hallucis', 'flexor-digitorum-brevis', 'abductor-digiti-minimi'],
    what: textbook('compartments.sole-1.what'),
    nerve: textbook('compartments.sole-1.nerve'),
  },
  'sole-2': {
    id: 'sole-2',
    name: 'compartments.sole-2.name',
    members: ['quadratus-plantae', 'lumbricals'],
    what: textbook('compartments.sole-2.what'),
    nerve: textbook('compartments.sole-2.nerve'),
  },
  'sole-3': {
    id: 'sole-3',
    name: 'compartments.sole-3.name',
    members: ['flexor-hallucis-brevis', 'adductor-hallucis', 'flexor-digiti-minimi-brevis'],
    what: textbook('compartments.sole-3.what'),
    nerve: textbook('compartments.sole-3.nerve'),
  },
  'sole-4': {
    id: 'sole-4',
    name: 'compartments.sole-4.name',
    members: ['plantar-interossei'],
    what: textbook('compartments.sole-4.what'),
    nerve: textbook('compartments.sole-4.nerve'),
  },
  'foot-top': {
    id: 'foot-top',
    name: 'compartments.foot-top.name',
    members: ['extensor-hallucis-brevis'],
    what: textbook('compartments.foot-top.what'),
    nerve: textbook('compartments.foot-top.nerve'),
  },
  thigh: {
    id: 'thigh',
    name: 'compartments.thigh.name',
    members: [
      'biceps-femoris',
      'semitendinosus',
      'semimembranosus',
      'gracilis',
      'sartorius',
      'adductor-magnus',
      'rectus-femoris',
      'vastus-medialis',
      'vastus-intermedius',
      'vastus-lateralis',
    ],
    what: textbook('compartments.thigh.what'),
    nerve: textbook('compartments.thigh.nerve'),
  },
};

const COMPARTMENT_BY_MEMBER: ReadonlyMap<StructureId, Compartment> = new Map(
  Object.values(COMPARTMENT_CONTENT).flatMap((compartment) => compartment.members.map((id) => [id, compartment])),
);

/** Undefined for bones, skin, bands and the vessels that belong to no compartment. */
export const compartmentOf = (id: StructureId): Compartment | undefined => COMPARTMENT_BY_MEMBER.get(id);
