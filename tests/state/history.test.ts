import { beforeEach, describe, expect, test } from 'vitest';
import { peelTo, reportModel, select, showLayer } from '../../src/state/actions';
import { explodeBy, fade, hide, isolate, sliceAt } from '../../src/state/dissect';
import { redo, undo } from '../../src/state/history';
import { atlas } from '../../src/state/store';

const cutNow = () => {
  const { layers, dissection, slice, explode } = atlas.getState();
  return { layers, dissection, slice, explode };
};

beforeEach(() => atlas.setState(atlas.getInitialState(), true));

describe('undo', () => {
  test('leads back step by step, and redo forth again', () => {
    reportModel({ kind: 'ready' }, ['skin', 'superficial', 'bone']);
    const steps = [
      () => hide('soleus'),
      () => fade('tibia'),
      () => isolate(['plantaris']),
      () => showLayer('skin', 'hidden'),
      () => peelTo(2),
    ];
    const after = (step: () => void) => {
      step();
      return cutNow();
    };
    const seen = [cutNow(), ...steps.map(after)];
    for (let i = seen.length - 2; i >= 0; i--) {
      undo();
      expect(cutNow()).toEqual(seen[i]);
    }
    undo();
    expect(cutNow()).toEqual(seen[0]);
    for (let i = 1; i < seen.length; i++) {
      redo();
      expect(cutNow()).toEqual(seen[i]);
    }
    redo();
    expect(cutNow()).toEqual(seen.at(-1));
  });

  test('takes one stroke of a slider back at once', () => {
    for (let f = 0.1; f < 0.9; f += 0.01) sliceAt(f);
    for (let x = 0; x < 1; x += 0.1) explodeBy(x);
    undo();
    expect(atlas.getState()).toMatchObject({ explode: 0 });
    expect(atlas.getState().slice).toBeCloseTo(0.89, 5);
    undo();
    expect(atlas.getState().slice).toBeNull();
  });

  test('of something new forgets what was undone', () => {
    hide('soleus');
    undo();
    hide('tibia');
    redo();
    expect(atlas.getState().dissection.apart).toEqual({ tibia: 'hidden' });
  });

  test('leaves selection and side alone', () => {
    hide('soleus');
    select({ kind: 'structure', id: 'tibia' });
    undo();
    expect(atlas.getState()).toMatchObject({ selection: { id: 'tibia' }, dissection: { apart: {} } });
  });

  test('has nothing to do after a change that changed nothing', () => {
    isolate([]);
    hide('soleus');
    hide('soleus');
    sliceAt(null);
    expect(atlas.getState().past).toHaveLength(1);
  });

  test('remembers a bounded number of steps', () => {
    for (let i = 0; i < 300; i++) showLayer('skin', i % 2 === 0 ? 'hidden' : 'solid');
    expect(atlas.getState().past.length).toBeLessThanOrEqual(100);
  });
});
