import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MODEL_FILE } from '../anatomy/glb-contract';
import { forge } from './forge';
import { hashOf, readTables } from './read-tables';

export const LEDGER_FILE = 'tests/lower-leg.ledger.txt';

export interface Written {
  readonly hash: string;
  readonly ledger: string;
  readonly bytes: number;
  /** False when the files at hand were already those of these tables. */
  readonly fresh: boolean;
}

/** Makes sure that `root`/public/models holds the model of the present tables; forges only when it does not. */
export const writeModel = async (root: string): Promise<Written> => {
  const hash = hashOf(root);
  const cache = join(root, '.cache', 'calf-atlas', hash);
  const target = join(root, 'public', MODEL_FILE);
  const cached = { glb: join(cache, 'lower-leg.glb'), ledger: join(cache, 'ledger.txt') };
  const fresh = !existsSync(cached.glb) || !existsSync(cached.ledger);
  if (fresh) {
    const forged = await forge(readTables(root), hash);
    mkdirSync(cache, { recursive: true });
    writeFileSync(cached.glb, forged.glb);
    writeFileSync(cached.ledger, forged.ledger);
  }
  const glb = readFileSync(cached.glb);
  const ledger = readFileSync(cached.ledger, 'utf8');
  mkdirSync(dirname(target), { recursive: true });
  if (!existsSync(target) || !readFileSync(target).equals(glb)) writeFileSync(target, glb);
  return { hash, ledger, bytes: glb.byteLength, fresh };
};
