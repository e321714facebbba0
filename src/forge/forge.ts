import { type StructureId, SURFACE_VEINS, structureOf } from '../anatomy/structures';
import type { LoftTable } from '../tables/loft-table';
import type { Assembled } from './assemble';
import type { Crew } from './crew';
import type { Release } from './glb';
import { codeHash, hashOf, tablesHash } from './hash';
import type { Pieces } from './pieces';
import { FOLDERS, type Tables } from './read-tables';
import type { Solid } from './solid';

const SOLID = 'src/forge/solid.ts';
const SKIN = 'src/forge/skin-over.ts';
const ASSEMBLE = 'src/forge/assemble.ts';

/** Over all that the model depends on: the tables and the code that makes a model of them. */
export const forgeHash = (root: string): string =>
  hashOf([tablesHash(root, FOLDERS), ...[SOLID, SKIN, ASSEMBLE].map((entry) => codeHash(root, entry))]);

/** Deep vessels and nerves do not shape the skin. */
const shapesSkin = ({ id }: LoftTable): boolean =>
  !['vessel', 'nerve'].includes(structureOf(id as StructureId).kind) || SURFACE_VEINS.includes(id as StructureId);

/**
 * Tables → GLB and ledger. The skin and each solid is a job by itself, kept under a hash of what it is made from, so that a changed
 * table costs one solid and the skin over it. The same tables give the same bytes, whoever does the jobs.
 */
export const forge = async (tables: Tables, root: string, crew: Crew, pieces: Pieces): Promise<Assembled> => {
  const piece = <T>(entry: string, name: string, ...args: readonly unknown[]): Promise<T> =>
    pieces.get(hashOf([codeHash(root, entry), JSON.stringify(args)]), () => crew.call<T>({ entry, name, args }));
  const skin = piece<Release>(SKIN, 'skinOver', { ...tables, lofts: tables.lofts.filter(shapesSkin) });
  // Long tables take longest: begun first, they do not keep the others waiting at the end.
  const drawn = tables.lofts.filter(({ role }) => role === 'forged');
  const size = new Map(drawn.map((table) => [table, JSON.stringify(table).length]));
  const longestFirst = [...drawn].sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  const solids = await Promise.all(longestFirst.map((table) => piece<Solid>(SOLID, 'makeSolid', table)));
  const order = ({ id }: Solid) => structureOf(id).layer + id;
  solids.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return crew.call({ entry: ASSEMBLE, name: 'assemble', args: [solids, await skin, forgeHash(root)] });
};
