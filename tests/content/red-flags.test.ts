import { describe, expect, test } from 'vitest';
import { RED_FLAG_CONTENT, TRIAGE_OUTCOME, worstOf } from '../../src/content';
import { RED_FLAGS, TRIAGE } from '../../src/content/types';
import { t } from '../../src/content/words';

const FLAGS = RED_FLAGS.map((id) => RED_FLAG_CONTENT[id]);

describe('the screening questions', () => {
  test.each(RED_FLAGS)('%s is filed under its own id and can be answered with yes or no', (id) => {
    const flag = RED_FLAG_CONTENT[id];
    expect(flag.id).toBe(id);
    expect(t(flag.question.words)).toMatch(/\?$/);
    expect(t(flag.question.words)).toMatch(/\b(is|are|was|has|have|do|does|did)\b/i);
    expect(t(flag.advice.words)).toMatch(/\.$/);
  });

  test('come with the most urgent first', () => {
    const urgency = FLAGS.map(({ triage }) => TRIAGE.indexOf(triage));
    expect(urgency).toEqual([...urgency].sort((a, b) => a - b));
  });

  test('ask for a clot in the lung, a clot, a trapped compartment, a rupture and the cauda equina', () => {
    const of = (pattern: RegExp) => FLAGS.find(({ question }) => pattern.test(t(question.words)))?.triage;
    expect(of(/short of breath/)).toBe('emergency');
    expect(of(/newly swollen/)).toBe('same-day');
    expect(of(/toes are pulled up/)).toBe('emergency');
    expect(of(/pop/)).toBe('same-day');
    expect(of(/saddle/)).toBe('emergency');
  });

  test('an emergency is told to call an ambulance, a same-day answer to be seen today', () => {
    for (const { triage, advice } of FLAGS) {
      if (triage === 'emergency') expect(t(advice.words)).toMatch(/Call an ambulance now/);
      if (triage === 'same-day') expect(t(advice.words)).toMatch(/Be seen today/);
    }
    expect(t(TRIAGE_OUTCOME.emergency.words)).toMatch(/ambulance/);
  });

  test('no advice offers self-treatment', () => {
    const offered = FLAGS.filter(({ advice }) =>
      /\b(try|use) (a|the|this) (ball|stretch|roller)/i.test(t(advice.words)),
    );
    expect(offered).toEqual([]);
    for (const triage of ['same-day', 'soon'] as const) expect(t(TRIAGE_OUTCOME[triage].words)).toMatch(/No ball/);
  });

  test('the worst answer decides, and no yes decides nothing', () => {
    expect(worstOf([])).toBeNull();
    expect(worstOf(['thinners', 'pop', 'sting'])).toBe('same-day');
    expect(worstOf(['pop', 'breathless'])).toBe('emergency');
  });
});
