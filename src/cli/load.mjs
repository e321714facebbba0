import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * A module of these sources, by its path from here. Node 20 does not read TypeScript, Vite's runner does; but the runner
 * leaves NODE_ENV at "development", and what is built or started afterwards would be the slow React of the workbench,
 * without its offline part. The variable is put back as the person has it.
 */
export const load = async (path) => {
  const before = process.env.NODE_ENV;
  try {
    const file = fileURLToPath(new URL(path, import.meta.url));
    return (await runnerImport(file, { configFile: false, logLevel: 'warn' })).module;
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
};
