/** What a run of the benchmark takes from its command line. */
export interface BenchOptions {
  /** Of scripted use between the two looks at the heap. */
  readonly minutes: number;
  /** Visits of each page under each profile. */
  readonly rounds: number;
}

export const BENCH_USAGE =
  'usage: npm run bench -- [--minutes <0.5 to 60, default 10>] [--rounds <1 to 25, default 5>]';

const DEFAULTS: BenchOptions = { minutes: 10, rounds: 5 };
const RANGE: Readonly<Record<keyof BenchOptions, readonly [least: number, most: number]>> = {
  minutes: [0.5, 60],
  rounds: [1, 25],
};

/** The options of a command line, or what is wrong with it. */
export const readOptions = (args: readonly string[]): BenchOptions | string => {
  let options = DEFAULTS;
  for (let i = 0; i < args.length; i += 2) {
    const [name = '', text = ''] = [args[i], args[i + 1]];
    const key = name.replace(/^--/, '');
    if (!name.startsWith('--') || !(key in RANGE)) return `unknown argument: ${name}`;
    const [least, most] = RANGE[key as keyof BenchOptions];
    const value = text === '' ? Number.NaN : Number(text);
    if (!(value >= least && value <= most)) return `invalid ${key}: ${text}`;
    if (key === 'rounds' && !Number.isInteger(value)) return `invalid rounds: ${text}`;
    options = { ...options, [key]: value };
  }
  return options;
};
