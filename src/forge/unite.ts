import Module, { type ManifoldToplevel } from 'manifold-3d';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

export interface United {
  readonly mesh: Mesh;
  readonly fibre?: Float32Array;
  /** Vertices on the lines where one part meets another. */
  readonly seam: Uint32Array;
}

let loading: Promise<ManifoldToplevel> | undefined;
const manifold = (): Promise<ManifoldToplevel> => {
  loading ??= Module().then((module) => {
    module.setup();
    return module;
  });
  return loading;
};

/** One closed surface around all the parts; the values of their vertices, two each, come along. */
export const unite = async (meshes: readonly Mesh[], fibres: readonly Float32Array[]): Promise<United> => {
  const [only] = meshes;
  if (meshes.length === 1 && only) {
    const seam = new Uint32Array();
    return fibres[0] ? { mesh: only, fibre: fibres[0], seam } : { mesh: only, seam };
  }
  const { Manifold, Mesh: Raw } = await manifold();
  const width = fibres.length ? 5 : 3;
  const solids = meshes.map((mesh, m) => {
    const count = mesh.positions.length / 3;
    const vertProperties = new Float32Array(count * width);
    for (let v = 0; v < count; v++) {
      for (let k = 0; k < 3; k++) vertProperties[width * v + k] = at(mesh.positions, 3 * v + k);
      for (let k = 3; k < width; k++) vertProperties[width * v + k] = at(fibres[m] ?? [], 2 * v + k - 3);
    }
    return new Manifold(new Raw({ numProp: width, vertProperties, triVerts: Uint32Array.from(mesh.triangles) }));
  });
  const union = Manifold.union(solids);
  const raw = union.getMesh();
  for (const solid of [...solids, union]) solid.delete();
  return welded(raw);
};

/** Vertices that the boolean doubled, because their values differ between parts, become one again. */
const welded = (raw: {
  readonly numProp: number;
  readonly vertProperties: Float32Array;
  readonly triVerts: Uint32Array;
  readonly mergeFromVert?: Uint32Array;
  readonly mergeToVert?: Uint32Array;
  readonly runIndex?: Uint32Array;
  readonly runOriginalID?: Uint32Array;
}): United => {
  const count = raw.vertProperties.length / raw.numProp;
  const names = Uint32Array.from({ length: count }, (_, v) => v);
  raw.mergeFromVert?.forEach((v, i) => {
    names[v] = at(raw.mergeToVert ?? [], i);
  });
  const kept: number[] = [];
  const index = new Map<number, number>();
  const triangles = raw.triVerts.map((v) => {
    const name = at(names, v);
    let place = index.get(name);
    if (place === undefined) {
      place = kept.length;
      index.set(name, place);
      kept.push(name);
    }
    return place;
  });
  const value = (v: number, k: number) => at(raw.vertProperties, v * raw.numProp + k);
  const positions = Float32Array.from({ length: kept.length * 3 }, (_, i) => value(at(kept, Math.floor(i / 3)), i % 3));
  const mesh = { positions, triangles };
  const seam = seamOf(triangles, raw.runIndex ?? [], raw.runOriginalID ?? []);
  if (raw.numProp < 5) return { mesh, seam };
  return {
    mesh,
    seam,
    fibre: Float32Array.from({ length: kept.length * 2 }, (_, i) => value(at(kept, i >> 1), 3 + (i % 2))),
  };
};

/** The vertices that triangles of more than one part touch; `runs` are the bounds of each part's stretch of triangles. */
const seamOf = (triangles: Uint32Array, runs: ArrayLike<number>, parts: ArrayLike<number>): Uint32Array => {
  const owner = new Map<number, number>();
  const seam = new Set<number>();
  for (let run = 0; run + 1 < runs.length; run++)
    for (let i = at(runs, run); i < at(runs, run + 1); i++) {
      const v = at(triangles, i);
      const known = owner.get(v);
      if (known === undefined) owner.set(v, at(parts, run));
      else if (known !== at(parts, run)) seam.add(v);
    }
  return Uint32Array.from(seam).sort();
};
