import { GLB_CONTRACT, MODEL_FILE, MORE_MODEL_FILE, modelFileOf } from '../anatomy/glb-contract';
import { type StructureId, structureOf } from '../anatomy/structures';
import type { Landmarks } from '../tables/landmarks';
import type { LoftTable } from '../tables/loft-table';
import { type Release, writeGlb } from './glb';
import { ledgerLine } from './inspect';
import { occupancyOf, opennessFrom } from './occlusion';
import { growSkin } from './skin/grow-skin';
import { makeSolid, partMeshes, type Solid } from './solid';

/** All that the forge needs: the measured tables and the landmarks. */
export interface Tables {
  readonly lofts: readonly LoftTable[];
  readonly landmarks: Landmarks;
}

export interface Forged {
  readonly releases: readonly Release[];
  /** Each file of the model, by its name under public/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly ledger: string;
}

/** Edge of the meshes under the skin, mm: finer than the grid the skin is grown on. */
const UNDER_SKIN = 1.8;

/** Side of a cell of the occlusion grids, mm. */
const CELL = 3;

/** A muscle under others is left this light, or it would be black once they are hidden. */
const LEAST_LIGHT = 0.4;

/** Bones are shaded by bones alone, so that they look the same when the flesh is hidden; flesh is shaded by everything. */
const withLight = (solids: readonly Solid[]): Release[] => {
  const boneOnly = solids.filter((solid) => structureOf(solid.id).kind === 'bone');
  const onBone = opennessFrom(
    occupancyOf(
      boneOnly.map((s) => s.mesh),
      CELL,
    ),
  );
  const onFlesh = opennessFrom(
    occupancyOf(
      solids.map((s) => s.mesh),
      CELL,
    ),
  );
  return solids.map((solid) => {
    if (structureOf(solid.id).kind === 'bone') return { ...solid, ao: onBone(solid.mesh, solid.normals) };
    const ao = onFlesh(solid.mesh, solid.normals).map((open) => LEAST_LIGHT + (1 - LEAST_LIGHT) * open);
    return { ...solid, ao };
  });
};

/** Tables → GLB and ledger. Touches nothing outside its arguments; the same tables give the same bytes. */
export const forge = async (tables: Tables, hash: string): Promise<Forged> => {
  const solids: Solid[] = [];
  for (const table of tables.lofts) if (table.role === 'forged') solids.push(await makeSolid(table));
  const order = (id: StructureId) => structureOf(id).layer + id;
  solids.sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));

  // The skin lies over everything that was measured, drawn or not.
  const under = tables.lofts.flatMap((table) =>
    partMeshes(table, UNDER_SKIN).map((mesh) => ({ id: table.id as StructureId, mesh })),
  );

  const { normals, chart, surface, ...mesh } = await growSkin(under, tables.landmarks);

  const releases = [...withLight(solids), { id: 'skin' as const, mesh, normals, chart, surface }];

  const ledger = `${releases.map((release) => ledgerLine(release.id, release.mesh)).join('\n')}\n`;
  const held = (file: string) => releases.filter(({ id }) => modelFileOf(id) === file);
  const extras = { contract: GLB_CONTRACT, forged: hash } as const;
  const more = held(MORE_MODEL_FILE);
  const files = new Map([
    [MODEL_FILE, await writeGlb(held(MODEL_FILE), { ...extras, more: more.map(({ id }) => id) })],
    [MORE_MODEL_FILE, await writeGlb(more, extras)],
  ]);
  return { releases, files, ledger };
};
