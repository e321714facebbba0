import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './support/files';
import { MAY_IMPORT, trespasses } from './support/house-plan';

const CODE = filesBelow('src').filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const PURE = /^src\/(kernel|anatomy|tables|content|theme|pain|biomechanics|lookup|press)\/|^src\/sources\.ts$/;

/** A file without its comments and texts, so that a word in a sentence is not taken for a call. */
const bare = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const findings = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) => {
    const found = bare(read(path)).match(pattern);
    return found ? [`${path}: ${found[0]}`] : [];
  });

/** Rows of the table under "Who may import whom": room → what it may import. */
const writtenPlan = (): Record<string, string[]> => {
  const [, section = ''] = read('ARCHITECTURE.md').split('## Who may import whom');
  const rows = section.split('\n## ')[0]?.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm) ?? [];
  return Object.fromEntries(
    [...rows].map(([, room = '', list = '']) => [room, [...list.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '').sort()]),
  );
};

describe('the house plan', () => {
  test('rooms import only what the plan allows', () => {
    expect(CODE.flatMap((path) => trespasses(path, read(path)))).toEqual([]);
  });

  test('the guard catches a trespass', () => {
    expect(trespasses('src/kernel/vec3.ts', "import { Vector3 } from 'three';")).toHaveLength(1);
    expect(trespasses('src/scene/Leg.tsx', "const panel = await import('../panel/Panel');")).toHaveLength(1);
    expect(trespasses('src/attic/box.ts', '')).toHaveLength(1);
    expect(trespasses('src/panel/Panel.tsx', "import { atlas } from '../state/store';")).toEqual([]);
  });

  test('the plan in ARCHITECTURE.md is the plan that is guarded', () => {
    const guarded = Object.fromEntries(Object.entries(MAY_IMPORT).map(([room, list]) => [room, [...list].sort()]));
    expect(writtenPlan()).toEqual(guarded);
  });

  test('pure rooms name no browser and no Node', () => {
    const paths = CODE.filter((path) => PURE.test(path));
    expect(findings(paths, /\b(document|window|localStorage|process|navigator)\s*[.[]/)).toEqual([]);
  });
});

describe('the habits of the house', () => {
  const lengths = CODE.map((path) => ({ path, lines: read(path).split('\n').length })).sort(
    (a, b) => a.lines - b.lines,
  );
  const quantile = (q: number) => lengths[Math.min(lengths.length - 1, Math.floor(q * lengths.length))]?.lines ?? 0;

  test('no file of code is longer than 400 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  test('half of the files have at most 100 lines and nine in ten at most 250', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(100);
    expect(quantile(0.9)).toBeLessThanOrEqual(250);
  });

  test('exports are named', () => {
    expect(findings(CODE, /\bexport\s+default\b|\bas\s+default\b/)).toEqual([]);
  });

  test('only the command line writes to the console', () => {
    const paths = CODE.filter((path) => !path.startsWith('src/cli/'));
    expect(findings(paths, /\bconsole\.\w+/)).toEqual([]);
  });

  test('what is measured, forged and baked depends on neither chance nor the clock', () => {
    const paths = CODE.filter((path) =>
      /^src\/(kernel|tables|measure|forge|bake|pain|biomechanics|lookup|press)\//.test(path),
    );
    expect(findings(paths, /\bMath\.random\b|\bnew Date\b|\bDate\.now\b/)).toEqual([]);
  });

  test('nothing is left for later', () => {
    const paths = [...CODE, ...filesBelow('tests')].filter((path) => path !== 'tests/architecture.test.ts');
    const marks = paths.filter((path) => /\b(TODO|FIXME|XXX|HACK)\b/.test(read(path)));
    expect(marks).toEqual([]);
  });
});
