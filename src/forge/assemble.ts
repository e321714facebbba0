import { COARSE_FILE, GLB_CONTRACT, MODEL_FILE, MORE_MODEL_FILE, modelFileOf } from '../anatomy/glb-contract';
import { structureOf } from '../anatomy/structures';
import { coarseOf } from './coarse';
import { type Release, writeGlb } from './glb';
import { ledgerLine } from './inspect';
import { occupancyOf, opennessFrom } from './occlusion';
import type { Solid } from './solid';

export interface Assembled {
  readonly releases: readonly Release[];
  /** Each file of the model, by its name under public/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly ledger: string;
}

/** Side of a cell of the occlusion grids, mm. */
const CELL = 3;

/** A muscle under others is left this light, or it would be black once they are hidden. */
const LEAST_LIGHT = 0.4;

/** Bones are shaded by bones alone, so that they look the same when the flesh is hidden; flesh is shaded by everything. */
const withLight = (solids: readonly Solid[]): Release[] => {
  const shade = (some: readonly Solid[]) =>
    opennessFrom(
      occupancyOf(
        some.map((s) => s.mesh),
        CELL,
      ),
    );
  const onBone = shade(solids.filter((solid) => structureOf(solid.id).kind === 'bone'));
  const onFlesh = shade(solids);
  return solids.map((solid) => {
    if (structureOf(solid.id).kind === 'bone') return { ...solid, ao: onBone(solid.mesh, solid.normals) };
    const ao = onFlesh(solid.mesh, solid.normals).map((open) => LEAST_LIGHT + (1 - LEAST_LIGHT) * open);
    return { ...solid, ao };
  });
};

/** Solids and skin → light, files and ledger; `hash` names what they were made from. */
export const assemble = async (solids: readonly Solid[], skin: Release, hash: string): Promise<Assembled> => {
  const releases = [...withLight(solids), skin];
  const ledger = `${releases.map((release) => ledgerLine(release.id, release.mesh)).join('\n')}\n`;
  const held = (file: string) => releases.filter(({ id }) => modelFileOf(id) === file);
  const extras = { contract: GLB_CONTRACT, forged: hash } as const;
  const more = held(MORE_MODEL_FILE);
  const coarse = await Promise.all(held(MODEL_FILE).map(coarseOf));
  const files = new Map([
    [COARSE_FILE, await writeGlb(coarse, { ...extras, coarse: true })],
    [MODEL_FILE, await writeGlb(held(MODEL_FILE), { ...extras, more: more.map(({ id }) => id) })],
    [MORE_MODEL_FILE, await writeGlb(more, extras)],
  ]);
  return { releases, files, ledger };
};
