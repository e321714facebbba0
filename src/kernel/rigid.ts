import { add, cross, dot, scale, sub, type Vec3 } from './vec3';

/** A motion that bends nothing: turn by the rotation whose rows these are, then shift. Unit of the shift: its holder's. */
export interface Rigid {
  readonly rows: readonly [Vec3, Vec3, Vec3];
  readonly shift: Vec3;
}

export const STILL: Rigid = {
  rows: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  shift: [0, 0, 0],
};

/** A direction after the motion: turned, not shifted. */
export const turned = ({ rows }: Rigid, d: Vec3): Vec3 => [dot(rows[0], d), dot(rows[1], d), dot(rows[2], d)];

/** A point after the motion. */
export const moved = (motion: Rigid, p: Vec3): Vec3 => add(turned(motion, p), motion.shift);

export const shiftBy = (shift: Vec3): Rigid => ({ ...STILL, shift });

/** The right-handed turn by `radians` about the line through `point` along the unit vector `axis`. */
export const turnAbout = (point: Vec3, axis: Vec3, radians: number): Rigid => {
  const c = Math.cos(radians);
  const s = Math.sin(radians);
  // Rodrigues: e ↦ c·e + (1 − c)(a·e)a + s(a × e); its images of the unit vectors are the columns.
  const image = (e: Vec3) => add(add(scale(e, c), scale(axis, (1 - c) * dot(axis, e))), scale(cross(axis, e), s));
  const [x, y, z] = [image([1, 0, 0]), image([0, 1, 0]), image([0, 0, 1])];
  const turn: Rigid = {
    rows: [
      [x[0], y[0], z[0]],
      [x[1], y[1], z[1]],
      [x[2], y[2], z[2]],
    ],
    shift: [0, 0, 0],
  };
  return { rows: turn.rows, shift: sub(point, turned(turn, point)) };
};

/** First `inner`, then `outer`. */
export const compose = (outer: Rigid, inner: Rigid): Rigid => {
  const column = (k: 0 | 1 | 2): Vec3 => turned(outer, [inner.rows[0][k], inner.rows[1][k], inner.rows[2][k]]);
  const [x, y, z] = [column(0), column(1), column(2)];
  return {
    rows: [
      [x[0], y[0], z[0]],
      [x[1], y[1], z[1]],
      [x[2], y[2], z[2]],
    ],
    shift: moved(outer, inner.shift),
  };
};

/** The motion that takes everything back. */
export const undone = ({ rows, shift }: Rigid): Rigid => {
  const back: Rigid = {
    rows: [
      [rows[0][0], rows[1][0], rows[2][0]],
      [rows[0][1], rows[1][1], rows[2][1]],
      [rows[0][2], rows[1][2], rows[2][2]],
    ],
    shift: [0, 0, 0],
  };
  return { rows: back.rows, shift: scale(turned(back, shift), -1) };
};

/** The same motion seen in a mirror that turns X round: the left leg's, if this was the right one's. */
export const mirrored = ({ rows, shift }: Rigid): Rigid => ({
  rows: [
    [rows[0][0], -rows[0][1], -rows[0][2]],
    [-rows[1][0], rows[1][1], rows[1][2]],
    [-rows[2][0], rows[2][1], rows[2][2]],
  ],
  shift: [-shift[0], shift[1], shift[2]],
});

/** Sixteen numbers, column after column, as WebGL and three take them. */
export const asMatrix = ({ rows: [x, y, z], shift: [tx, ty, tz] }: Rigid): readonly number[] => [
  ...[x[0], y[0], z[0], 0],
  ...[x[1], y[1], z[1], 0],
  ...[x[2], y[2], z[2], 0],
  ...[tx, ty, tz, 1],
];
