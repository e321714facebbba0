import { claim } from '../claim';
import type { WordKey } from '../words';
import { part } from './part';

const textbook = (words: WordKey) => claim(words, 'E3', 'gray-42', 'moore-8');

const KNEE_HOLLOW = textbook('parts.vessels.knee-hollow');
const ARCH = claim('parts.vessels.arch', 'E3', 'imaios-leg', 'gray-42');

/** In the order of the blood's way down, veins after their artery, surface veins last. */
export const VESSELS = [
  part('popliteal-artery', KNEE_HOLLOW),
  part('popliteal-vein', KNEE_HOLLOW, claim('parts.popliteal-vein.clot', 'E4', 'sutham-2020', 'behera-2018')),
  part('anterior-tibial-artery', claim('parts.anterior-tibial-artery.way', 'E3', 'imaios-leg', 'gray-42')),
  part('posterior-tibial-artery', ARCH, textbook('parts.posterior-tibial-artery.pulse')),
  part('posterior-tibial-vein', ARCH),
  part('medial-plantar-artery', textbook('parts.medial-plantar-artery.muscles')),
  part('lateral-plantar-artery', textbook('parts.lateral-plantar-artery.muscles')),
  part('small-saphenous-vein', textbook('parts.small-saphenous-vein.way')),
  part('great-saphenous-vein', textbook('parts.great-saphenous-vein.way')),
] as const;
