import { at } from '../../kernel/at';
import { add, distance, dot, scale, sub, type Vec3 } from '../../kernel/vec3';
import { areaAbove, type BoneSurface } from './bone-surface';

/** Rounds of smoothing after the distances are even. */
const ROUNDS = 3;

const smooth = ({ neighbours }: BoneSurface, field: Float32Array, rounds: number): Float32Array => {
  let now = field;
  for (let round = 0; round < rounds; round++)
    now = now.map((own, v) => {
      const list = at(neighbours, v);
      return 0.5 * own + (0.5 * list.reduce((sum, other) => sum + at(now, other), 0)) / list.length;
    });
  return now;
};

type Segment = readonly [Vec3, Vec3];

/** The line on which a field, linear on each triangle, passes through zero. */
const edgeOf = ({ points, triangles }: BoneSurface, field: Float32Array): Segment[] => {
  const segments: Segment[] = [];
  for (let f = 0; f < triangles.length; f += 3) {
    const ends: Vec3[] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [at(triangles, f + k), at(triangles, f + ((k + 1) % 3))];
      const [fa, fb] = [at(field, a), at(field, b)];
      if (fa > 0 === fb > 0) continue;
      ends.push(add(at(points, a), scale(sub(at(points, b), at(points, a)), fa / (fa - fb))));
    }
    if (ends.length === 2) segments.push([at(ends, 0), at(ends, 1)]);
  }
  return segments;
};

const toSegment = (p: Vec3, [a, b]: Segment): number => {
  const along = sub(b, a);
  const size = dot(along, along);
  const t = size > 0 ? Math.min(Math.max(dot(sub(p, a), along) / size, 0), 1) : 0;
  return distance(p, add(a, scale(along, t)));
};

/** The shift that gives a field the area it is meant to have. */
const shiftTo = (bone: BoneSurface, field: Float32Array, area: number): number => {
  let [low, high] = [-4, 4];
  for (let round = 0; round < 14; round++) {
    const shift = (low + high) / 2;
    if (
      areaAbove(
        bone,
        field.map((value) => value + shift),
      ) < area
    )
      low = shift;
    else high = shift;
  }
  return (low + high) / 2;
};

/**
 * Turns any field into millimetres from its own edge, evens that out over the neighbours and keeps the area: only a field
 * that rises alike everywhere gives a clean edge when it is interpolated over triangles as large as those of bone.
 */
export const evenOut = (bone: BoneSurface, raw: Float32Array, reach: number): Float32Array => {
  const field = smooth(bone, raw, 1);
  const edge = edgeOf(bone, field);
  const depth = field.map((value, v) => {
    const p = at(bone.points, v);
    const gap = edge.reduce((least, segment) => Math.min(least, toSegment(p, segment)), reach);
    return value > 0 ? gap : -gap;
  });
  const even = smooth(bone, depth, ROUNDS);
  const shift = shiftTo(bone, even, areaAbove(bone, field));
  return even.map((value) => value + shift);
};
