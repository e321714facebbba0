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
  const count = 1 + triangles.reduce((most, v) => Math.max(most, v), 0);
  // The ends of the edges that leave each vertex, packed: those of v lie in ends[start[v]] … ends[start[v + 1] − 1].
  const start = new Uint32Array(count + 2);
  for (let h = 0; h < triangles.length; h++) {
    const v = (triangles[h] as number) + 2;
    start[v] = (start[v] as number) + 1;
  }
  for (let v = 0; v <= count; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const ends = new Uint32Array(triangles.length);
  for (let h = 0; h < triangles.length; h++) {
    const v = (triangles[h] as number) + 1;
    const place = start[v] as number;
    ends[place] = triangles[h % 3 === 2 ? h - 2 : h + 1] as number;
    start[v] = place + 1;
  }
  const times = (from: number, to: number) => {
    let found = 0;
    for (let i = start[from] as number; i < (start[from + 1] as number); i++) if (ends[i] === to) found++;
    return found;
  };
  for (let h = 0; h < triangles.length; h++) {
    const a = triangles[h] as number;
    const b = triangles[h % 3 === 2 ? h - 2 : h + 1] as number;
    if (times(a, b) !== 1 || times(b, a) !== 1) return false;
  }
  return true;
};

/** Signed volume, mm³, after the divergence theorem. */
export const volumeOf = ({ positions, triangles }: Mesh): number => {
  let sum = 0;
  const p = (i: number) => positions[i] as number;
  for (let f = 0; f < triangles.length; f += 3) {
    const [a, b, c] = [3 * at(triangles, f), 3 * at(triangles, f + 1), 3 * at(triangles, f + 2)];
    const [ax, ay, az] = [p(a), p(a + 1), p(a + 2)];
    const [bx, by, bz] = [p(b), p(b + 1), p(b + 2)];
    const [cx, cy, cz] = [p(c), p(c + 1), p(c + 2)];
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
