/** Where a browser was found, in the order in which the places are tried. */
export const ORIGINS = ['named', 'system', 'cache', 'carried', 'installed'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A Chromium that has answered to `--version` on this machine. */
export interface Found {
  readonly origin: Origin;
  readonly executable: string;
  /** What the browser needs in its environment beside what is there already. */
  readonly env: Readonly<Record<string, string>>;
  /** Its own words, as in "Chromium 156.0.8078.79". */
  readonly version: string;
}

/** A program that may be a browser, before it has been asked. */
export interface Candidate {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/** All that the search asks of the machine; a test puts a made-up machine here. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the program answers to `--version`, null when it is missing or does not run. */
  readonly ask: (candidate: Candidate) => Promise<string | null>;
  /** Names on the search path and usual places of an installed browser. */
  readonly system: () => readonly string[];
  /** Browsers that Playwright has downloaded before, newest first. */
  readonly cached: () => readonly string[];
  /** Unpacks the browser that the optional dependency carries; nothing where it is missing or made for another system. */
  readonly unpack: () => Promise<readonly Candidate[]>;
  /** Downloads Playwright's browser into its cache, within a time limit; false when that failed. */
  readonly install: () => Promise<boolean>;
  readonly say: (line: string) => void;
}
