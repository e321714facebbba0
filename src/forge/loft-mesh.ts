import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import type { Vec3 } from '../kernel/vec3';
import { extentOf, type Loft, ringAt } from './loft';

export interface LoftMeshOptions {
  /** Aimed length of an edge, mm. */
  readonly edge: number;
}

const DOME_RINGS = 6;

/** Where rings are laid: at each section, evenly between, and closer and closer towards the top of a dome. */
const stations = (loft: Loft, edge: number): number[] => {
  const [from, to] = extentOf(loft);
  const first = at(loft.at, 0);
  const last = at(loft.at, loft.at.length - 1);
  const out: number[] = [];
  // A shallow dome is almost a lid: rings a hundredth of a millimetre apart would only make slivers.
  const dome = (foot: number, top: number) => {
    const count = Math.min(DOME_RINGS, 1 + Math.ceil((2 * Math.abs(top - foot)) / edge));
    const rise = (i: number) => Math.sin((Math.PI / 2) * ((i + 1) / count));
    return Array.from({ length: count - 1 }, (_, i) => foot + (top - foot) * rise(i));
  };
  if (loft.start.kind === 'dome' && from < first) out.push(...dome(first, from).reverse());
  for (let i = 0; i + 1 < loft.at.length; i++) {
    const [a, b] = [at(loft.at, i), at(loft.at, i + 1)];
    const steps = Math.max(1, Math.ceil((b - a) / edge));
    for (let k = 0; k < steps; k++) out.push(a + ((b - a) * k) / steps);
  }
  out.push(last);
  if (loft.end.kind === 'dome' && to > last) out.push(...dome(last, to));
  return out;
};

/** The perimeter of the widest section, mm. */
const girthOf = (loft: Loft): number =>
  Math.max(
    ...loft.at.map((u) => {
      const ring = ringAt(loft, u, 48);
      return ring.reduce((sum, p, j) => {
        const q = at(ring, (j + 1) % 48);
        return sum + Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
      }, 0);
    }),
  );

export interface LoftMesh extends Mesh {
  /** The rings of the tube, in order; vertex `i · around + j` is point j of ring i, then follow the two tips. */
  readonly rings: readonly (readonly Vec3[])[];
  /** Way along the axis of each ring, mm. */
  readonly alongs: readonly number[];
}

/** Rings of equal count joined into a tube and closed by a point at either end: closed and outward by construction. */
export const loftMesh = (loft: Loft, { edge }: LoftMeshOptions): LoftMesh => {
  const places = stations(loft, edge);
  const around = Math.min(192, Math.max(20, Math.ceil(girthOf(loft) / edge)));
  const positions: number[] = [];
  const drawn = places.map((u) => ringAt(loft, u, around));
  for (const ring of drawn) for (const point of ring) positions.push(...point);
  const [from, to] = extentOf(loft);
  const tip = (u: number): number => {
    const index = positions.length / 3;
    // At the extreme point the outline has shrunk to its centre; at a flat end this is the middle of the lid.
    const ring = ringAt({ ...loft, rows: loft.rows.slice(0, 2), slopes: loft.slopes.slice(0, 2) }, u, 1);
    positions.push(...at(ring, 0));
    return index;
  };
  const south = tip(from);
  const north = tip(to);
  const triangles: number[] = [];
  const rings = places.length;
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < around; j++) {
      const k = (j + 1) % around;
      const [a, b] = [i * around + j, i * around + k];
      if (i === 0) triangles.push(south, b, a);
      if (i === rings - 1) triangles.push(north, a, b);
      else triangles.push(a, b, b + around, a, b + around, a + around);
    }
  return {
    positions: Float32Array.from(positions),
    triangles: Uint32Array.from(triangles),
    rings: drawn,
    alongs: places,
  };
};
