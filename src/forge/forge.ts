import { type StructureId, structureOf } from '../anatomy/structures';
import type { Landmarks } from '../tables/landmarks';
import type { LoftTable } from '../tables/loft-table';
import { type Release, writeGlb } from './glb';
import { ledgerLine } from './inspect';
import { occupancyOf, opennessFrom } from './occlusion';
import { makeSolid, type Solid } from './solid';

/** All that the forge needs: the measured tables and the landmarks. */
export interface Tables {
  readonly lofts: readonly LoftTable[];
  readonly landmarks: Landmarks;
}

export interface Forged {
  readonly releases: readonly Release[];
  readonly glb: Uint8Array;
  readonly ledger: string;
}

/** Side of a cell of the occlusion grids, mm. */
const CELL = 3;

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
    const open = structureOf(solid.id).kind === 'bone' ? onBone : onFlesh;
    return { ...solid, ao: open(solid.mesh, solid.normals) };
  });
};

/** Tables → GLB and ledger. Touches nothing outside its arguments; the same tables give the same bytes. */
export const forge = async (tables: Tables, hash: string): Promise<Forged> => {
  const solids: Solid[] = [];
  for (const table of tables.lofts) if (table.role === 'forged') solids.push(await makeSolid(table));
  const order = (id: StructureId) => structureOf(id).layer + id;
  solids.sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));
  const releases = withLight(solids);
  const ledger = `${releases.map((release) => ledgerLine(release.id, release.mesh)).join('\n')}\n`;
  return { releases, glb: await writeGlb(releases, hash), ledger };
};
