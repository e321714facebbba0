import { afterEach, describe, expect, test } from 'vitest';
import { embeddingOrigin } from '../../src/app/embed';
import { isEmbedMessage, readMessage, tell } from '../../src/state/embed-message';
import { atlas } from '../../src/state/store';

const start = atlas.getState();
afterEach(() => atlas.setState(start, true));

const done = (message: Record<string, unknown>) => {
  const { acts, refused } = readMessage(message);
  for (const act of acts) act();
  return refused;
};

describe('a message from the page around', () => {
  test('selects, turns, poses and changes sides', () => {
    expect(done({ calfAtlas: 1, select: 'soleus-trp1', side: 'left', view: 'sole', pose: { kneeDeg: 20 } })).toEqual(
      [],
    );
    expect(tell('changed', atlas.getState())).toMatchObject({
      selected: 'soleus-trp1',
      side: 'left',
      view: 'sole',
      pose: { kneeDeg: 20, ankleDeg: 0 },
      address: expect.stringContaining('left/soleus-trp1'),
    });
    expect(done({ select: null })).toEqual([]);
    expect(atlas.getState().selection).toBeNull();
  });
  test('that asks for a joint beyond its range gets the end of the range', () => {
    done({ pose: { kneeDeg: 9000 } });
    expect(atlas.getState().pose.knee).toBeLessThan(180);
  });
  test('is refused whole when one field is not understood', () => {
    for (const bad of [
      { select: 'tail' },
      { select: 7 },
      { view: 'inside' },
      { pose: { kneeDeg: 'x' } },
      { pose: { kneeDeg: Number.NaN } },
      { pose: null },
      { toString: 1 },
      { __proto__x: 1 },
    ]) {
      const before = atlas.getState();
      expect(done({ side: 'left', ...bad })).toHaveLength(1);
      expect(atlas.getState()).toBe(before);
    }
  });
  test('of another protocol is none', () => {
    for (const data of [null, 1, 'calfAtlas', {}, { calfAtlas: 2 }]) expect(isEmbedMessage(data)).toBe(false);
  });
});

test('only an origin of the web may be talked to', () => {
  expect(embeddingOrigin('?embed=https%3A%2F%2Fclinic.example%2Fpage')).toBe('https://clinic.example');
  for (const search of ['', '?embed=', '?embed=*', '?embed=null', '?embed=javascript:alert(1)', '?embed=data:,x'])
    expect(embeddingOrigin(search)).toBeNull();
});
