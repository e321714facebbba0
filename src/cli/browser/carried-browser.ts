import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Candidate } from './types';

const run = promisify(execFile);

/** Unpacking writes 200 MB; a slow disk may take its time. Milliseconds. */
const UNPACK_LIMIT_MS = 180_000;

const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath()).then(console.log)`;

/**
 * The Chromium inside the optional dependency `@sparticuz/chromium` (linux-x64 only), unpacked into `folder` once. The package
 * unpacks into the system's temporary folder and trusts whatever lies there, hence the private one, and the mark that tells a
 * whole unpacking from one that was cut short. It adds its libraries and fonts only for a hosted Node of the kind it was made
 * for, hence the variable; the second candidate uses them, for a machine that has neither.
 */
export const carriedBrowser = async (
  folder: string,
  platform: NodeJS.Platform,
  arch: string,
): Promise<readonly Candidate[]> => {
  if (platform !== 'linux' || arch !== 'x64') return [];
  const whole = join(folder, 'unpacked');
  const executable = join(folder, 'chromium');
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
        env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
        timeout: UNPACK_LIMIT_MS,
      });
    } catch {
      // Optional dependencies may be left out (npm ci --omit=optional); then the search goes on.
      return [];
    }
    writeFileSync(whole, '');
  }
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return [
    { executable, env: fonts },
    { executable, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } },
  ];
};
