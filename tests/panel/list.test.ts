import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../src/anatomy/structures';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { MUSCLES, PARTS } from '../../src/content';
import { isDescribed } from '../../src/panel/described';
import { listGroups } from '../../src/panel/list-model';
import { plainName } from '../../src/panel/plain-name';
import { findInList, moveInList } from '../../src/panel/roving';

const OPTIONS = listGroups().flatMap(({ options }) => options);

describe('the list', () => {
  test('holds every trigger point, muscle and part once', () => {
    const ids = OPTIONS.map(({ selection }) => selection.id);
    const all = [...TRIGGER_POINTS, ...MUSCLES.map(({ id }) => id), ...PARTS.map(({ id }) => id)];
    expect([...ids].sort()).toEqual([...all].sort());
  });

  test('leads only to pages that exist', () => {
    expect(OPTIONS.filter(({ selection }) => !isDescribed(selection))).toEqual([]);
  });

  test('says of each trigger point where its pain is felt', () => {
    const points = OPTIONS.filter(({ selection }) => selection.kind === 'trigger-point');
    expect(points.filter(({ detail }) => detail === '')).toEqual([]);
    expect(points.find(({ selection }) => selection.id === 'gastrocnemius-trp1')?.detail.toLowerCase()).toContain(
      'arch',
    );
    expect(points.find(({ selection }) => selection.id === 'soleus-trp1')?.detail.toLowerCase()).toContain('heel');
  });

  test('has a page for every structure, so that nothing on the leg leads nowhere', () => {
    expect(STRUCTURES.filter(({ id }) => !isDescribed({ kind: 'structure', id })).map(({ id }) => id)).toEqual([]);
  });

  test('holds only what the model holds, and all trigger points', () => {
    const listed = listGroups(['soleus', 'tibia']).flatMap(({ options }) => options.map(({ selection }) => selection));
    expect(listed.filter(({ kind }) => kind === 'structure').map(({ id }) => id)).toEqual(['soleus', 'tibia']);
    expect(listed.filter(({ kind }) => kind === 'trigger-point')).toHaveLength(TRIGGER_POINTS.length);
    expect(listGroups(['soleus', 'tibia']).filter(({ options }) => options.length === 0)).toEqual([]);
  });

  test('files muscles by compartment, and vessels, bands and bones apart', () => {
    const group = (id: string) =>
      listGroups().find(({ options }) => options.some(({ selection }) => selection.id === id))?.id;
    expect(group('gracilis')).toBe('compartment-thigh');
    expect(group('flexor-hallucis-longus')).toBe('compartment-deep-posterior');
    expect(group('achilles-tendon')).toBe('compartment-superficial-posterior');
    expect(group('popliteal-artery')).toBe('vessels');
    expect(group('posterior-tibial-artery')).toBe('vessels');
    expect(group('plantar-aponeurosis')).toBe('tendons');
    expect(group('lumbricals')).toBe('compartment-sole-2');
    expect(group('calcaneus')).toBe('foot-bones');
  });
});

describe('moving in the list', () => {
  test.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 9, 9],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['PageDown', 5, 9],
    ['PageUp', 5, 0],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(moveInList(key, from, 10)).toBe(to);
  });

  test('other keys do not move', () => {
    expect(moveInList('Tab', 3, 10)).toBeNull();
  });

  const names = ['Heel point', 'Shin bone', 'Heel bone', 'Skin'];
  test('a letter goes to the next name that begins with it, and round', () => {
    expect(findInList('h', 0, names)).toBe(2);
    expect(findInList('h', 2, names)).toBe(0);
  });
  test('more letters narrow it down without leaving a name that fits', () => {
    expect(findInList('heel', 2, names)).toBe(2);
    expect(findInList('heel p', 2, names)).toBe(0);
  });
  test('a later word is found when no name begins so', () => {
    expect(findInList('bone', 0, names)).toBe(1);
  });
  test('nothing is found of nonsense', () => {
    expect(findInList('xyz', 0, names)).toBeNull();
    expect(findInList(' ', 0, names)).toBeNull();
  });
});

describe('a name', () => {
  test('is parted into plain and learned', () => {
    expect(plainName('Heel bone (calcaneus)')).toEqual({ plain: 'Heel bone', learned: 'calcaneus' });
    expect(plainName('Achilles tendon')).toEqual({ plain: 'Achilles tendon', learned: '' });
  });
});
