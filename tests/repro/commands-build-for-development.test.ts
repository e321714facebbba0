import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** What NODE_ENV is after a command of src/cli was read, by a process that begins with `before`. */
const nodeEnvAfter = (before: string | undefined): string => {
  const { NODE_ENV: _, ...env } = process.env;
  const script =
    "import { load } from './src/cli/load.mjs'; await load('../kernel/errors.ts'); console.log(String(process.env.NODE_ENV));";
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: before === undefined ? env : { ...env, NODE_ENV: before },
    encoding: 'utf8',
  }).trim();
};

describe('a command that builds the app', () => {
  test('leaves NODE_ENV unset, so that npm start and npm test build what is published', () => {
    expect(nodeEnvAfter(undefined)).toBe('undefined');
  });
  test('leaves it as the person has set it', () => {
    expect(nodeEnvAfter('production')).toBe('production');
  });
});
