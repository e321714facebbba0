import { expect, test } from 'vitest';
import { countBrowser, countUnit, sum } from '../../../src/cli/check/count';

test('a test file that does not load counts as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countUnit(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('an error outside of any browser test counts as a failure', () => {
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
    errors: [{ message: 'the server did not start' }],
  };
  expect(countBrowser(report)).toEqual({ passed: 6, failed: 2, skipped: 0 });
});

test('a report that is missing its numbers counts nothing', () => {
  expect(sum([countUnit(null), countBrowser({})])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
