import { describe, expect, test } from 'vitest';
import { MUSCLES, muscleOf, STRETCH_CONTENT, stretchOf } from '../../src/content';
import { STRETCHES } from '../../src/content/types';
import { t } from '../../src/content/words';

/** From here on gastrocnemius no longer limits the ankle (Baumbach 2014). */
const SLACK_FROM = 20;

const crosses = (joint: 'knee' | 'ankle') => MUSCLES.filter(({ joints }) => joints.includes(joint)).map(({ id }) => id);

describe.each(STRETCHES)('%s', (id) => {
  const stretch = stretchOf(id);

  test('is filed under its own id and pulls the foot up', () => {
    expect(stretch.id).toBe(id);
    expect(stretch.ankle[0]).toBeGreaterThan(0);
    expect(stretch.knee[0]).toBeLessThanOrEqual(stretch.knee[1]);
  });

  test('has targets that cross the ankle', () => {
    expect(stretch.targets.length).toBeGreaterThan(0);
    expect(stretch.targets.filter((target) => !crosses('ankle').includes(target))).toEqual([]);
  });

  test('keeps the knee straight for muscles that cross it, or bends it enough to slacken gastrocnemius', () => {
    const overKnee = stretch.targets.filter((target) => crosses('knee').includes(target));
    if (overKnee.length > 0) expect(stretch.knee[1]).toBeLessThanOrEqual(10);
    else expect(stretch.knee[0]).toBeGreaterThanOrEqual(SLACK_FROM);
  });

  test('is offered by every muscle it is meant for', () => {
    for (const target of stretch.targets) expect(muscleOf(target)?.stretches).toContain(id);
  });
});

describe('soleus does not feel the knee', () => {
  const soleus = muscleOf('soleus');

  test('it crosses ankle and subtalar joint, not the knee', () => {
    expect(soleus?.joints).toEqual(['ankle', 'subtalar']);
  });

  test('none of its stretches straightens the knee', () => {
    expect(soleus?.stretches.map((id) => STRETCH_CONTENT[id].knee[0]).every((knee) => knee >= SLACK_FROM)).toBe(true);
  });

  test('its words say that bending the knee does not itself stretch it', () => {
    expect(t('muscles.soleus.why')).toMatch(/does not itself stretch/);
    expect(t('muscles.soleus.why')).toMatch(/20°/);
  });
});

describe('muscles', () => {
  test('both heads of gastrocnemius cross knee and ankle and are stretched with the knee straight', () => {
    for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const) {
      expect(muscleOf(id)?.joints).toEqual(['knee', 'ankle', 'subtalar']);
      expect(t(muscleOf(id)?.why.words ?? 'interface.title')).toMatch(/knee straight/);
    }
  });

  test('popliteus, which does not cross the ankle, is promised no calf stretch', () => {
    expect(muscleOf('popliteus')?.joints).toEqual(['knee']);
    expect(muscleOf('popliteus')?.stretches).toEqual([]);
  });

  test('no muscle is offered a stretch that is not meant for it', () => {
    const strays = MUSCLES.flatMap((muscle) =>
      muscle.stretches.filter((id) => !STRETCH_CONTENT[id].targets.includes(muscle.id)),
    );
    expect(strays).toEqual([]);
  });
});
