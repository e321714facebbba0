import type { Pose } from '../anatomy/pose';
import type { StructureId } from '../anatomy/structures';
import { type Mm, toRad } from '../kernel/units';
import { FIBRES, isTriceps } from './fibres';
import { type FootTurn, LEVEL_FOOT } from './foot-joints';
import { changeIn } from './lengths';
import { beyondSlack, headIn } from './triceps';

/**
 * Share of a change of length that the fibres take and the tendon does not. 72 % was measured in the medial head of
 * gastrocnemius (Abellaneda and others 2009) and is taken for all but tibialis anterior, where it was 55 % (Herbert and others
 * 2002). For the calf itself tendon and fibres are weighed against each other instead (passive.ts).
 */
const FIBRE_SHARE = 0.72;
const FIBRE_SHARE_FRONT = 0.55;

/**
 * Strain of the fibres, as a share of their optimal length: for the calf beyond the length at which they go taut, for the others
 * beyond the standing leg, where slack is not known. Never below 0: a slack fibre is slack, not pressed together. Null where
 * no fibre length is known.
 */
export const fibreStrain = (id: StructureId, pose: Pose, turn: FootTurn = LEVEL_FOOT): number | null => {
  if (isTriceps(id)) return headIn(id, pose).strain;
  const fibres = FIBRES[id];
  if (!fibres) return null;
  const share = id === 'tibialis-anterior' ? FIBRE_SHARE_FRONT : FIBRE_SHARE;
  const along = fibres.optimal * Math.cos(toRad(fibres.pennation));
  return Math.max(0, (share * changeIn(id, pose, turn)) / along);
};

/** By how many millimetres a head of the calf sags; 0 when it is taut, null for a muscle whose slack is not known. */
export const slackIn = (id: StructureId, pose: Pose): Mm | null =>
  isTriceps(id) ? (Math.max(0, -beyondSlack(id, pose)) as Mm) : null;
