import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../kernel/vec3';

/** A round surface that a path runs over, mm: unbounded along its axis. */
export interface Cylinder {
  readonly centre: Vec3;
  /** Unit vector; turned so that `axis` × `side` is the way the path runs, from origin to end. */
  readonly axis: Vec3;
  readonly radius: number;
  /** The side on which the path passes, any length. */
  readonly side: Vec3;
}

/** The stretch of a path that lies on a cylinder: where it comes on and goes off, and how long it is. */
export interface Wrap {
  readonly on: Vec3;
  readonly off: Vec3;
  readonly length: number;
  /** The point a fraction (0…1) of the way over the cylinder. */
  readonly at: (fraction: number) => Vec3;
}

/**
 * The shortest path from `a` to `b` that leaves the cylinder on the far side of `side`; null when the straight line does. Exact:
 * two tangents and a helix, which is the straight line of the cylinder rolled out flat.
 */
export const wrapOver = (a: Vec3, b: Vec3, { centre, axis, radius, side }: Cylinder): Wrap | null => {
  // In the plane square to the axis: v to the side the path passes on, u the way it runs.
  const v = normalize(sub(side, scale(axis, dot(side, axis))));
  const u = cross(axis, v);
  const flat = (p: Vec3): readonly [number, number, number] => {
    const d = sub(p, centre);
    return [dot(d, u), dot(d, v), dot(d, axis)];
  };
  const [au, av, az] = flat(a);
  const [bu, bv, bz] = flat(b);
  const ra = Math.hypot(au, av);
  const rb = Math.hypot(bu, bv);
  if (ra <= radius || rb <= radius) return null;
  // Angles from −u over +v: a path over the top has them falling. The points of contact lie behind a and before b.
  const onAngle = Math.atan2(av, au) - Math.acos(radius / ra);
  const offAngle = Math.atan2(bv, bu) + Math.acos(radius / rb);
  const fall = (((onAngle - offAngle) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  if (fall >= Math.PI) return null;
  const before = Math.sqrt(ra * ra - radius * radius);
  const behind = Math.sqrt(rb * rb - radius * radius);
  const arc = radius * fall;
  const climb = (bz - az) / (before + arc + behind);
  const start = az + climb * before;
  const at = (fraction: number): Vec3 => {
    const angle = onAngle - fall * fraction;
    const out = add(scale(u, Math.cos(angle) * radius), scale(v, Math.sin(angle) * radius));
    return add(centre, add(out, scale(axis, start + climb * arc * fraction)));
  };
  return { on: at(0), off: at(1), length: arc * Math.hypot(1, climb), at };
};
