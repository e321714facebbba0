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
import { type Claim, claimOf, footprintOf, shareOut } from './footprint/find-footprint';
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

const claimed = (patch: Patch, bone: BoneSurface, muscle: Nearness): Claim => {
  const claim = claimOf(bone, muscle, extentsOf(patch));
  if (claim) return claim;
  throw new AtlasError(
    'footprint-missing',
    `missing footprint: ${patch.owner}, ${patch.end} on ${patch.bone}`,
    'Compare src/bake/footprint/extents.ts with the tables of both.',
  );
};

const rounded = (patch: Patch, bone: BoneSurface, claim: Claim): Footprint => {
  const { found, depth, area, middle } = footprintOf(bone, claim);
  return {
    ...patch,
    found,
    area: area * CM2_PER_MM2,
    middle: { position: scale(at(bone.points, middle), METRES_PER_MM), normal: at(bone.normals, middle) },
    field: Uint8Array.from(depth, (value) => Math.min(Math.max(Math.round(EDGE + PER_MM * value), 0), 255)),
  };
};

/** Every described patch on the bones of one model; meshes in millimetres of the atlas frame. */
export const findFootprints = (meshes: ReadonlyMap<StructureId, Mesh>, forged: string): FootprintsFile => {
  const meshOf = (id: StructureId): Mesh => {
    const mesh = meshes.get(id);
    if (!mesh) throw new RangeError(`missing mesh: ${id}`);
    return mesh;
  };
  const patches = patchesIn(new Set(meshes.keys()));
  const muscles = new Map(
    [...new Set(patches.map(({ owner }) => owner))].map((id) => [id, nearnessOf(meshOf(id))] as const),
  );
  const vertices = new Map<BoneId, number>();
  const found = new Map<Patch, Footprint>();
  for (const id of new Set(patches.map(({ bone }) => bone))) {
    const bone = boneSurface(meshOf(id));
    vertices.set(id, bone.points.length);
    const here = patches.flatMap((patch) => {
      const muscle = muscles.get(patch.owner);
      return patch.bone === id && muscle ? [{ patch, claim: claimed(patch, bone, muscle) }] : [];
    });
    const shares = shareOut(
      bone,
      here.map(({ claim }) => claim),
    );
    here.forEach(({ patch }, i) => {
      found.set(patch, rounded(patch, bone, at(shares, i)));
    });
  }
  return { forged, vertices, footprints: patches.flatMap((patch) => found.get(patch) ?? []) };
};

/** The finished GLB, in one file or several, → the bytes of footprints.bin. */
export const bakeFootprints = async (glb: Uint8Array, ...more: readonly Uint8Array[]): Promise<Uint8Array> => {
  const meshes = await Promise.all([glb, ...more].map(readGlb));
  return writeFootprints(findFootprints(new Map(meshes.flatMap((each) => [...each])), forgedOf(glb)));
};
