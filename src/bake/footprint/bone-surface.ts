import { at } from '../../kernel/at';
import type { Mesh } from '../../kernel/mesh';
import { cross, normalize, sub, type Vec3 } from '../../kernel/vec3';

/** A bone as footprints need it. */
export interface BoneSurface {
  readonly points: readonly Vec3[];
  readonly triangles: Uint32Array;
  /** Directions out of the bone, evened out over the neighbours: they tell its sides apart, not its bumps. */
  readonly normals: readonly Vec3[];
  readonly neighbours: readonly (readonly number[])[];
}

const EVENED = 2;

export const boneSurface = ({ positions, triangles }: Mesh): BoneSurface => {
  const count = positions.length / 3;
  const points = Array.from(
    { length: count },
    (_, v): Vec3 => [at(positions, 3 * v), at(positions, 3 * v + 1), at(positions, 3 * v + 2)],
  );
  const around = points.map(() => new Set<number>());
  let sums = points.map((): [number, number, number] => [0, 0, 0]);
  for (let f = 0; f < triangles.length; f += 3) {
    const corners = [at(triangles, f), at(triangles, f + 1), at(triangles, f + 2)] as const;
    const [a, b, c] = corners.map((v) => at(points, v)) as [Vec3, Vec3, Vec3];
    const normal = cross(sub(b, a), sub(c, a));
    corners.forEach((v, k) => {
      at(around, v)
        .add(at(corners, (k + 1) % 3))
        .add(at(corners, (k + 2) % 3));
      for (let i = 0; i < 3; i++) at(sums, v)[i] = at(at(sums, v), i) + at(normal, i);
    });
  }
  const neighbours = around.map((each) => [...each]);
  for (let round = 0; round < EVENED; round++)
    sums = sums.map((own, v) => {
      const sum: [number, number, number] = [...own];
      for (const other of at(neighbours, v)) for (let i = 0; i < 3; i++) sum[i] = at(sum, i) + at(at(sums, other), i);
      return sum;
    });
  return { points, triangles, normals: sums.map(normalize), neighbours };
};

/** Area of the part of a surface where a field, linear on each triangle, lies above zero; mm². */
export const areaAbove = ({ points, triangles }: BoneSurface, field: ArrayLike<number>): number => {
  let area = 0;
  for (let f = 0; f < triangles.length; f += 3) {
    const corners = [at(triangles, f), at(triangles, f + 1), at(triangles, f + 2)];
    const values = corners.map((v) => at(field, v));
    const inside = values.filter((value) => value > 0).length;
    if (inside === 0) continue;
    const [a, b, c] = corners.map((v) => at(points, v)) as [Vec3, Vec3, Vec3];
    const whole = Math.hypot(...cross(sub(b, a), sub(c, a))) / 2;
    if (inside === 3) area += whole;
    else {
      // The corner that is alone on its side of the edge cuts off a small triangle.
      const lone = values.findIndex((value) => value > 0 === (inside === 1));
      const [own, left, right] = [0, 1, 2].map((k) => at(values, (lone + k) % 3)) as [number, number, number];
      const cut = whole * (own / (own - left)) * (own / (own - right));
      area += inside === 1 ? cut : whole - cut;
    }
  }
  return area;
};

/** The connected parts of a surface where a field lies above zero, as lists of vertices. */
export const islandsOf = ({ neighbours }: BoneSurface, field: ArrayLike<number>): number[][] => {
  const seen = new Set<number>();
  const islands: number[][] = [];
  for (let v = 0; v < neighbours.length; v++) {
    if (seen.has(v) || at(field, v) <= 0) continue;
    const island = [v];
    seen.add(v);
    for (const here of island)
      for (const other of at(neighbours, here)) {
        if (seen.has(other) || at(field, other) <= 0) continue;
        seen.add(other);
        island.push(other);
      }
    islands.push(island);
  }
  return islands;
};
