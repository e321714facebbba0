/** Where the test runners leave what they counted. */
export const UNIT_REPORT = '.cache/check/unit.json';
export const BROWSER_REPORT = '.cache/check/browser.json';

export interface Step {
  /** The heading the step is announced by. */
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** A step that cannot do without this one's result, by title. */
  readonly needs?: string;
}

const types = (program: string): Step => ({
  title: `Types: ${program}`,
  command: ['tsc', '--noEmit', '-p', `tsconfig.${program}.json`],
});

/** All that `npm test` runs, cheapest first. */
export const STEPS: readonly Step[] = [
  types('pure'),
  types('node'),
  types('web'),
  { title: 'Lint and format', command: ['biome', 'check', '.'] },
  {
    title: 'Tests without a browser',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  },
  { title: 'Build', command: ['vite', 'build'] },
  {
    title: 'Tests in a browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
    needs: 'Build',
  },
];
