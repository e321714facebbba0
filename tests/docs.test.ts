import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './support/files';

const PAGES = filesBelow('.').filter((path) => path.endsWith('.md'));
/** What a command writes is named in the documents but is not there on a fresh clone. */
const MADE = [/^public\/models\//, /^dist\b/, /^\.cache\b/, /^node_modules\b/, /^test-results\b/];
const ROOTS = /^(src|tests|models|docs|public|\.ci)\/[\w./-]*$/;

const prose = (text: string) => text.replace(/```[\s\S]*?```/g, '');

/** Anchor of a heading, as code hosts make it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (text: string) => [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

const there = (path: string) => MADE.some((made) => made.test(path)) || existsSync(path);

describe('the documents', () => {
  test('every link leads to a file and a heading that exist', () => {
    const dead = PAGES.flatMap((page) =>
      [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
        if (/^(https?|mailto):/.test(link)) return [];
        const [file = '', hash] = link.split('#');
        const path = file === '' ? page : normalize(join(dirname(page), file));
        if (!there(path)) return [`${page}: ${link}`];
        return hash && !anchorsOf(read(path)).includes(hash) ? [`${page}: ${link}`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('every path that is named exists', () => {
    const gone = PAGES.flatMap((page) =>
      [...prose(read(page)).matchAll(/`([^`\n]+)`/g)]
        .map(([, name = '']) => name)
        .filter((name) => ROOTS.test(name) && !there(name))
        .map((name) => `${page}: ${name}`),
    );
    expect(gone).toEqual([]);
  });

  test('every npm command that is named is a script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = PAGES.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)]
        .map(([, run, short]) => run ?? short ?? '')
        .filter((name) => !(name in scripts))
        .map((name) => `${page}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('the readme starts with the two commands, and they are the ones the continuous check runs', () => {
    const [, shell = ''] = read('README.md').match(/```sh\n([\s\S]*?)```/) ?? [];
    expect(shell.trim().split('\n')).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(read('.ci/run')).toMatch(/^npm ci\b/m);
    expect(read('.ci/run')).toMatch(/^npm test\b/m);
  });

  test("no path of somebody's machine is named anywhere", () => {
    const text = filesBelow('.').filter((path) => /\.(md|ts|tsx|mjs|json|css|html)$/.test(path));
    const own = text.filter((path) => path !== 'tests/docs.test.ts' && !path.startsWith('tests/cli/'));
    expect(own.filter((path) => /(^|[\s'"`(])\/(home|Users|root|work|tmp)\//m.test(read(path)))).toEqual([]);
  });

  test('each document keeps to its length', () => {
    const limits = { 'README.md': 120, 'ARCHITECTURE.md': 250, 'CONTRIBUTING.md': 150 };
    for (const [page, limit] of Object.entries(limits))
      expect(read(page).split('\n').length).toBeLessThanOrEqual(limit);
  });
});
