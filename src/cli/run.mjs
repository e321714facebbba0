// Runs one command of this folder: `node src/cli/run.mjs forge`. Node 20 does not read TypeScript, Vite's runner does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
process.exitCode = (await module.main(args)) ?? 0;
