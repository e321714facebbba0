import { ATTACHMENTS, type BoneId, ownPatches, type Patch } from '../anatomy/attachments';
import { EDGE, type Footprint, type FootprintsFile, PER_MM } from '../anatomy/footprints-file';
import type { StructureId } from '../anatomy/structures';
import { readGlb } from '../forge/read-glb';
import { at } from '../kernel/at';
import { AtlasError } from '../kernel/errors';
import type { Mesh } from '../kernel/mesh';
import { scale } from '../kernel/vec3';
import { type BoneSurface, boneSurface } from './footprint/bone-surface';
import { extentsOf } from './footprint/extents';
import { findFootprint } from './footprint/find-footprint';
import { type Nearness, nearnessOf } from './footprint/nearness';
import { forgedOf } from './forged-of';
import { writeFootprints } from './write-footprints';

const METRES_PER_MM = 0.001;
const CM2_PER_MM2 = 0.01;

/** The described patches whose bone and owner are both in the model, in the order of the table. */
export const patchesIn = (ids: ReadonlySet<StructureId>): Patch[] =>
  (Object.keys(ATTACHMENTS) as StructureId[])
    .flatMap(ownPatches)
    .filter(({ owner, bone }) => ids.has(owner) && ids.has(bone));

const footprintOf = (patch: Patch, bone: BoneSurface, muscle: Nearness): Footprint => {
  const raw = findFootprint(bone, muscle, extentsOf(patch));
  if (!raw)
    throw new AtlasError(
      'footprint-missing',
      `missing footprint: ${patch.owner}, ${patch.end} on ${patch.bone}`,
      'Compare src/bake/footprint/extents.ts with the tables of both.',
    );
  return {
    ...patch,
    found: raw.found,
    area: raw.area * CM2_PER_MM2,
    middle: { position: scale(at(bone.points, raw.middle), METRES_PER_MM), normal: at(bone.normals, raw.middle) },
    field: Uint8Array.from(raw.depth, (depth) => Math.min(Math.max(Math.round(EDGE + PER_MM * depth), 0), 255)),
  };
};

/** Every described patch on the bones of one model; meshes in millimetres of the atlas frame. */
export const findFootprints = (meshes: ReadonlyMap<StructureId, Mesh>, forged: string): FootprintsFile => {
  const bones = new Map<BoneId, BoneSurface>();
  const muscles = new Map<StructureId, Nearness>();
  const once = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
  const meshOf = (id: StructureId): Mesh => {
    const mesh = meshes.get(id);
    if (!mesh) throw new RangeError(`missing mesh: ${id}`);
    return mesh;
  };
  const footprints = patchesIn(new Set(meshes.keys())).map((patch) =>
    footprintOf(
      patch,
      once(bones, patch.bone, () => boneSurface(meshOf(patch.bone))),
      once(muscles, patch.owner, () => nearnessOf(meshOf(patch.owner))),
    ),
  );
  const vertices = new Map([...bones].map(([id, { points }]) => [id, points.length] as const));
  return { forged, vertices, footprints };
};

/** The finished GLB → the bytes of footprints.bin. */
export const bakeFootprints = async (glb: Uint8Array): Promise<Uint8Array> =>
  writeFootprints(findFootprints(await readGlb(glb), forgedOf(glb)));
