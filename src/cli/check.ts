import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { type Count, countBrowser, countUnit, sum } from './check/count';
import { BROWSER_REPORT, STEPS, type Step, UNIT_REPORT } from './check/steps';

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

const read = (path: string, count: (report: unknown) => Count): Count =>
  existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : NOTHING;

/** Runs one step with its output on the terminal; its exit code. */
const run = ({ command: [program, ...args], env }: Step): number => {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...env,
      PATH: `${resolve('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  return status ?? 1;
};

/**
 * `npm test`: types, lint, tests, build and the tests in a real browser. A step that fails does not keep the others from
 * running, except those that need its result. The last line counts the tests; a step that fails without naming a test counts
 * as one failure.
 */
export const main = (): number => {
  for (const report of [UNIT_REPORT, BROWSER_REPORT]) {
    rmSync(report, { force: true });
    mkdirSync(dirname(report), { recursive: true });
  }
  const codes = new Map<string, number>();
  for (const step of STEPS) {
    console.log(`\n=== ${step.title}\n`);
    const blocked = step.needs !== undefined && codes.get(step.needs) !== 0;
    if (blocked) console.error(`Not run: it needs "${step.needs}", which failed.`);
    codes.set(step.title, blocked ? 1 : run(step));
  }

  const tests = sum([read(UNIT_REPORT, countUnit), read(BROWSER_REPORT, countBrowser)]);
  const failing = [...codes].filter(([, code]) => code !== 0);
  const unnamed = failing.filter(([title]) => !title.startsWith('Tests')).length;
  const failed = Math.max(tests.failed + unnamed, failing.length);

  console.log('\n=== Result\n');
  for (const [title] of failing) console.log(`failed: ${title}`);
  if (tests.skipped > 0) console.log(`skipped: ${tests.skipped}`);
  console.log(`${tests.passed} passed, ${failed} failed`);
  return failing[0]?.[1] ?? 0;
};
