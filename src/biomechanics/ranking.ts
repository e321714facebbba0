import type { StructureId } from '../anatomy/structures';
import type { Stretch } from '../content/types';
import type { Mm } from '../kernel/units';
import { COURSES } from './course';
import { changeIn } from './lengths';
import { ALL_STRETCHES, poseOf, turnOf } from './presets';
import { fibreStrain } from './strain';

export interface Reached {
  readonly stretch: Stretch;
  /** How much longer the muscle is than in the standing leg. */
  readonly change: Mm;
  /** Null where no fibre length is known. */
  readonly strain: number | null;
}

/** A stretch that lengthens a muscle by less than this is not said to reach it, mm. */
export const LEAST_REACH = 2;

/** The stretches that lengthen a muscle, the one that does so most first; none for a muscle without a course. */
export const stretchesThatReach = (id: StructureId): readonly Reached[] => {
  if (!COURSES.has(id)) return [];
  return ALL_STRETCHES.map((stretch) => {
    const [pose, turn] = [poseOf(stretch), turnOf(stretch)];
    return { stretch, change: changeIn(id, pose, turn), strain: fibreStrain(id, pose, turn) };
  })
    .filter(({ change, strain }) => change >= LEAST_REACH && strain !== 0)
    .sort((a, b) => b.change - a.change);
};
