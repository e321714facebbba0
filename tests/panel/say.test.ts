import { describe, expect, test } from 'vitest';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { TRIGGER_POINT_CONTENT } from '../../src/content';
import { citationsOf } from '../../src/panel/citations';
import { kneeOf } from '../../src/panel/knee-of';
import { peelName } from '../../src/panel/peel-name';
import { describePicture, saySelection } from '../../src/panel/say';
import { peel, peelSteps } from '../../src/state/peel';
import { DEFAULTS } from '../../src/state/store';

const PRESENT = ['skin', 'tendon', 'superficial', 'deep', 'bone'] as const;

describe('what is said aloud', () => {
  test.each(TRIGGER_POINTS)('%s is named with its leg and where it is felt, in a breath', (id) => {
    const words = saySelection({ kind: 'trigger-point', id }, 'left');
    expect(words).toContain('left leg');
    expect(words).toContain('Felt:');
    expect(words).not.toMatch(/[{}]/);
    expect(words.length).toBeLessThan(260);
  });

  test('a bone is named without pain, and nothing selected is silent', () => {
    expect(saySelection({ kind: 'structure', id: 'tibia' }, 'right')).not.toContain('Felt');
    expect(saySelection(null, 'right')).toBe('');
  });
});

describe('the picture in words', () => {
  test('tells side, view, layers and that nothing is selected', () => {
    const words = describePicture({ ...DEFAULTS, modelLayers: PRESENT });
    expect(words).toContain('right lower leg, seen from behind');
    expect(words).toContain('As glass: Skin.');
    expect(words).toContain('Nothing is selected');
    expect(words).not.toMatch(/[{}]|Hidden/);
  });

  test('tells what is selected, where it is felt and what is hidden', () => {
    const words = describePicture({
      ...DEFAULTS,
      selection: { kind: 'trigger-point', id: 'soleus-trp1' },
      layers: peel(3, PRESENT),
      modelLayers: PRESENT,
    });
    expect(words.toLowerCase()).toContain('heel');
    expect(words).toContain('Hidden: Skin');
  });
});

test('the picture in words tells what the knife has done', () => {
  const words = describePicture({
    ...DEFAULTS,
    dissection: { apart: { plantaris: 'hidden', tibia: 'faded' }, isolated: ['soleus'] },
    slice: 0.7,
    explode: 0.4,
    modelLayers: PRESENT,
  });
  for (const part of ['soleus', 'Taken away', 'plantaris', 'Seen through', 'Lower calf', 'asunder']) {
    expect(words).toContain(part);
  }
  expect(words).not.toMatch(/[{}]/);
});

test('the peel is named by what was taken last', () => {
  const names = Array.from({ length: peelSteps(PRESENT) + 1 }, (_, step) => peelName(peel(step, PRESENT), PRESENT));
  expect(names).toEqual([
    'Whole leg',
    'Skin as glass',
    'Without skin',
    'Without surface muscles',
    'Without tendon',
    'Bone only',
  ]);
});

describe('sources', () => {
  test('are numbered in the order in which a page names them, each once', () => {
    const { pain } = TRIGGER_POINT_CONTENT['gastrocnemius-trp1'];
    const numbers = citationsOf(pain, TRIGGER_POINT_CONTENT['gastrocnemius-trp1']);
    expect(numbers.get(pain[0]?.sources[0] as never)).toBe(1);
    expect([...numbers.values()]).toEqual(Array.from(numbers, (_, i) => i + 1));
  });
});

test('a knee is bent from 15 degrees on', () => {
  expect(kneeOf({ knee: [0, 5] })).toBe('straight');
  expect(kneeOf({ knee: [20, 40] })).toBe('bent');
});
