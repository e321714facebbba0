import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MODEL_FILE, MORE_MODEL_FILE } from '../anatomy/glb-contract';
import { forge } from './forge';
import { forgeHash, roomsHash } from './hash';
import { readTables } from './read-tables';

export const LEDGER_FILE = 'tests/lower-leg.ledger.txt';

/** What is made from the finished GLB. The forge does not know how; it knows which rooms the result depends on. */
export interface Bake {
  /** Where the result belongs, under public/. */
  readonly file: string;
  readonly rooms: readonly string[];
  readonly run: (first: Uint8Array, more: Uint8Array) => Promise<Uint8Array>;
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

const MODEL_FILES = [MODEL_FILE, MORE_MODEL_FILE] as const;

/** How many earlier results stay in the cache. */
const KEPT = 6;

/** Writes beside the target and renames, so that a reader never meets half a file. */
const writeWhole = (file: string, data: Uint8Array | string): void => {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(data))) return;
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, data);
  renameSync(beside, file);
};

/** The cached file, made first if it is missing. */
const cached = async (file: string, make: () => Promise<Uint8Array | string>): Promise<Buffer> => {
  if (!existsSync(file)) writeWhole(file, await make());
  return readFileSync(file);
};

const forgetOld = (cache: string): void => {
  const age = (name: string) => statSync(join(cache, name)).mtimeMs;
  const names = readdirSync(cache).sort((a, b) => age(b) - age(a));
  for (const name of names.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
};

/**
 * Makes sure that `root`/public/models holds the model of the present tables and what is baked from it; works only when
 * they are not those of the present tables and code.
 */
export const writeModel = async (root: string, bakes: readonly Bake[] = []): Promise<Written> => {
  const hash = forgeHash(root);
  const cache = join(root, '.cache', 'calf-atlas');
  const home = join(cache, hash);
  const at = (file: string) => join(home, basename(file));
  const fresh = ![...MODEL_FILES.map(at), join(home, 'ledger.txt')].every((file) => existsSync(file));
  if (fresh) {
    const forged = await forge(readTables(root), hash);
    writeWhole(join(home, 'ledger.txt'), forged.ledger);
    for (const [file, glb] of forged.files) writeWhole(at(file), glb);
    forgetOld(cache);
  }
  const bytes = new Map<string, number>();
  for (const file of MODEL_FILES) {
    const glb = readFileSync(at(file));
    writeWhole(join(root, 'public', file), glb);
    bytes.set(file, glb.byteLength);
  }
  const baked = new Map<string, number>();
  for (const { file, rooms, run } of bakes) {
    const made = await cached(join(home, `${basename(file)}-${roomsHash(root, rooms)}`), () =>
      run(readFileSync(at(MODEL_FILE)), readFileSync(at(MORE_MODEL_FILE))),
    );
    writeWhole(join(root, 'public', file), made);
    baked.set(file, made.byteLength);
  }
  const ledger = readFileSync(join(home, 'ledger.txt'), 'utf8');
  return { hash, ledger, bytes, baked, fresh };
};
