import { expect, test } from 'vitest';
import { shownPatterns } from '../../src/state/shown-patterns';

const chosen = (id: 'soleus-trp1' | 'plantaris-trp') => ({ kind: 'trigger-point', id }) as const;

test('the skin shows the selected point alone while nothing is compared', () => {
  expect(shownPatterns({ compared: [], selection: chosen('soleus-trp1') })).toEqual(['soleus-trp1']);
  expect(shownPatterns({ compared: [], selection: null })).toEqual([]);
  expect(shownPatterns({ compared: [], selection: { kind: 'structure', id: 'soleus' } })).toEqual([]);
});

test('the selected point takes its place behind those that are compared, once, while there is room', () => {
  const compared = ['soleus-trp1', 'soleus-trp2'] as const;
  expect(shownPatterns({ compared, selection: chosen('plantaris-trp') })).toEqual([...compared, 'plantaris-trp']);
  expect(shownPatterns({ compared, selection: chosen('soleus-trp1') })).toEqual(compared);
  const full = [...compared, 'soleus-trp3', 'popliteus-trp'] as const;
  expect(shownPatterns({ compared: full, selection: chosen('plantaris-trp') })).toEqual(full);
});
