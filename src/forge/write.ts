import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COARSE_FILE, MODEL_FILE, MORE_MODEL_FILE } from '../anatomy/glb-contract';
import { type Crew, hire } from './crew';
import { forge, forgeHash } from './forge';
import { codeHash } from './hash';
import { forgetOldPieces, piecesIn } from './pieces';
import { readTables } from './read-tables';
import { writeWhole } from './write-whole';

export const LEDGER_FILE = 'tests/lower-leg.ledger.txt';

/** What is made from the finished GLB. The forge does not know how; it knows which file of code makes it. */
export interface Bake {
  /** Where the result belongs, under public/. */
  readonly file: string;
  /** The file that makes it, and its export: bytes of the two files of the model → bytes. */
  readonly entry: string;
  readonly name: string;
}

export interface Written {
  /** Content hash of the tables and of the forge; also in asset.extras. */
  readonly hash: string;
  readonly ledger: string;
  /** Bytes of each file of the model. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Bytes of each file that was baked from the model. */
  readonly baked: ReadonlyMap<string, number>;
  /** False when the model at hand was already that of these tables. */
  readonly fresh: boolean;
}

const MODEL_FILES = [MODEL_FILE, MORE_MODEL_FILE, COARSE_FILE] as const;

/** How many earlier results stay in the cache. */
const KEPT = 6;

const forgetOld = (cache: string): void => {
  const age = (name: string) => statSync(join(cache, name)).mtimeMs;
  const names = readdirSync(cache).sort((a, b) => age(b) - age(a));
  for (const name of names.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
};

/** Puts the model of the present tables into the folder `home` of the cache. */
const makeModel = async (root: string, home: string, crew: Crew): Promise<void> => {
  const folder = join(root, '.cache', 'forge', 'pieces');
  const forged = await forge(readTables(root), root, crew, piecesIn(folder));
  writeWhole(join(home, 'ledger.txt'), forged.ledger);
  for (const [file, glb] of forged.files) writeWhole(join(home, basename(file)), glb);
  forgetOldPieces(folder);
  forgetOld(join(home, '..'));
};

/**
 * Makes sure that `root`/public/models holds the model of the present tables and what is baked from it; works only when
 * they are not those of the present tables and code.
 */
export const writeModel = async (root: string, bakes: readonly Bake[] = []): Promise<Written> => {
  const hash = forgeHash(root);
  const home = join(root, '.cache', 'calf-atlas', hash);
  const at = (file: string) => join(home, basename(file));
  const fresh = ![...MODEL_FILES.map(at), join(home, 'ledger.txt')].every((file) => existsSync(file));
  const crew = hire(root);
  try {
    if (fresh) await makeModel(root, home, crew);
    const models = MODEL_FILES.map((file) => readFileSync(at(file)));
    const bytes = new Map(MODEL_FILES.map((file, i) => [file as string, models[i]?.byteLength ?? 0]));
    const made = bakes.map(async ({ file, entry, name }) => {
      const kept = join(home, `${basename(file)}-${codeHash(root, entry)}`);
      if (!existsSync(kept)) writeWhole(kept, await crew.call<Uint8Array>({ entry, name, args: models.slice(0, 2) }));
      const whole = readFileSync(kept);
      return { file, whole };
    });
    const baked = await Promise.all(made);
    // All at once at the end: a server that watches never sees a new model with old zones for long.
    for (const [i, file] of MODEL_FILES.entries())
      writeWhole(join(root, 'public', file), models[i] ?? new Uint8Array());
    for (const { file, whole } of baked) writeWhole(join(root, 'public', file), whole);
    const ledger = readFileSync(join(home, 'ledger.txt'), 'utf8');
    return { hash, ledger, bytes, baked: new Map(baked.map(({ file, whole }) => [file, whole.byteLength])), fresh };
  } finally {
    await crew.dismiss();
  }
};
