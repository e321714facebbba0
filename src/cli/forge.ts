import { writeFileSync } from 'node:fs';
import { LEDGER_FILE, writeModel } from '../forge/write';

/** `npm run forge`: the tables of models/ → public/models/lower-leg.glb and the ledger. */
export const main = async (): Promise<number> => {
  const started = performance.now();
  const { ledger, bytes, fresh } = await writeModel(process.cwd());
  writeFileSync(LEDGER_FILE, ledger);
  const triangles = [...ledger.matchAll(/ t +(\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(ledger);
  console.log(`${bytes} bytes, ${triangles} triangles, ${seconds} s${fresh ? '' : ' (unchanged)'}`);
  return 0;
};
