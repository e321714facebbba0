import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MODEL_FILE, MORE_MODEL_FILE } from '../../src/anatomy/glb-contract';
import { structureOf } from '../../src/anatomy/structures';
import type { Assembled } from '../../src/forge/assemble';
import { hire } from '../../src/forge/crew';
import { forge } from '../../src/forge/forge';
import { isClosed, volumeOf } from '../../src/forge/inspect';
import { NO_PIECES } from '../../src/forge/pieces';
import { readGlb } from '../../src/forge/read-glb';
import { readTables } from '../../src/forge/read-tables';
import { LEDGER_FILE, writeModel } from '../../src/forge/write';
import type { Mesh } from '../../src/kernel/mesh';
import { cross, distance, length, sub, type Vec3 } from '../../src/kernel/vec3';

const ROOT = process.cwd();
let again: Assembled;

beforeAll(async () => {
  await writeModel(ROOT);
  // One hand alone, and nothing from the cache: neither may show in the result.
  const crew = hire(ROOT, 1);
  again = await forge(readTables(ROOT), ROOT, crew, NO_PIECES);
  await crew.dismiss();
}, 600_000);

describe('the forged lower leg', () => {
  test('comes out the same to the byte when it is forged again by other hands', () => {
    for (const file of [MODEL_FILE, MORE_MODEL_FILE])
      expect(
        again.files.get(file) &&
          Buffer.from(again.files.get(file) ?? []).equals(readFileSync(`${ROOT}/public/${file}`)),
        file,
      ).toBe(true);
  });

  test('is what the ledger says', () => {
    expect(existsSync(LEDGER_FILE)).toBe(true);
    expect(again.ledger).toBe(readFileSync(LEDGER_FILE, 'utf8'));
  });

  test('holds every structure that a table marks as forged, and the skin', () => {
    const wanted = readTables(ROOT).lofts.filter((table) => table.role === 'forged');
    expect(again.releases.map((release) => release.id).sort()).toEqual([...wanted.map(({ id }) => id), 'skin'].sort());
  });

  test('is made of closed, outward solids', () => {
    const faulty = again.releases.filter(({ mesh }) => !isClosed(mesh) || volumeOf(mesh) <= 0);
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  test('has no slivers under the skin: no triangle is lower than two micrometres', () => {
    const lowest = ({ positions, triangles }: Mesh) => {
      let least = Infinity;
      const corner = (v: number) => [0, 1, 2].map((k) => positions[3 * v + k] as number) as [number, number, number];
      for (let f = 0; f < triangles.length; f += 3) {
        const at = (k: number): Vec3 => corner(triangles[f + k] as number);
        const [a, b, c] = [at(0), at(1), at(2)];
        const longest = Math.max(distance(a, b), distance(b, c), distance(c, a));
        least = Math.min(least, length(cross(sub(b, a), sub(c, a))) / longest);
      }
      return least;
    };
    expect(again.releases.filter(({ id, mesh }) => id !== 'skin' && lowest(mesh) < 0.002).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('keeps the volume that was measured: 2 % for bones and calf, 5 % for phalanges and other bellies', () => {
    const strict = (id: string) =>
      /^(gastrocnemius|soleus)/.test(id) || (structureOf(id as never).kind === 'bone' && !id.startsWith('phalanx'));
    const off = readTables(ROOT).lofts.flatMap((table) => {
      const release = again.releases.find(({ id }) => id === table.id);
      if (!release || table.reference_volume_cm3 === null) return [];
      const error = volumeOf(release.mesh) / 1000 / table.reference_volume_cm3 - 1;
      return Math.abs(error) > (strict(table.id) ? 0.02 : 0.05) ? [`${table.id} ${(error * 100).toFixed(1)} %`] : [];
    });
    expect(off).toEqual([]);
  });

  test('marks flesh and tendon: gastrocnemius is flesh in its belly and tendon at its upper end', () => {
    const { mesh, fibre = new Float32Array() } =
      again.releases.find(({ id }) => id === 'gastrocnemius-medial') ?? again.releases[0] ?? ({} as never);
    const heights = mesh.positions.filter((_, i) => i % 3 === 1);
    const [low, high] = [Math.min(...heights), Math.max(...heights)];
    const tendonNear = (share: number) => {
      const near = [...heights].flatMap((y, v) =>
        Math.abs((y - low) / (high - low) - share) < 0.02 ? [fibre[2 * v + 1] as number] : [],
      );
      return near.reduce((sum, value) => sum + value, 0) / near.length;
    };
    expect(tendonNear(0.5)).toBeLessThan(0.05);
    expect(tendonNear(0.999)).toBeGreaterThan(0.5);
  });

  test('reads back from its file within a tenth of a millimetre', async () => {
    const back = new Map<string, Mesh>();
    for (const glb of again.files.values()) for (const [id, mesh] of await readGlb(glb)) back.set(id, mesh);
    for (const { id, mesh } of again.releases) {
      const read = back.get(id);
      expect(read, id).toBeDefined();
      const top = (positions: Float32Array) => positions.reduce((most, value) => Math.max(most, value), -Infinity);
      expect(Math.abs(top(read?.positions ?? new Float32Array()) - top(mesh.positions)), id).toBeLessThan(0.1);
    }
  });
});
