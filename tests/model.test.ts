import { readFileSync } from 'node:fs';
import type { Document, Node } from '@gltf-transform/core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ATTRIBUTES,
  COARSE_FILE,
  GLB_CONTRACT,
  MODEL_FILE,
  MORE_MODEL_FILE,
  modelFileOf,
} from '../src/anatomy/glb-contract';
import { isStructureId, STRUCTURES, structureOf } from '../src/anatomy/structures';
import { type Inspection, inspect, isClosed, volumeOf } from '../src/forge/inspect';
import { readGlb } from '../src/forge/read-glb';
import { findingsIn, readDocument, uncompressed } from './support/validate';

const BUDGET = JSON.parse(readFileSync('tests/budget.json', 'utf8')) as {
  readonly model: Readonly<Record<'coarse_bytes' | 'first_bytes' | 'all_bytes' | 'triangles' | 'draw_calls', number>>;
};

let glb: Uint8Array;
let more: Uint8Array;
let coarse: Uint8Array;
let document: Document;
let first: Node[];
let rough: Node[];
let nodes: Node[];

beforeAll(async () => {
  glb = new Uint8Array(readFileSync(`public/${MODEL_FILE}`));
  document = await readDocument(glb);
  more = new Uint8Array(readFileSync(`public/${MORE_MODEL_FILE}`));
  coarse = new Uint8Array(readFileSync(`public/${COARSE_FILE}`));
  rough = (await readDocument(coarse)).getRoot().listNodes();
  first = document.getRoot().listNodes();
  nodes = [...first, ...(await readDocument(more)).getRoot().listNodes()];
});

const idOf = (node: Node) => String(node.getExtras().id);
const attributesOf = (node: Node) => node.getMesh()?.listPrimitives()[0]?.listSemantics() ?? [];
const kindOf = (node: Node) => node.getExtras().kind;

const trianglesIn = (some: readonly Node[]) =>
  some.reduce((sum, node) => sum + (node.getMesh()?.listPrimitives()[0]?.getIndices()?.getCount() ?? 0) / 3, 0);

describe('the forged model before a foreign validator', () => {
  test('the files as they are served have neither errors nor warnings', async () => {
    for (const file of [glb, more, coarse])
      expect((await findingsIn(file)).filter(({ severity }) => severity < 2)).toEqual([]);
  });

  test('their contents, once unpacked, have nothing to remark on', async () => {
    for (const file of [glb, more, coarse]) expect(await findingsIn(await uncompressed(file))).toEqual([]);
  });

  test('a bent file is found out, so the validator does look', async () => {
    const bent = Uint8Array.from(glb);
    bent[8] = (bent[8] ?? 0) ^ 0xff;
    expect((await findingsIn(bent)).some(({ severity }) => severity === 0)).toBe(true);
  });
});

