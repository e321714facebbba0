// Runs one command of this folder: `node src/cli/run.mjs forge`.
import { load } from './load.mjs';

const [name = '', ...args] = process.argv.slice(2);
try {
  const { main } = await load(`./${name}.ts`);
  process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  // What the person can mend is said in two lines; only what is our own fault shows where in the code it happened.
  if (error?.name !== 'AtlasError') throw error;
  console.error(`${error.message}\n${error.advice}`);
  process.exitCode = 1;
}
