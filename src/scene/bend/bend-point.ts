import { PATELLA } from '../../biomechanics/joints';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../../kernel/vec3';
import type { Bent } from './bent';
import { ANKLE_FRAME, KNEE_FRAME } from './joint-frame';
import { ankleShare, kneeShare, patellaShare, sagShare, slideShare } from './shares';

type Triple = [number, number, number];

/** Turns a place, held in `p`, about a line by `angle` radians; writes into the same triple. */
const turn = (p: Triple, centre: Vec3, axis: Vec3, angle: number): void => {
  const [x, y, z] = [p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]];
  const [a, b, c] = axis;
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const along = (a * x + b * y + c * z) * (1 - cosine);
  p[0] = centre[0] + x * cosine + (b * z - c * y) * sine + a * along;
  p[1] = centre[1] + y * cosine + (c * x - a * z) * sine + b * along;
  p[2] = centre[2] + z * cosine + (a * y - b * x) * sine + c * along;
};

const shiftBy = (p: Triple, direction: Vec3, way: number): void => {
  p[0] += direction[0] * way;
  p[1] += direction[1] * way;
  p[2] += direction[2] * way;
};

const along = (p: Triple, centre: Vec3, direction: Vec3): number =>
  (p[0] - centre[0]) * direction[0] + (p[1] - centre[1]) * direction[1] + (p[2] - centre[2]) * direction[2];

/**
 * Moves a place of soft tissue in the standing leg (mm, atlas frame) to where a pose takes it, in the same triple: whole
 * meshes pass through here. The shader of `bend.glsl.ts` does the same.
 */
export const bendInPlace = (bent: Bent, p: Triple): void => {
  const { centre, axis, back, up } = KNEE_FRAME;
  const [kneeX, kneeBack, kneeUp] = [along(p, centre, axis), along(p, centre, back), along(p, centre, up)];
  if (bent.ankleTurn !== 0) {
    const ankle = ANKLE_FRAME;
    const [x, behind, above] = [
      along(p, ankle.centre, ankle.axis),
      along(p, ankle.centre, ankle.back),
      along(p, ankle.centre, ankle.up),
    ];
    const foot = ankleShare(x, behind, above);
    shiftBy(p, ankle.up, -bent.slide * slideShare(kneeUp, behind, above));
    turn(p, ankle.centre, ankle.axis, bent.ankleTurn * foot);
  }
  if (bent.kneeTurn === 0) return;
  const thigh = kneeShare(kneeX, kneeBack, kneeUp);
  const [x, y, z] = PATELLA.centre;
  const patella = patellaShare(p[0] - x, p[1] - y, p[2] - z);
  const { rows, shift } = bent.bones.patella;
  const withPatella: Vec3 = patella > 0 ? [dot(rows[0], p), dot(rows[1], p), dot(rows[2], p)] : p;
  shiftBy(p, back, bent.sag * sagShare(kneeBack, kneeUp));
  turn(p, centre, axis, bent.kneeTurn * thigh);
  turn(p, centre, bent.twistAxis, bent.twist * thigh);
  shiftBy(p, bent.shift, thigh);
  if (patella === 0) return;
  for (const k of [0, 1, 2] as const) p[k] += (withPatella[k] + shift[k] - p[k]) * patella;
};

/** Where a place of soft tissue in the standing leg has gone, mm. */
export const bendPoint = (bent: Bent, place: Vec3): Vec3 => {
  const p: Triple = [place[0], place[1], place[2]];
  bendInPlace(bent, p);
  return p;
};

/** So far from a place, mm, its neighbours tell which way a surface there has turned. */
const NEAR = 0.3;

/** The outward direction of a surface at a place, after bending. */
export const bendNormal = (bent: Bent, place: Vec3, normal: Vec3): Vec3 => {
  const across = normalize(cross(normal, Math.abs(normal[1]) < 0.7 ? [0, 1, 0] : [1, 0, 0]));
  const on = cross(normal, across);
  const here = bendPoint(bent, place);
  const one = sub(bendPoint(bent, add(place, scale(across, NEAR))), here);
  const two = sub(bendPoint(bent, add(place, scale(on, NEAR))), here);
  return normalize(cross(one, two));
};
