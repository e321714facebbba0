import { MeshoptSimplifier } from 'meshoptimizer';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

export interface SimplifyOptions {
  /** Triangles to come down to. */
  readonly triangles: number;
  /** The surface may move by no more than this, mm, even if more triangles remain. */
  readonly within: number;
}

/** A mesh with fewer triangles on a subset of the same vertices, and which vertices these were. */
export interface Simplified {
  readonly mesh: Mesh;
  readonly kept: Uint32Array;
}

export const simplify = async (mesh: Mesh, options: SimplifyOptions, normals?: Float32Array): Promise<Simplified> => {
  await MeshoptSimplifier.ready;
  const scale = MeshoptSimplifier.getScale(mesh.positions, 3);
  const target = options.triangles * 3;
  const [triangles] = normals
    ? MeshoptSimplifier.simplifyWithAttributes(
        mesh.triangles,
        mesh.positions,
        3,
        normals,
        3,
        [0.3, 0.3, 0.3],
        null,
        target,
        options.within / scale,
      )
    : MeshoptSimplifier.simplify(mesh.triangles, mesh.positions, 3, target, options.within / scale);
  return compacted(mesh.positions, triangles);
};

/** Leaves out the vertices that no triangle uses. */
const compacted = (positions: Float32Array, triangles: Uint32Array): Simplified => {
  const kept: number[] = [];
  const renamed = new Map<number, number>();
  const out = triangles.map((v) => {
    const known = renamed.get(v);
    if (known !== undefined) return known;
    renamed.set(v, kept.length);
    kept.push(v);
    return kept.length - 1;
  });
  const places = new Float32Array(kept.length * 3);
  kept.forEach((v, i) => {
    for (let k = 0; k < 3; k++) places[3 * i + k] = at(positions, 3 * v + k);
  });
  return { mesh: { positions: places, triangles: out }, kept: Uint32Array.from(kept) };
};

/** The values of the vertices that were kept, `width` each. */
export const picked = (values: Float32Array, kept: Uint32Array, width: number): Float32Array => {
  const out = new Float32Array(kept.length * width);
  kept.forEach((v, i) => {
    for (let k = 0; k < width; k++) out[width * i + k] = at(values, width * v + k);
  });
  return out;
};
