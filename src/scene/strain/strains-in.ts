import type { Pose } from '../../anatomy/pose';
import { STRUCTURES, type StructureId } from '../../anatomy/structures';
import { fibreStrain, slackIn } from '../../biomechanics/strain';

/** Stands for a muscle that hangs slack. */
export const SLACK = -1;

/** Sag that can be seen, mm; less is taut. */
const LEAST_SAG = 0.5;

const MUSCLES: readonly StructureId[] = STRUCTURES.filter(({ kind }) => kind === 'muscle').map(({ id }) => id);

/** Whole hundredths: no eye tells finer steps, and what stays the same is not drawn anew. */
const tidy = (strain: number) => Math.round(strain * 100) / 100;

/** The strain of every muscle whose fibres are known in a pose, or `SLACK`. */
export const strainsIn = (pose: Pose): ReadonlyMap<StructureId, number> =>
  new Map(
    MUSCLES.flatMap((id) => {
      const strain = fibreStrain(id, pose);
      if (strain === null) return [];
      return [[id, (slackIn(id, pose) ?? 0) > LEAST_SAG ? SLACK : tidy(strain)] as const];
    }),
  );
