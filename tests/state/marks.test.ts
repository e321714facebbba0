import { beforeEach, describe, expect, test } from 'vitest';
import { CELLS } from '../../src/anatomy/cells';
import { showSide } from '../../src/state/actions';
import { compare, toggleCompared } from '../../src/state/compare';
import { restoreAll } from '../../src/state/dissect';
import { undo } from '../../src/state/history';
import { clearMarks, mark, newStroke } from '../../src/state/mark';
import { atlas, DEFAULTS } from '../../src/state/store';
import { decode, encode } from '../../src/state/url';

beforeEach(() => atlas.setState(atlas.getInitialState(), true));
const marks = () => atlas.getState().marks;

describe('where it hurts', () => {
  test('is marked on the leg that is shown, and stays with that leg', () => {
    mark([700, 701], true);
    showSide('left');
    expect(marks()).toEqual({ right: [700, 701], left: [] });
    mark([12], true);
    showSide('right');
    expect(marks()).toEqual({ right: [700, 701], left: [12] });
  });

  test('is wiped where the brush wipes and nowhere else', () => {
    mark([3, 1, 2], true);
    mark([2, 9], false);
    expect(marks().right).toEqual([1, 3]);
    clearMarks();
    expect(marks().right).toEqual([]);
  });

  test('is undone stroke by stroke', () => {
    const first = newStroke();
    mark([1], true, first);
    mark([2], true, first);
    mark([3], true, newStroke());
    undo();
    expect(marks().right).toEqual([1, 2]);
    undo();
    expect(marks().right).toEqual([]);
  });

  test('is not lost when the leg is put together again', () => {
    mark([5], true);
    restoreAll();
    expect(marks().right).toEqual([5]);
  });

  test('comes back from a link, cell by cell, for either leg', () => {
    const right = [0, 1, 2, 40, 900, 901, CELLS - 1];
    const state = { ...DEFAULTS, marks: { right, left: [17] } };
    const link = encode(state);
    expect(link.length).toBeLessThan(70);
    expect(decode(link)).toEqual({ state, dropped: [] });
    expect(decode(link.toUpperCase()).state.marks).toEqual(state.marks);
  });

  test.each(['right-sore=?', 'right-sore=vvvvvvvv', 'right-sore=1', 'right-sore=11v', 'left-sore=0uuuu0'])(
    'of a mangled link (%s) is told and not guessed',
    (pair) => {
      const { state, dropped } = decode(`#/right?${pair}`);
      expect(state.marks).toEqual(DEFAULTS.marks);
      expect(dropped).toEqual([pair]);
    },
  );
});

describe('patterns beside each other', () => {
  test('are put in and taken out one by one, four at most, and the fifth is refused in words', () => {
    const points = ['soleus-trp1', 'soleus-trp2', 'soleus-trp3', 'plantaris-trp'] as const;
    for (const id of points) toggleCompared(id);
    toggleCompared('popliteus-trp');
    expect(atlas.getState().compared).toEqual(points);
    expect(atlas.getState().answer?.words).toBe('interface.compare.full');
    toggleCompared('soleus-trp2');
    expect(atlas.getState().compared).toEqual(['soleus-trp1', 'soleus-trp3', 'plantaris-trp']);
    compare([]);
    expect(atlas.getState().compared).toEqual([]);
  });

  test('come back from a link in their order; what is unknown, double or too much is told', () => {
    const { state, dropped } = decode(
      '#/right?compare=soleus-trp3,soleus-trp1,soleus-trp3,nonsense,plantaris-trp,popliteus-trp,soleus-trp2',
    );
    expect(state.compared).toEqual(['soleus-trp3', 'soleus-trp1', 'plantaris-trp', 'popliteus-trp']);
    expect(dropped).toEqual(['compare=soleus-trp3,nonsense,soleus-trp2']);
    expect(encode(state)).toBe('#/right?compare=soleus-trp3,soleus-trp1,plantaris-trp,popliteus-trp');
  });
});
