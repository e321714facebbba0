// Runs one command of this folder: `node src/cli/run.mjs forge`.
import { load } from './load.mjs';

const [name = '', ...args] = process.argv.slice(2);
const { main } = await load(`./${name}.ts`);
process.exitCode = (await main(args)) ?? 0;
