import type { Pose } from '../anatomy/pose';
import type { StructureId } from '../anatomy/structures';
import { at } from '../kernel/at';
import { deg, type Mm, mm, toRad } from '../kernel/units';
import { GROWTH } from './fibres';
import { changeIn } from './lengths';

/** A published change of length from the standing leg. */
export interface PublishedChange {
  readonly pose: Pose;
  readonly change: Mm;
}

/** How a path differs from a published one, all in millimetres of the published leg. */
export interface Difference {
  readonly rms: Mm;
  readonly most: Mm;
  /** Greatest difference of the moment arms between neighbouring poses. */
  readonly kneeArm: Mm;
  readonly ankleArm: Mm;
}

/** What may differ: `close`, a simpler path on the same skeleton; `fair`, another person's bones. */
export const TOLERANCES: Readonly<Record<'close' | 'fair', Difference>> = {
  close: { rms: mm(1.5), most: mm(3), kneeArm: mm(6), ankleArm: mm(1.5) },
  fair: { rms: mm(3), most: mm(6), kneeArm: mm(8), ankleArm: mm(5) },
};

const isWithin = (difference: Difference, most: Difference): boolean =>
  (Object.keys(most) as (keyof Difference)[]).every((key) => difference[key] <= most[key]);

/** The stricter of the two that holds; null when neither does. */
export const toleranceMet = (difference: Difference): 'close' | 'fair' | null => {
  if (isWithin(difference, TOLERANCES.close)) return 'close';
  return isWithin(difference, TOLERANCES.fair) ? 'fair' : null;
};

/** The greatest slope of the errors along one joint with the other held, per radian. */
const armError = (errors: readonly { readonly pose: Pose; readonly error: number }[], joint: keyof Pose): Mm => {
  const other = joint === 'knee' ? 'ankle' : 'knee';
  let most = 0;
  for (const held of new Set(errors.map(({ pose }) => pose[other]))) {
    const row = errors.filter(({ pose }) => pose[other] === held);
    const sorted = row.toSorted((a, b) => a.pose[joint] - b.pose[joint]);
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [at(sorted, i - 1), at(sorted, i)];
      most = Math.max(most, Math.abs(b.error - a.error) / toRad(deg(b.pose[joint] - a.pose[joint])));
    }
  }
  return mm(most);
};

/** Compares a path of this leg, brought to the published leg's size, with published changes of length. */
export const differenceFrom = (id: StructureId, published: readonly PublishedChange[]): Difference => {
  const errors = published.map(({ pose, change }) => ({ pose, error: changeIn(id, pose) / GROWTH - change }));
  return {
    rms: mm(Math.sqrt(errors.reduce((sum, { error }) => sum + error * error, 0) / errors.length)),
    most: mm(Math.max(...errors.map(({ error }) => Math.abs(error)))),
    kneeArm: armError(errors, 'knee'),
    ankleArm: armError(errors, 'ankle'),
  };
};