describe('what the model promises the scene', () => {
  test('the asset carries the contract, the hash of its tables and its licence', () => {
    const asset = document.getRoot().getAsset();
    expect(asset.extras).toMatchObject({ contract: GLB_CONTRACT, forged: expect.stringMatching(/^[0-9a-f]{8,}$/) });
    expect(asset.copyright).toMatch(/BodyParts3D/);
  });

  test('every node is a known structure, once, with the record of that structure', () => {
    expect(nodes.map(idOf).filter((id) => !isStructureId(id))).toEqual([]);
    expect(new Set(nodes.map(idOf)).size).toBe(nodes.length);
    for (const node of nodes) {
      const id = idOf(node);
      if (!isStructureId(id)) continue;
      const { kind, layer, fma } = structureOf(id);
      expect(node.getExtras()).toEqual({ id, kind, layer, fma: [...fma], contract: GLB_CONTRACT });
    }
  });

  test('every structure of the atlas is drawn, each in the file that is named for it', () => {
    expect(nodes.map(idOf).sort()).toEqual(STRUCTURES.map(({ id }) => id).sort());
    const named = (file: string) => STRUCTURES.filter(({ id }) => modelFileOf(id) === file).map(({ id }) => id);
    expect(first.map(idOf).sort()).toEqual(named(MODEL_FILE).sort());
  });

  test('the first file is enough for the calf: bones, superficial muscles, their tendon and the floor of the knee hollow', () => {
    const ids = first.map(idOf);
    expect(ids).toEqual(
      expect.arrayContaining(['skin', 'femur', 'patella', 'tibia', 'fibula', 'talus', 'calcaneus', 'phalanx-distal-5']),
    );
    expect(ids).toEqual(
      expect.arrayContaining(['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus', 'plantaris', 'popliteus']),
    );
    expect(ids).toContain('achilles-tendon');
    expect(nodes.filter((node) => kindOf(node) === 'bone')).toHaveLength(30);
  });

  test('each structure has the attributes that its kind promises and no others', () => {
    const promised = (kind: unknown): string[] => {
      if (kind === 'skin') return [ATTRIBUTES.chart, ATTRIBUTES.surface];
      return ['bone', 'vessel', 'nerve'].includes(String(kind)) ? [ATTRIBUTES.ao] : [ATTRIBUTES.ao, ATTRIBUTES.fibre];
    };
    for (const node of nodes) {
      expect({ id: idOf(node), has: [...attributesOf(node)].sort() }).toEqual({
        id: idOf(node),
        has: ['NORMAL', 'POSITION', ...promised(kindOf(node))].sort(),
      });
    }
  });

  test('attributes are normalised integers of the width the contract names', () => {
    const shape = (name: string) => {
      const accessor = nodes
        .map((node) => node.getMesh()?.listPrimitives()[0]?.getAttribute(name))
        .find((found) => found);
      return {
        array: accessor?.getArray()?.constructor.name,
        type: accessor?.getType(),
        normal: accessor?.getNormalized(),
      };
    };
    expect(shape(ATTRIBUTES.ao)).toEqual({ array: 'Uint8Array', type: 'SCALAR', normal: true });
    expect(shape(ATTRIBUTES.fibre)).toEqual({ array: 'Uint16Array', type: 'VEC2', normal: true });
    expect(shape(ATTRIBUTES.chart)).toEqual({ array: 'Uint16Array', type: 'VEC4', normal: true });
    expect(shape(ATTRIBUTES.surface)).toEqual({ array: 'Uint8Array', type: 'VEC4', normal: true });
  });

  test('bytes, triangles and draw calls keep to the budget', () => {
    const { coarse_bytes, first_bytes, all_bytes, triangles, draw_calls } = BUDGET.model;
    expect(coarse.byteLength).toBeLessThanOrEqual(coarse_bytes);
    expect(glb.byteLength).toBeLessThanOrEqual(first_bytes);
    expect(coarse.byteLength + glb.byteLength + more.byteLength).toBeLessThanOrEqual(all_bytes);
    expect(trianglesIn(nodes)).toBeLessThanOrEqual(triangles);
    expect(nodes.length).toBeLessThanOrEqual(draw_calls);
  });
});

describe('the coarse level', () => {
  test('holds what the first file holds, of the same forging, with a third of its triangles', async () => {
    expect(rough.map(idOf).sort()).toEqual(first.map(idOf).sort());
    const { extras } = (await readDocument(coarse)).getRoot().getAsset();
    const { forged } = document.getRoot().getAsset().extras as { forged?: unknown };
    expect(extras).toMatchObject({ contract: GLB_CONTRACT, forged, coarse: true });
    expect(trianglesIn(rough) / trianglesIn(first)).toBeLessThan(0.36);
    expect(trianglesIn(rough) / trianglesIn(first)).toBeGreaterThan(0.2);
  });

  test('is made of closed solids that lie within three millimetres of the fine ones, so that nothing jumps', async () => {
    const [fine, thin] = [await readGlb(glb), await readGlb(coarse)];
    for (const [id, mesh] of thin) {
      expect(isClosed(mesh), id).toBe(true);
      const whole = fine.get(id);
      expect(Math.abs(volumeOf(mesh) / volumeOf(whole ?? mesh) - 1), id).toBeLessThan(0.06);
      const bounds = ({ bounds }: Inspection) => bounds;
      const own = bounds(inspect(mesh));
      bounds(inspect(whole ?? mesh)).forEach((edge, i) => {
        expect(Math.abs(edge - (own[i] ?? Number.NaN)), `${id} ${i}`).toBeLessThan(3);
      });
    }
  });
});
