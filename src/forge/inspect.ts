import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** What the ledger says of a solid. */
export interface Inspection {
  readonly vertices: number;
  readonly triangles: number;
  /** Every edge is shared by exactly two triangles that run along it in opposite directions. */
  readonly closed: boolean;
  /** Positive where the triangles face outward, cm³. */
  readonly volume: number;
  /** Least and greatest x, y, z, mm. */
  readonly bounds: readonly [number, number, number, number, number, number];
}

export const isClosed = ({ triangles }: Mesh): boolean => {
  const edges = new Set<number>();
  const count = 1 + triangles.reduce((most, v) => Math.max(most, v), 0);
  for (let f = 0; f < triangles.length; f += 3)
    for (let k = 0; k < 3; k++) {
      const edge = at(triangles, f + k) * count + at(triangles, f + ((k + 1) % 3));
      if (edges.has(edge)) return false;
      edges.add(edge);
    }
  for (const edge of edges) {
    const [a, b] = [Math.floor(edge / count), edge % count];
    if (!edges.has(b * count + a)) return false;
  }
  return true;
};

/** Signed volume, mm³, after the divergence theorem. */
export const volumeOf = ({ positions, triangles }: Mesh): number => {
  let sum = 0;
  for (let f = 0; f < triangles.length; f += 3) {
    const [a, b, c] = [3 * at(triangles, f), 3 * at(triangles, f + 1), 3 * at(triangles, f + 2)];
    const [ax, ay, az] = [at(positions, a), at(positions, a + 1), at(positions, a + 2)];
    const [bx, by, bz] = [at(positions, b), at(positions, b + 1), at(positions, b + 2)];
    const [cx, cy, cz] = [at(positions, c), at(positions, c + 1), at(positions, c + 2)];
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
};

export const inspect = (mesh: Mesh): Inspection => {
  const bounds = [Infinity, -Infinity, Infinity, -Infinity, Infinity, -Infinity];
  mesh.positions.forEach((value, i) => {
    const k = 2 * (i % 3);
    bounds[k] = Math.min(at(bounds, k), value);
    bounds[k + 1] = Math.max(at(bounds, k + 1), value);
  });
  return {
    vertices: mesh.positions.length / 3,
    triangles: mesh.triangles.length / 3,
    closed: isClosed(mesh),
    volume: volumeOf(mesh) / 1000,
    bounds: bounds as unknown as Inspection['bounds'],
  };
};

/** One line of tests/lower-leg.ledger.txt. */
export const ledgerLine = (id: string, mesh: Mesh): string => {
  const { vertices, triangles, closed, volume, bounds } = inspect(mesh);
  const range = (k: number) => `${at(bounds, k).toFixed(1)}…${at(bounds, k + 1).toFixed(1)}`;
  return (
    `${id.padEnd(24)} v ${String(vertices).padStart(5)}  t ${String(triangles).padStart(5)}  ` +
    `${closed ? 'closed' : 'OPEN'}  vol ${volume.toFixed(2).padStart(8)} cm³  ` +
    `x ${range(0)}  y ${range(2)}  z ${range(4)} mm`
  );
};
