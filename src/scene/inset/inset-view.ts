import { deg } from '../../kernel/units';
import { add, dot, length, normalize, scale, sub, type Vec3 } from '../../kernel/vec3';
import { framePoints } from '../camera/framing';
import type { Pose } from '../camera/orbit';
import { orbitAlong } from '../camera/pose';

/** A point of skin a pain zone covers; metres, right leg; `weight` 0 to 1. */
export interface ZonePoint {
  readonly position: Vec3;
  readonly normal: Vec3;
  readonly weight: number;
}

/** Skin counts as seen while it meets the line of sight at less than about 75°; beyond, it is a sliver. */
const GRAZING = 0.26;
/** Below this share of the zone in plain sight, the inset opens. */
const ENOUGH = 0.42;
/** Straight up or down has no upright; the inset stays this far from it, degrees. */
const STEEPEST = 80;

/** Share of a zone, by weight, that faces the eye and lies inside the picture; 1 for a zone without points. */
export const seenShare = (zone: readonly ZonePoint[], eye: Vec3, inside: (point: Vec3) => boolean): number => {
  let seen = 0;
  let all = 0;
  for (const { position, normal, weight } of zone) {
    all += weight;
    if (dot(normal, normalize(sub(eye, position))) > GRAZING && inside(position)) seen += weight;
  }
  return all > 0 ? seen / all : 1;
};

export const needsInset = (share: number): boolean => share < ENOUGH;

/**
 * Where the second camera stands: along the mean normal of the zone, so that most of it faces the picture. A zone that
 * wraps round the limb has almost no mean; then the best of the directions its own points face.
 */
export const insetPose = (zone: readonly ZonePoint[], aspect: number): Pose => {
  const core = zone.filter(({ weight }) => weight > 0.35);
  const points = core.length > 8 ? core : zone;
  const back = facing(points);
  const { azimuth, elevation } = orbitAlong(back);
  const steep = Math.max(-STEEPEST, Math.min(STEEPEST, elevation));
  const pose = framePoints(
    points.map(({ position }) => position),
    { azimuth, elevation: deg(steep) },
    aspect,
  );
  // Some leg around the zone tells where one is.
  return { ...pose, distance: (pose.distance * 1.45) as Pose['distance'] };
};

const facing = (zone: readonly ZonePoint[]): Vec3 => {
  const sum = zone.reduce<Vec3>((total, { normal, weight }) => add(total, scale(normal, weight)), [0, 0, 0]);
  const all = zone.reduce((total, { weight }) => total + weight, 0);
  if (length(sum) > 0.3 * all) return normalize(sum);
  const shown = (back: Vec3) =>
    zone.reduce((total, point) => total + point.weight * Math.max(0, dot(point.normal, back)), 0);
  const tries = zone.filter((_, i) => i % Math.ceil(zone.length / 40) === 0).map(({ normal }) => normal);
  return tries.reduce((best, back) => (shown(back) > shown(best) ? back : best), normalize(sum));
};
