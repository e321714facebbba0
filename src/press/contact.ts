import { at } from '../kernel/at';
import { add, cross, normalize, scale, type Vec3 } from '../kernel/vec3';

/**
 * How far a resting ball sinks in, mm: with 65 mm that is a contact of 5 cm², which knowledge of a resting leg on a firm ball
 * asks for.
 */
export const SINK_MM = 2.6;

/** Radius of the contact of a ball of this diameter that has sunk in so far, mm: that of a plane cut through the ball. */
export const contactRadius = (diameter: number, sink: number = SINK_MM): number => {
  const radius = diameter / 2;
  return Math.sqrt(Math.max(2 * radius * sink - sink * sink, 0));
};

/** Rings of samples through the contact: share of its radius, and how many on the ring. */
const RINGS = [
  [0, 1],
  [0.5, 6],
  [0.94, 12],
] as const;

/** Samples that `contactPoints` gives. */
export const SAMPLES = RINGS.reduce((sum, [, count]) => sum + count, 0);

/** Any two directions square to `normal` and to each other. */
const across = (normal: Vec3): readonly [Vec3, Vec3] => {
  const other: Vec3 = Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const first = normalize(cross(other, normal));
  return [first, cross(normal, first)];
};

/** Points strewn over the contact, the middle one first, on the plane that touches the skin there. */
export const contactPoints = (middle: Vec3, normal: Vec3, radius: number): readonly Vec3[] => {
  const axes = across(normal);
  return RINGS.flatMap(([share, count]) =>
    Array.from({ length: count }, (_, i): Vec3 => {
      const turn = (2 * Math.PI * i) / count;
      const reach = share * radius;
      return add(middle, add(scale(at(axes, 0), reach * Math.cos(turn)), scale(at(axes, 1), reach * Math.sin(turn))));
    }),
  );
};
