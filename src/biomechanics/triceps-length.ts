import { NEUTRAL_POSE, POSE_RANGE, type Pose } from '../anatomy/pose';
import { at } from '../kernel/at';
import { deg, type Mm, mm, toRad } from '../kernel/units';
import { TRICEPS, type TricepsId } from './fibres';
import { lengthIn, neutralLength } from './lengths';

/*
 * Every path of the calf runs through a place on the shank, so its length is a part that the knee decides and a part that the
 * ankle decides. The second is kept by whole degrees, because the search for the ankle's limit asks for it ten thousand times.
 */

const FIRST = POSE_RANGE.ankle[0] - 1;
/** Beyond what can be posed: a limit may lie there. */
const LAST = POSE_RANGE.ankle[1] + 21;

const byAnkle = new Map<TricepsId, Float64Array>();
const byKnee = new Map<string, number>();

const ankleRow = (id: TricepsId): Float64Array => {
  const known = byAnkle.get(id);
  if (known) return known;
  const standing = neutralLength(id);
  const row = Float64Array.from(
    { length: LAST - FIRST + 1 },
    (_, i) => lengthIn(id, { ...NEUTRAL_POSE, ankle: deg(FIRST + i) }) - standing,
  );
  byAnkle.set(id, row);
  return row;
};

const kneePart = (id: TricepsId, knee: number): number => {
  const key = `${id} ${knee}`;
  const known = byKnee.get(key);
  if (known !== undefined) return known;
  const part = lengthIn(id, { ...NEUTRAL_POSE, knee: deg(knee) });
  // A hand on a slider asks for many angles once each.
  if (byKnee.size > 20 * TRICEPS.length) byKnee.clear();
  byKnee.set(key, part);
  return part;
};

/** Length of a head with its tendon, to within a hundredth of a millimetre of its path. */
export const tricepsLength = (id: TricepsId, { knee, ankle }: Pose): Mm => {
  const row = ankleRow(id);
  const place = Math.min(Math.max(ankle - FIRST, 0), row.length - 1.001);
  const i = Math.floor(place);
  return mm(kneePart(id, knee) + at(row, i) + (at(row, i + 1) - at(row, i)) * (place - i));
};

/** How far from the ankle's axis a head pulls on the heel, mm. */
export const heelArm = (id: TricepsId, ankle: number): Mm => {
  const row = ankleRow(id);
  const i = Math.min(Math.max(Math.round(ankle - FIRST), 1), row.length - 2);
  return mm((at(row, i + 1) - at(row, i - 1)) / toRad(deg(2)));
};
