import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { makeData } from '../../src/cli/data/make-data';
import { DATA_FILES } from '../../src/cli/data/open-data';
import { TRIGGER_POINT_CONTENT } from '../../src/content';
import { words } from '../../src/content/words';
import { read } from '../support/files';

const files = await makeData(process.cwd());
const parsed = (name: string) => JSON.parse(files.get(name) ?? '') as Record<string, unknown>;
const records = parsed(DATA_FILES.records);
const skin = parsed(DATA_FILES.skin);
const list = (of: Record<string, unknown>, key: string) => of[key] as Record<string, unknown>[];

const validator = (name: string): ValidateFunction => new Ajv2020({ allErrors: true }).compile(parsed(name));
const faults = (validate: ValidateFunction, data: unknown) => {
  validate(data);
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const recordsAreValid = validator(DATA_FILES.recordsSchema);
const skinIsValid = validator(DATA_FILES.skinSchema);

describe('the open data', () => {
  test('keep to their schemas', () => {
    expect(faults(recordsAreValid, records)).toEqual([]);
    expect(faults(skinIsValid, skin)).toEqual([]);
  });

  test('would not keep to them with a label, a sentence or a side that does not exist', () => {
    const broken = (change: (copy: Record<string, unknown>) => void) => {
      const copy = structuredClone(records);
      change(copy);
      return faults(recordsAreValid, copy).length;
    };
    const first = (copy: Record<string, unknown>) => list(copy, 'triggerPoints')[0] ?? {};
    expect(broken((copy) => Object.assign(first(copy), { evidence: 'E6' }))).toBeGreaterThan(0);
    expect(broken((copy) => Object.assign(first(copy), { name: '' }))).toBeGreaterThan(0);
    expect(broken((copy) => Object.assign(first(copy), { site: { chart: 'leg', f: [0, 1] } }))).toBeGreaterThan(0);
    expect(broken((copy) => Object.assign(copy, { format: 2 }))).toBeGreaterThan(0);
  });

  test('hold every trigger point, on the charts and on the skin', () => {
    expect(list(records, 'triggerPoints').map(({ id }) => id)).toEqual([...TRIGGER_POINTS]);
    expect(list(skin, 'points').map(({ id }) => id)).toEqual([...TRIGGER_POINTS]);
    for (const { id, zones } of list(records, 'triggerPoints'))
      expect(JSON.stringify((zones as { patches: unknown }[]).map(({ patches }) => patches))).toBe(
        JSON.stringify(
          TRIGGER_POINT_CONTENT[id as (typeof TRIGGER_POINTS)[number]].zones.map(({ patches }) => patches),
        ),
      );
  });

  test('name only what they hold: muscles, stretches, look-alikes, sources, vertices', () => {
    const known = (key: string, by = 'id') => new Set(list(records, key).map((each) => each[by]));
    const [structures, stretches, others] = [known('structures'), known('stretches'), known('lookAlikes')];
    const sources = known('sources', 'key');
    for (const point of list(records, 'triggerPoints')) {
      expect(structures).toContain(point.muscle);
      expect((point.stretches as string[]).filter((id) => !stretches.has(id))).toEqual([]);
      expect((point.lookAlikes as string[]).filter((id) => !others.has(id))).toEqual([]);
      expect((point.sources as string[]).filter((key) => !sources.has(key))).toEqual([]);
    }
    const last = list(skin, 'vertices').length - 1;
    for (const { essential, spillover } of list(skin, 'points'))
      for (const [vertex] of [...(essential as [number][]), ...(spillover as [number][])])
        expect(vertex).toBeLessThanOrEqual(last);
  });

  test('say everything in words, never in keys of this project', () => {
    const text = files.get(DATA_FILES.records) ?? '';
    const keys = [...text.matchAll(/"([a-z-]+(?:\.[a-z0-9-]+)+)"/g)].map(([, key = '']) => key);
    expect(keys.filter((key) => key in words)).toEqual([]);
  });

  test('belong together and carry their licence', () => {
    expect(skin.atlas).toEqual(records.atlas);
    expect(files.get(DATA_FILES.licence)).toContain('CC BY-SA 4.0');
    expect((records.licence as { id: string }).id).toBe('CC-BY-SA-4.0');
  });

  test('give only numbers of other vocabularies that could be verified', () => {
    const soleus = list(records, 'structures').find(({ id }) => id === 'soleus');
    expect(soleus).toMatchObject({ ta2: 2660, ta98: 'A04.7.02.047', fma: 22542 });
    expect(list(records, 'structures').find(({ id }) => id === 'gastrocnemius-medial')).not.toHaveProperty('ta98');
  });

  test('are described in docs/open-data.md by the names that they have', () => {
    const page = read('docs/open-data.md');
    for (const name of [DATA_FILES.records, DATA_FILES.skin, DATA_FILES.recordsSchema, DATA_FILES.skinSchema])
      expect(page).toContain(name);
  });
});
