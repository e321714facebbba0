import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../src/anatomy/structures';
import {
  GATE,
  GATE_STOP,
  LOOK_ALIKE_CONTENT,
  MUSCLES,
  muscleOf,
  NO_PRESS_CONTENT,
  PARTS,
  partOf,
} from '../../src/content';
import { LOOK_ALIKES, NO_PRESS_PLACES } from '../../src/content/types';
import { t } from '../../src/content/words';

describe('parts', () => {
  test('every structure of the atlas, when selected, has a page of its own: as a muscle or as a part', () => {
    expect(STRUCTURES.filter(({ id }) => !muscleOf(id) && !partOf(id)).map(({ id }) => id)).toEqual([]);
    expect(MUSCLES.length + PARTS.length).toBe(STRUCTURES.length);
  });

  test('nothing is a muscle and a part at once', () => {
    expect(MUSCLES.filter(({ id }) => partOf(id))).toEqual([]);
    expect(PARTS.filter(({ id }) => muscleOf(id))).toEqual([]);
  });
});

describe('look-alikes', () => {
  test.each(LOOK_ALIKES)('%s is filed under its own id', (id) => {
    expect(LOOK_ALIKE_CONTENT[id].id).toBe(id);
  });

  test('a clot is seen today, never massaged, and can turn into an emergency', () => {
    const clot = LOOK_ALIKE_CONTENT['deep-vein-thrombosis'];
    expect(clot.triage).toBe('same-day');
    expect(t(clot.action.words)).toMatch(/^Do not massage/);
    expect(t(clot.action.words)).toMatch(/ambulance/);
  });

  test('a compartment syndrome is an emergency, a torn Achilles tendon is seen today', () => {
    expect(LOOK_ALIKE_CONTENT['acute-compartment-syndrome'].triage).toBe('emergency');
    expect(LOOK_ALIKE_CONTENT['achilles-rupture'].triage).toBe('same-day');
  });
});

describe('safety', () => {
  test('asks two questions before any pressure, and one yes ends it', () => {
    expect(GATE.every((claim) => t(claim.words).includes('?'))).toBe(true);
    expect(t(GATE_STOP.words)).toMatch(/One yes is enough/);
  });

  test.each(NO_PRESS_PLACES)('%s is filed under its own id and lies on the skin', (id) => {
    expect(NO_PRESS_CONTENT[id].id).toBe(id);
    expect(NO_PRESS_CONTENT[id].patches.length).toBeGreaterThan(0);
  });

  test('the knee hollow and the neck of the fibula are never pressed', () => {
    expect(NO_PRESS_CONTENT['knee-hollow']).toMatchObject({ rule: 'never', shape: 'diamond' });
    expect(NO_PRESS_CONTENT['fibular-neck'].rule).toBe('never');
  });
});
