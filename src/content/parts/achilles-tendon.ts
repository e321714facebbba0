import { claim } from '../claim';
import { part } from './part';

export const ACHILLES_TENDON = part(
  'achilles-tendon',
  claim('parts.achilles-tendon.insertion', 'E3', 'gray-42', 'moore-8'),
  claim('parts.achilles-tendon.twist', 'E3', 'edama-2015'),
  claim('parts.achilles-tendon.length', 'E3', 'rosso-2012'),
  claim('parts.achilles-tendon.free', 'E3', 'achilles-morphology-2023', 'szaro-2021'),
  claim('parts.achilles-tendon.width', 'E3', 'szaro-2021'),
  claim('parts.achilles-tendon.sore', 'E3', 'szaro-2021'),
  claim('parts.achilles-tendon.lever', 'E3', 'baxter-2021'),
  claim('parts.achilles-tendon.spring', 'E3', 'yong-2020'),
  claim('parts.achilles-tendon.rupture', 'E3', 'maffulli-1998'),
);
