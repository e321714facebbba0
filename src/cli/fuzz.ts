import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const LOG = '.cache/fuzz.log';
/** How many times longer than in the suite. */
const ROUNDS = '20';

/** `npm run fuzz -- [rounds]`: the claims of tests/fuzz with many more cases; what it says is kept in a log. */
export const main = ([rounds = ROUNDS]: readonly string[]): number => {
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz', '--reporter=verbose'], {
    env: { ...process.env, ATLAS_FUZZ: rounds, NO_COLOR: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  mkdirSync('.cache', { recursive: true });
  writeFileSync(LOG, stdout + stderr);
  console.log(`${stdout}${stderr}\n${LOG}`);
  return status ?? 1;
};
