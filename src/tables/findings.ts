import type { BaseIssue } from 'valibot';

type Step = string | number;

const written = (path: readonly Step[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

const received = (input: unknown): string => {
  if (input === undefined) return 'nothing';
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
};

const NAMES: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a string',
  array: 'a list',
  Array: 'a list',
  Object: 'an object',
};

/** One line per finding: the file, the path inside it, what was expected there and what was found. */
export const findingsOf = (file: string, issues: readonly BaseIssue<unknown>[]): string =>
  issues
    .map((issue) => {
      const path = written((issue.path ?? []).map((item) => (item as { key: Step }).key));
      const place = path === '' ? file : `${file} ${path}`;
      if (issue.kind === 'validation') return `${place}: ${issue.message}`;
      const wanted = issue.expected ? (NAMES[issue.expected] ?? issue.expected) : 'another value';
      return `${place}: expected ${wanted}, got ${received(issue.input)}`;
    })
    .join('\n');
