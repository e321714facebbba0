import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../src/anatomy/glb-contract';
import { joinGlbs } from '../../src/forge/join-glbs';
import { readGlb } from '../../src/forge/read-glb';

const file = (name: string) => readFileSync(`public/${name}`);

test('joined files hold every structure of each, where it was, and are no larger than both', async () => {
  const files = [file(MODEL_FILE), file(MORE_MODEL_FILE)];
  const joined = await joinGlbs(files);
  const [whole, ...each] = await Promise.all([joined, ...files].map(readGlb));
  const apart = new Map(each.flatMap((meshes) => [...meshes]));
  expect([...(whole?.keys() ?? [])].sort()).toEqual([...apart.keys()].sort());
  for (const [id, mesh] of apart) expect(whole?.get(id)?.positions, id).toEqual(mesh.positions);
  expect(joined.length).toBeLessThan(1.02 * files.reduce((sum, { length }) => sum + length, 0));
});

test('of no file there is nothing to join', async () => {
  await expect(joinGlbs([])).rejects.toThrow('missing files');
});
