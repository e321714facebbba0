import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOOTPRINTS_FILE } from '../anatomy/footprints-file';
import { readFootprints } from '../anatomy/read-footprints';
import { FOOTPRINTS_LEDGER, ledgerOf } from '../bake/footprint/ledger';
import { LEDGER_FILE, writeModel } from '../forge/write';
import { BAKES } from './bake-step';

/** `npm run forge`: the tables of models/ → the model and what is baked from it in public/models, and the ledgers of both. */
export const main = async (): Promise<number> => {
  const started = performance.now();
  const { ledger, bytes, baked, fresh } = await writeModel(process.cwd(), BAKES);
  writeFileSync(LEDGER_FILE, ledger);
  const footprints = readFootprints(readFileSync(join(process.cwd(), 'public', FOOTPRINTS_FILE)));
  writeFileSync(FOOTPRINTS_LEDGER, ledgerOf(footprints));
  const triangles = [...ledger.matchAll(/ t +(\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(ledger);
  const others = [...baked].map(([file, size]) => `; ${file} ${size} bytes`).join('');
  console.log(`model ${bytes} bytes, ${triangles} triangles${others}; ${seconds} s${fresh ? '' : ' (unchanged)'}`);
  return 0;
};
