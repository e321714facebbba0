import { beforeEach, describe, expect, test } from 'vitest';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { reportModel, select } from '../../src/state/actions';
import { COMMANDS, type Command, commandOf, SLICE_START } from '../../src/state/commands';
import { shownAs } from '../../src/state/shown-as';
import { atlas } from '../../src/state/store';

const press = (key: string, chord: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...chord,
});
const act = (key: string, shiftKey = false) => commandOf(COMMANDS, press(key, { shiftKey }), true)?.perform();
const shown = (id: Parameters<typeof shownAs>[1]) => shownAs(atlas.getState(), id);

beforeEach(() => atlas.setState(atlas.getInitialState(), true));

describe('the table of commands', () => {
  test('gives each key to one command only', () => {
    const keys = COMMANDS.flatMap(({ keys, shift }: Command) => keys.map((key) => `${shift ? 'Shift ' : ''}${key}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves chords to the browser', () => {
    expect(commandOf(COMMANDS, press('l', { ctrlKey: true }), true)).toBeUndefined();
    expect(commandOf(COMMANDS, press('r', { metaKey: true }), true)).toBeUndefined();
  });

  test('falls silent for single keys when a person turns them off, but Escape still lets go', () => {
    expect(commandOf(COMMANDS, press('l'), false)).toBeUndefined();
    expect(commandOf(COMMANDS, press('Escape'), false)?.id).toBe('let-go');
  });

  test('takes a letter with or without capitals', () => {
    expect(commandOf(COMMANDS, press('L'), true)?.id).toBe('left');
  });
});

describe('a key', () => {
  test('turns the leg, changes the side and lets go', () => {
    act('2');
    act('l');
    expect(atlas.getState()).toMatchObject({ side: 'left', view: { kind: 'preset', id: 'medial' } });
    select({ kind: 'structure', id: 'soleus' });
    act('Escape');
    expect(atlas.getState()).toMatchObject({ selection: null, page: 'list' });
  });

  test('walks through the trigger points in a ring, from either end', () => {
    act('n');
    expect(atlas.getState().selection?.id).toBe(TRIGGER_POINTS[0]);
    act('p');
    expect(atlas.getState().selection?.id).toBe(TRIGGER_POINTS.at(-1));
    act('n');
    expect(atlas.getState().selection?.id).toBe(TRIGGER_POINTS[0]);
  });

  test('peels down to bone, no further, and back to the closed leg', () => {
    reportModel({ kind: 'ready' }, ['skin', 'superficial', 'bone']);
    for (let i = 0; i < 9; i++) act(']');
    expect(atlas.getState().layers).toMatchObject({ skin: 'hidden', superficial: 'hidden', bone: 'solid' });
    for (let i = 0; i < 9; i++) act('[');
    expect(atlas.getState().layers).toMatchObject({ skin: 'solid', superficial: 'solid' });
  });
});

describe('a key that dissects', () => {
  test('isolates the selected muscle with the bones it holds to, and ends that again', () => {
    select({ kind: 'structure', id: 'popliteus' });
    act('i');
    expect(['popliteus', 'femur', 'tibia'].map((id) => shown(id as 'femur'))).toEqual(['solid', 'solid', 'solid']);
    expect(shown('soleus')).toBe('hidden');
    act('i');
    expect(atlas.getState().dissection.isolated).toEqual([]);
  });

  test('acts on the muscle of a trigger point', () => {
    select({ kind: 'trigger-point', id: 'soleus-trp1' });
    act('g');
    expect(shown('soleus')).toBe('glass');
    act('h');
    expect(shown('soleus')).toBe('hidden');
    act('h');
    expect(shown('soleus')).toBe('solid');
  });

  test('does nothing without a selection', () => {
    for (const key of ['i', 'g', 'h']) act(key);
    expect(atlas.getState().past).toEqual([]);
  });

  test('undoes with Z, and with Shift does it again', () => {
    select({ kind: 'structure', id: 'soleus' });
    act('h');
    act('z');
    expect(shown('soleus')).toBe('solid');
    act('Z', true);
    expect(shown('soleus')).toBe('hidden');
  });

  test('cuts the leg across and makes it whole', () => {
    act('x');
    expect(atlas.getState().slice).toBe(SLICE_START);
    act('x');
    expect(atlas.getState().slice).toBeNull();
  });
});

describe('selecting', () => {
  test('opens the page and draws a low sheet half up, but leaves a full one', () => {
    select({ kind: 'trigger-point', id: 'soleus-trp1' });
    expect(atlas.getState()).toMatchObject({ page: 'details', sheet: 'half' });
    atlas.setState({ sheet: 'full' });
    select({ kind: 'structure', id: 'soleus' });
    expect(atlas.getState().sheet).toBe('full');
  });

  test('the same thing again changes no selection', () => {
    select({ kind: 'structure', id: 'soleus' });
    const before = atlas.getState().selection;
    select({ kind: 'structure', id: 'soleus' });
    expect(atlas.getState().selection).toBe(before);
  });
});
