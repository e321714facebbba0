import { claim } from '../claim';
import type { WordKey } from '../words';
import { part } from './part';

const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

/** Muscles of the foot that are named but not yet described one by one. */
export const FOOT_MUSCLES = [
  part('abductor-digiti-minimi', textbook('parts.abductor-digiti-minimi.layer')),
  part('flexor-hallucis-brevis', textbook('parts.flexor-hallucis-brevis.end')),
  part('adductor-hallucis', textbook('parts.third-layer')),
  part('flexor-digiti-minimi-brevis', textbook('parts.third-layer')),
  part('lumbricals', textbook('parts.lumbricals.layer')),
  part('plantar-interossei', textbook('parts.plantar-interossei.layer')),
  part('extensor-hallucis-brevis', textbook('parts.extensor-hallucis-brevis.place')),
] as const;
