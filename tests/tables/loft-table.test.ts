import { describe, expect, test } from 'vitest';
import { parseLandmarks } from '../../src/tables/landmarks';
import { parseLoftTable } from '../../src/tables/loft-table';
import { circle, tube } from '../support/solids';

const FILE = 'models/muscles/soleus.json';
const sound = () => ({
  id: 'soleus',
  frame: 'atlas',
  unit: 'mm',
  source: 'bodyparts3d-4.0',
  method: 'elliptic-fourier-loft',
  role: 'forged',
  changed: [],
  reference_volume_cm3: 320,
  parts: [
    tube(
      [
        [0, 0, 0],
        [0, 100, 0],
      ],
      [0, 40, 60, 100],
      10,
    ),
  ],
});
const messageOf = (value: unknown): string => {
  try {
    parseLoftTable(FILE, value);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a table', () => {
  test('that is sound is read as it is', () => {
    expect(parseLoftTable(FILE, sound()).parts[0]?.sections).toHaveLength(4);
  });

  test('with a comma for a decimal point is refused with the place and the value', () => {
    const table = JSON.parse(JSON.stringify(sound()));
    table.parts[0].sections[3].at_mm = '12,5';
    expect(messageOf(table)).toBe(`${FILE} parts[0].sections[3].at_mm: expected a number, got "12,5"`);
  });

  test('with several faults names all of them at once', () => {
    const table = JSON.parse(JSON.stringify(sound()));
    table.unit = 'inch';
    table.parts[0].sections[0].outline = circle(3).slice(0, 5);
    table.parts[0].axis = [[0, 0, 0]];
    expect(messageOf(table).split('\n')).toHaveLength(3);
  });

  test('whose sections do not rise is refused', () => {
    const table = JSON.parse(JSON.stringify(sound()));
    table.parts[0].sections[1].at_mm = 70;
    expect(messageOf(table)).toContain('expected rising at_mm');
  });

  test('that is no table at all is refused without a crash', () => {
    for (const value of [null, 3, 'soleus', []]) expect(messageOf(value)).toContain(FILE);
  });
});

describe('landmarks', () => {
  test('that lack one name it', () => {
    const head = { id: 'landmarks', frame: 'atlas', unit: 'mm', source: 'bodyparts3d-4.0', method: 'extreme vertices' };
    expect(() => parseLandmarks('models/landmarks.json', { ...head, landmarks: {} })).toThrow(
      'models/landmarks.json landmarks.achilles-insertion',
    );
  });
});
