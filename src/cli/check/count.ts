/** Tests that ran, by how they ended. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Reads vitest's JSON report. A file that could not be run at all has no tests in it and counts as one failure. */
export const countUnit = (report: unknown): Count => {
  const root = record(report);
  const files = Array.isArray(root.testResults) ? root.testResults.map(record) : [];
  const broken = files.filter(
    (file) => file.status === 'failed' && Array.isArray(file.assertionResults) && file.assertionResults.length === 0,
  );
  return {
    passed: number(root.numPassedTests),
    failed: number(root.numFailedTests) + broken.length,
    skipped: number(root.numPendingTests) + number(root.numTodoTests),
  };
};

/** Reads Playwright's JSON report; errors outside of any test count as failures. */
export const countBrowser = (report: unknown): Count => {
  const root = record(report);
  const stats = record(root.stats);
  return {
    // A test that passed at the second attempt has passed, but Playwright counts it apart.
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected) + (Array.isArray(root.errors) ? root.errors.length : 0),
    skipped: number(stats.skipped),
  };
};

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
