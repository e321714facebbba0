import { type StructureId, structureOf } from '../anatomy/structures';
import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import type { LoftTable } from '../tables/loft-table';
import { fibresOf } from './fibre-map';
import { volumeOf } from './inspect';
import { keepVolume } from './keep-volume';
import { loftOf } from './loft';
import { loftMesh } from './loft-mesh';
import { smoothNormals } from './normals';
import { picked, simplify } from './simplify';
import { soften } from './soften';
import { type United, unite } from './unite';

/** A structure's finished surface, before light is baked into it. */
export interface Solid {
  readonly id: StructureId;
  readonly mesh: Mesh;
  readonly normals: Float32Array;
  readonly fibre?: Float32Array;
}

/** Edge of the dense mesh and triangles of the released one, by size of structure. */
const grain = (table: LoftTable): { readonly edge: number; readonly triangles: number } => {
  if (structureOf(table.id as StructureId).kind === 'nerve') return { edge: 0.6, triangles: 700 };
  if (table.evidence === 'described') return { edge: 0.9, triangles: 1800 };
  const volume = table.reference_volume_cm3 ?? 40;
  if (volume > 60) return { edge: table.parts.length > 1 ? 1.4 : 2, triangles: 4000 };
  if (volume > 20) return { edge: 1.4, triangles: 2200 };
  if (volume > 4) return { edge: 0.9, triangles: 1300 };
  return { edge: 0.6, triangles: volume > 0.6 ? 760 : 500 };
};

/** Tables → dense meshes, one per part: what the skin is grown from. */
export const partMeshes = (table: LoftTable, edge: number): Mesh[] =>
  table.parts.map((part) => loftMesh(loftOf(part), { edge }));

export const makeSolid = async (table: LoftTable): Promise<Solid> => {
  const id = table.id as StructureId;
  const { edge, triangles } = grain(table);
  const meshes = table.parts.map((part) => loftMesh(loftOf(part), { edge }));
  const fibrous = ['muscle', 'tendon', 'ligament', 'membrane'].includes(structureOf(id).kind);
  const fibres = fibrous ? meshes.map((mesh) => withTips(fibresOf(id, mesh), mesh.rings)) : [];
  const united = await evened(table, await unite(meshes, fibres));
  // Parts that were measured apart meet in a seam; a lid stays flat.
  const lid = Math.max(...united.mesh.positions.filter((_, i) => i % 3 === 1)) - 1;
  const dense = isScarred(table, united)
    ? soften(united.mesh, scarsOf(id, united, meshes), (y) => y > lid)
    : united.mesh;
  const flatTop = table.parts.some((part) => part.end.kind === 'flat');
  const normals = smoothNormals(dense, flatTop ? lid : Infinity);
  const thin = await simplify(dense, { triangles, within: 1 }, normals);
  // Heads that only touch may be pinched together so often that thinning gives up; then each is thinned by itself.
  if (thin.mesh.triangles.length / 3 > CROWDED * triangles && meshes.length > 1)
    return apart(id, table, meshes, fibres);
  const kept = thin.kept;
  const volume = table.reference_volume_cm3;
  const mesh = volume === null ? thin.mesh : keepVolume(thin.mesh, picked(normals, kept, 3), volume * 1000);
  const fibre = united.fibre ? { fibre: picked(united.fibre, kept, 2) } : {};
  return { id, mesh, normals: picked(normals, kept, 3), ...fibre };
};

/** How many times the wanted triangles are too many. */
const CROWDED = 2;

/** A structure whose parts stay solids of their own within one mesh. */
const apart = async (
  id: StructureId,
  table: LoftTable,
  meshes: readonly Mesh[],
  fibres: readonly Float32Array[],
): Promise<Solid> => {
  const triangles = Math.ceil(grain(table).triangles / meshes.length);
  const out = { positions: [] as number[], triangles: [] as number[], normals: [] as number[], fibre: [] as number[] };
  for (const [m, dense] of meshes.entries()) {
    const normals = smoothNormals(dense);
    const { mesh, kept } = await simplify(dense, { triangles, within: 1 }, normals);
    const base = out.positions.length / 3;
    const thinNormals = picked(normals, kept, 3);
    out.positions.push(...keepVolume(mesh, thinNormals, volumeOf(dense)).positions);
    out.triangles.push(...mesh.triangles.map((v) => v + base));
    out.normals.push(...thinNormals);
    const values = fibres[m];
    if (values) out.fibre.push(...picked(values, kept, 2));
  }
  const mesh = { positions: Float32Array.from(out.positions), triangles: Uint32Array.from(out.triangles) };
  const fibre = out.fibre.length ? { fibre: Float32Array.from(out.fibre) } : {};
  return { id, mesh, normals: Float32Array.from(out.normals), ...fibre };
};

/** Triangles of a union before it is smoothed. */
const EVEN_TRIANGLES = 24_000;

/** A bone below this volume, cm³, is short and has broad ends. */
const SHORT_BONE = 20;

/** Parts leave a seam; a short bone in one part puckers at its broad ends. */
const isScarred = ({ id, reference_volume_cm3 }: LoftTable, { seam }: United): boolean =>
  seam.length > 0 ||
  (structureOf(id as StructureId).kind === 'bone' && (reference_volume_cm3 ?? SHORT_BONE) < SHORT_BONE);

/** A surface with triangles of like size: smoothing cannot move the crowded vertices about a tip or along a seam. */
const evened = async (table: LoftTable, united: United): Promise<United> => {
  if (!isScarred(table, united)) return united;
  const options = { triangles: EVEN_TRIANGLES, within: 0.3 };
  const { mesh, kept } = await simplify(united.mesh, options, smoothNormals(united.mesh));
  const onSeam = new Set(united.seam);
  const seam = Uint32Array.from([...kept.keys()].filter((v) => onSeam.has(at(kept, v))));
  return united.fibre ? { mesh, seam, fibre: picked(united.fibre, kept, 2) } : { mesh, seam };
};

/** A bone's part that closes against a flat face may pucker within this distance of its tip, mm. */
const PUCKER = 7;

/** What is to be smoothed: the seam between parts and, on bones, the surroundings of the tips. */
const scarsOf = (id: StructureId, { mesh, seam }: United, parts: readonly Mesh[]): Uint32Array => {
  if (structureOf(id).kind !== 'bone') return seam;
  const tips = parts.flatMap(({ positions }) => [positions.slice(-6, -3), positions.slice(-3)]);
  const near = new Set(seam);
  for (let v = 0; v < mesh.positions.length / 3; v++) {
    const from = (tip: Float32Array) => Math.hypot(...[0, 1, 2].map((k) => at(mesh.positions, 3 * v + k) - at(tip, k)));
    if (tips.some((tip) => from(tip) < PUCKER)) near.add(v);
  }
  return Uint32Array.from(near).sort();
};

/** Values for the two tips: those of the mean of the ring next to each. */
const withTips = (values: Float32Array, rings: readonly (readonly unknown[])[]): Float32Array => {
  const around = at(rings, 0).length;
  const out = new Float32Array(values.length + 4);
  out.set(values);
  [0, rings.length - 1].forEach((ring, tip) => {
    for (let k = 0; k < 2; k++) {
      let sum = 0;
      for (let j = 0; j < around; j++) sum += at(values, 2 * (ring * around + j) + k);
      out[values.length + 2 * tip + k] = sum / around;
    }
  });
  return out;
};
