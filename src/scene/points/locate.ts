import type { Site } from '../../content/types';
import { deg, toRad } from '../../kernel/units';
import { add, normalize, scale, type Vec3 } from '../../kernel/vec3';

/** What a skin vertex knows of itself, in metres and in the frame of the right leg. */
export interface SkinPoint {
  readonly position: Vec3;
  readonly normal: Vec3;
  readonly f: number;
  /** Degrees. */
  readonly theta: number;
  /** Whether it lies on the leg rather than on the foot. */
  readonly onLeg: boolean;
}

/** A place on the skin and the direction out of it. */
export interface Mark {
  readonly position: Vec3;
  readonly normal: Vec3;
}

/** Metres of leg per unit of f, and a typical radius of the calf: together they make chart distance a length. */
const LEG = 0.417;
const RADIUS = 0.055;
/** Farther than this from every vertex, metres, a site is not on this model. */
const REACH = 0.02;
/** The normal is taken over this neighbourhood, metres, so that one odd triangle cannot tilt a cross. */
const AROUND = 0.012;

const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;

/** Where a site lies on the skin; null when the skin has no such place. */
export const locate = (skin: readonly SkinPoint[], site: Site): Mark | null => {
  const f = middle(site.f);
  const theta = middle(site.theta);
  const away = (point: SkinPoint) => {
    const turn = ((((point.theta - theta) % 360) + 540) % 360) - 180;
    return Math.hypot((point.f - f) * LEG, toRad(deg(turn)) * RADIUS);
  };
  let nearest: SkinPoint | null = null;
  let least = REACH;
  let normal: Vec3 = [0, 0, 0];
  for (const point of skin) {
    if (!point.onLeg) continue;
    const distance = away(point);
    if (distance < least) {
      least = distance;
      nearest = point;
    }
    if (distance < AROUND) normal = add(normal, scale(point.normal, AROUND - distance));
  }
  if (!nearest) return null;
  return { position: nearest.position, normal: normalize(add(normal, scale(nearest.normal, 1e-6))) };
};
