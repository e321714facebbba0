import { execFile, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { cachedBrowsers, cacheFolder } from './cached-browsers';
import { carriedBrowser } from './carried-browser';
import { systemBrowsers } from './system-browsers';
import type { Candidate, Machine } from './types';

const ASK_LIMIT_MS = 30_000;
/** A download that has not ended by then is given up: without a network it fails in seconds, with a bad one never. */
const INSTALL_LIMIT_MS = 240_000;

const ask = ({ executable, env }: Candidate): Promise<string | null> =>
  new Promise((answer) => {
    execFile(executable, ['--version'], { env: { ...process.env, ...env }, timeout: ASK_LIMIT_MS }, (error, stdout) =>
      answer(!error && /\d+\.\d+/.test(stdout) ? stdout.trim() : null),
    );
  });

const install = (): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: INSTALL_LIMIT_MS,
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });

/** The machine this runs on, as the search for a browser sees it. */
export const thisMachine = (): Machine => {
  const { env, platform, arch } = process;
  const cache = cacheFolder(env, homedir(), platform);
  return {
    env,
    ask,
    system: () => systemBrowsers(env.PATH ?? '', platform),
    cached: () => cachedBrowsers(cache, platform),
    unpack: () => carriedBrowser(resolve('.cache', 'chromium'), platform, arch),
    install,
    say: (line) => console.log(line),
  };
};
