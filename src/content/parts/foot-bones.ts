import { claim } from '../claim';
import type { WordKey } from '../words';
import { part } from './part';

const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

const SLIP = textbook('parts.metatarsal.slip');
const WEDGE = textbook('parts.cuneiform.slip');
const MIDDLE = textbook('parts.phalanx-middle.tendon');
const END = textbook('parts.phalanx-distal.tendon');

const TARSALS = [
  part('talus', textbook('parts.talus.tendon')),
  part('calcaneus', textbook('parts.calcaneus.achilles'), textbook('parts.calcaneus.sole')),
  part('navicular', textbook('parts.navicular.tendon')),
  part('cuboid', textbook('parts.cuboid.tendon')),
  part('cuneiform-medial', textbook('parts.cuneiform-medial.tendons')),
  part('cuneiform-intermediate', WEDGE),
  part('cuneiform-lateral', WEDGE),
] as const;

const METATARSALS = [
  part('metatarsal-1', textbook('parts.metatarsal-1.tendons')),
  part('metatarsal-2', SLIP),
  part('metatarsal-3', SLIP),
  part('metatarsal-4', SLIP),
  part('metatarsal-5', textbook('parts.metatarsal-5.tendon')),
] as const;

const TOES = [
  part('phalanx-proximal-1', textbook('parts.phalanx-proximal-1.tendon')),
  part('phalanx-distal-1', textbook('parts.phalanx-distal-1.tendon')),
  part('phalanx-proximal-2'),
  part('phalanx-middle-2', MIDDLE),
  part('phalanx-distal-2', END),
  part('phalanx-proximal-3'),
  part('phalanx-middle-3', MIDDLE),
  part('phalanx-distal-3', END),
  part('phalanx-proximal-4'),
  part('phalanx-middle-4', MIDDLE),
  part('phalanx-distal-4', END),
  part('phalanx-proximal-5'),
  part('phalanx-middle-5', MIDDLE),
  part('phalanx-distal-5', END),
] as const;

export const FOOT_BONES = [...TARSALS, ...METATARSALS, ...TOES] as const;
