import { writeFileSync } from 'node:fs';
import { LEDGER_FILE, writeModel } from '../forge/write';
import { BAKE } from './bake-step';

/** `npm run forge`: the tables of models/ → the model and its pain zones in public/models, and the ledger. */
export const main = async (): Promise<number> => {
  const started = performance.now();
  const { ledger, bytes, zoneBytes, fresh } = await writeModel(process.cwd(), BAKE);
  writeFileSync(LEDGER_FILE, ledger);
  const triangles = [...ledger.matchAll(/ t +(\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(ledger);
  console.log(
    `model ${bytes} bytes, ${triangles} triangles; zones ${zoneBytes} bytes; ${seconds} s${fresh ? '' : ' (unchanged)'}`,
  );
  return 0;
};
