import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { referencesIn } from '../../src/cli/references';

const folder = mkdtempSync(join(tmpdir(), 'atlas-references-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string) => writeFileSync(join(folder, `${name}.obj`), text);

describe('a reference mesh', () => {
  test('is read into the frame of the atlas, in millimetres from the middle of the knee', () => {
    put('face', 'v -72.33 -73.18 398.89\nv -71.33 -73.18 398.89\nv -72.33 -73.18 399.89\nf 1 2 3\n');
    const [mesh] = referencesIn(folder, ['face']);
    expect([...(mesh?.positions ?? [])].map((value) => Math.round(value * 1e3) / 1e3 + 0)).toEqual([
      0, 0, 0, 1, 0, 0, 0, 1, 0,
    ]);
  });
  test.each([
    ['no surface', 'v 1 2 3\n'],
    ['a page instead of a mesh', '<!doctype html><h1>Not found</h1>'],
    ['words for numbers', 'v 1 2 here\nv 1 3 here\nv 2 2 here\nf 1 2 3\n'],
  ])('with %s is named', (_, text) => {
    put('broken', text);
    expect(() => referencesIn(folder, ['broken'])).toThrow(/invalid reference mesh: .*broken\.obj/);
  });
});

test('npm run measure says which mesh a folder lacks, and no more than that', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'measure', folder, 'femur'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^missing reference mesh: .*femur\.obj\n.+\n$/);
});
