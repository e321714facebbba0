import { AtlasError } from '../../kernel/errors';
import { type Candidate, type Found, type Machine, ORIGINS, type Origin } from './types';

const NAMED_BY = ['CHROME_BIN', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'] as const;

const ADVICE =
  'Install Chromium (Debian and Ubuntu: apt-get install chromium-headless-shell), or run "npx playwright install --only-shell chromium", or set CHROME_BIN to the path of a Chrome or Chromium.';

const plain = (executable: string): Candidate => ({ executable, env: {} });

/** The one place to look in, when ATLAS_BROWSER names it; used to try each place on a machine that has several. */
const only = (wanted: string | undefined): readonly Origin[] => {
  if (!wanted) return ORIGINS;
  const origin = ORIGINS.find((name) => name === wanted);
  if (!origin) throw new AtlasError('browser', `unknown ATLAS_BROWSER: ${wanted}`, `Use one of ${ORIGINS.join(', ')}.`);
  return [origin];
};

const named = (env: Machine['env']): { readonly by: string; readonly executable: string } | null => {
  for (const by of NAMED_BY) {
    const executable = env[by];
    if (executable) return { by, executable };
  }
  return null;
};

/**
 * A Chromium to test with. A browser the person has named is taken or refused, never passed over; after that one that is
 * installed, one Playwright has downloaded before, the one an optional dependency carries, and last a download. Throws with
 * advice when there is none: a suite that skips its browser tests has told nobody anything.
 */
export const findBrowser = async (machine: Machine): Promise<Found> => {
  const origins = only(machine.env.ATLAS_BROWSER);
  const first = async (origin: Origin, candidates: readonly Candidate[]): Promise<Found | null> => {
    for (const candidate of candidates) {
      const version = await machine.ask(candidate);
      if (version) return { origin, ...candidate, version };
    }
    return null;
  };

  const choice = named(machine.env);
  if (choice && origins.includes('named')) {
    const found = await first('named', [plain(choice.executable)]);
    if (found) return found;
    throw new AtlasError(
      'browser',
      `invalid ${choice.by}: ${choice.executable}`,
      `It does not answer to --version. Correct it, or unset ${choice.by} to let a browser be found.`,
    );
  }

  const places: Readonly<Record<Exclude<Origin, 'named'>, () => Promise<readonly Candidate[]>>> = {
    system: async () => machine.system().map(plain),
    cache: async () => machine.cached().map(plain),
    carried: () => machine.unpack(),
    installed: async () => {
      machine.say('No browser found on this machine; downloading one.');
      return (await machine.install()) ? machine.cached().map(plain) : [];
    },
  };
  for (const origin of origins) {
    if (origin === 'named') continue;
    const found = await first(origin, await places[origin]());
    if (found) return found;
  }
  throw new AtlasError('browser', 'missing browser: the tests need a Chromium and found none', ADVICE);
};
