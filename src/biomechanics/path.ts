import { at } from '../kernel/at';
import { moved, type Rigid, turned } from '../kernel/rigid';
import { type Mm, mm } from '../kernel/units';
import { distance, type Vec3 } from '../kernel/vec3';
import type { PathSegment, Stop } from './course';
import { type Cylinder, type Wrap, wrapOver } from './wrap';

export type PathMotions = Readonly<Record<PathSegment, Rigid>>;

/** One leg of a path between two places, with the cylinder it lies on if it does. */
interface Leg {
  readonly from: Vec3;
  readonly wrap: Wrap | null;
  readonly to: Vec3;
}

const carried = (motion: Rigid, { centre, axis, radius, side }: Cylinder): Cylinder => ({
  centre: moved(motion, centre),
  axis: turned(motion, axis),
  radius,
  side: turned(motion, side),
});

/** The legs of a course after the parts of the leg have moved. Between two places lies at most one cylinder. */
const legsOf = (course: readonly Stop[], motions: PathMotions): readonly Leg[] => {
  const legs: Leg[] = [];
  let from: Vec3 | null = null;
  let cylinder: Cylinder | null = null;
  for (const stop of course) {
    const motion = motions[stop.on];
    if ('over' in stop) {
      cylinder = carried(motion, stop.over);
      continue;
    }
    const to = moved(motion, stop.place);
    if (from) legs.push({ from, to, wrap: cylinder && wrapOver(from, to, cylinder) });
    from = to;
    cylinder = null;
  }
  return legs;
};

const legLength = ({ from, to, wrap }: Leg): number =>
  wrap ? distance(from, wrap.on) + wrap.length + distance(wrap.off, to) : distance(from, to);

/** Length of muscle and tendon together. */
export const pathLength = (course: readonly Stop[], motions: PathMotions): Mm =>
  mm(legsOf(course, motions).reduce((sum, leg) => sum + legLength(leg), 0));

const ARC_STEPS = 8;

/** The path as a line of points, atlas frame, mm: for those who draw along it. */
export const pathPoints = (course: readonly Stop[], motions: PathMotions): readonly Vec3[] => {
  const legs = legsOf(course, motions);
  const first = legs[0] && at(legs, 0).from;
  if (!first) return [];
  return [
    first,
    ...legs.flatMap(({ wrap, to }) => [
      ...(wrap ? Array.from({ length: ARC_STEPS + 1 }, (_, i) => wrap.at(i / ARC_STEPS)) : []),
      to,
    ]),
  ];
};
