import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOOTPRINTS_FILE } from '../anatomy/footprints-file';
import { COARSE_FILE } from '../anatomy/glb-contract';
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
  const counts = [...ledger.matchAll(/ t +(\d+)/g)].map((match) => Number(match[1]));
  const triangles = counts.reduce((sum, count) => sum + count, 0);
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(ledger);
  for (const [file, size] of [...bytes, ...baked]) console.log(`${file} ${size} bytes`);
  console.log(`first picture ${bytes.get(COARSE_FILE)} bytes, whole model ${all} bytes (limits: tests/budget.json)`);
  console.log(
    `${triangles} triangles, ${counts.length} draw calls at most; ${seconds} s${fresh ? '' : ' (unchanged)'}`,
  );
  return 0;
};
