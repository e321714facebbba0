import { describe, expect, test } from 'vitest';
import type { StructureId } from '../../src/anatomy/structures';
import { MUSCLES, muscleOf, STRETCH_CONTENT, stretchesFor, stretchOf } from '../../src/content';
import { STRETCHES, type Stretch } from '../../src/content/types';
import { t } from '../../src/content/words';

/** From here on gastrocnemius no longer limits the ankle (Baumbach 2014). */
const SLACK_FROM = 20;

type Move = 'foot-up' | 'foot-down' | 'sole-in' | 'sole-out' | 'toes-up' | 'toes-down';

const OPPOSITE: Readonly<Record<Move, Move>> = {
  'foot-up': 'foot-down',
  'foot-down': 'foot-up',
  'sole-in': 'sole-out',
  'sole-out': 'sole-in',
  'toes-up': 'toes-down',
  'toes-down': 'toes-up',
};

/** What each target does when it shortens, main action first: the textbook's word, not that of our own entries. */
const ACTION: Partial<Record<StructureId, readonly Move[]>> = {
  'gastrocnemius-medial': ['foot-down'],
  'gastrocnemius-lateral': ['foot-down'],
  plantaris: ['foot-down'],
  soleus: ['foot-down'],
  'tibialis-posterior': ['sole-in', 'foot-down'],
  'flexor-hallucis-longus': ['toes-down', 'foot-down'],
  'flexor-digitorum-longus': ['toes-down', 'foot-down', 'sole-in'],
  'flexor-digitorum-brevis': ['toes-down'],
  // No muscle, but bent-back toes wind it up as if it were one.
  'plantar-aponeurosis': ['toes-down'],
  'tibialis-anterior': ['foot-up', 'sole-in'],
  'extensor-digitorum-longus': ['foot-up', 'toes-up', 'sole-out'],
  'extensor-hallucis-longus': ['foot-up', 'toes-up'],
  'fibularis-longus': ['sole-out', 'foot-down'],
  'fibularis-brevis': ['sole-out', 'foot-down'],
  'fibularis-tertius': ['sole-out', 'foot-up'],
};

const movesOf = ({ ankle, sole, toes }: Stretch): readonly Move[] => [
  ...(ankle[1] > 0 ? (['foot-up'] as const) : []),
  ...(ankle[0] < 0 ? (['foot-down'] as const) : []),
  ...(sole === 'inwards' ? (['sole-in'] as const) : sole === 'outwards' ? (['sole-out'] as const) : []),
  ...(toes[1] > 0 ? (['toes-up'] as const) : []),
  ...(toes[0] < 0 ? (['toes-down'] as const) : []),
];

/** What living joints allow, in degrees. */
const LIMITS = { hip: [-20, 130], knee: [0, 160], ankle: [-55, 45], toes: [-40, 75] } as const;

describe.each(STRETCHES)('%s', (id) => {
  const stretch = stretchOf(id);
  const moves = movesOf(stretch);

  test('is filed under its own id, and every angle is one that a joint allows', () => {
    expect(stretch.id).toBe(id);
    for (const joint of ['hip', 'knee', 'ankle', 'toes'] as const) {
      const range = stretch[joint];
      if (!range) continue;
      const [low, high] = LIMITS[joint];
      expect([joint, range[0] <= range[1], range[0] >= low, range[1] <= high]).toEqual([joint, true, true, true]);
    }
  });

  test('does the opposite of the main action of each muscle it is meant for', () => {
    expect(stretch.targets.length).toBeGreaterThan(0);
    const missed = stretch.targets.filter((target) => {
      const [main] = ACTION[target] ?? [];
      return !main || !moves.includes(OPPOSITE[main]);
    });
    expect(missed).toEqual([]);
  });

  test('keeps the knee straight for muscles that cross it, or bends it enough to slacken gastrocnemius', () => {
    const overKnee = stretch.targets.filter((target) => muscleOf(target)?.joints.includes('knee'));
    if (overKnee.length > 0) expect(stretch.knee[1]).toBeLessThanOrEqual(10);
    else expect(stretch.knee[0]).toBeGreaterThanOrEqual(SLACK_FROM);
  });

  test('is offered by every muscle it is meant for', () => {
    for (const target of stretch.targets) {
      if (muscleOf(target)) expect(muscleOf(target)?.stretches).toContain(id);
      expect(stretchesFor(target)).toContain(stretch);
    }
  });

  test('says how long, warns of something, and tells how well it is known', () => {
    expect(t(stretch.dose.words)).toMatch(/\d (seconds|slow breaths)/);
    expect(t(stretch.caution.words)).toMatch(/\b(not|stop|tingling|pinch)\b/i);
    expect(stretch.evidence.length).toBeGreaterThan(0);
  });
});

describe('the stretches as a set', () => {
  test('are thirteen', () => {
    expect(STRETCHES).toHaveLength(13);
  });

  test('reach the plantar fascia only with the toes bent back', () => {
    expect(stretchesFor('plantar-aponeurosis').map(({ id }) => id)).toEqual(['plantar-fascia']);
    expect(stretchOf('plantar-fascia').toes[0]).toBeGreaterThanOrEqual(45);
  });

  test('lift the foot for the calf and point it for the shin', () => {
    for (const { ankle } of stretchesFor('soleus')) expect(ankle[0]).toBeGreaterThan(0);
    for (const { ankle } of stretchesFor('tibialis-anterior')) expect(ankle[1]).toBeLessThan(0);
  });

  test('promise little where nobody has measured: for tibialis posterior the evidence is traditional', () => {
    expect(stretchOf('tp-fdl').why).toMatchObject({ evidence: 'E5', review: 'pending' });
    expect(muscleOf('tibialis-posterior')?.why.evidence).toBe('E5');
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
  test('know the nerve of their compartment', () => {
    const nerve = (id: StructureId) => t(muscleOf(id)?.nerve.words ?? 'interface.title');
    for (const id of ['soleus', 'popliteus', 'tibialis-posterior', 'flexor-hallucis-longus'] as const)
      expect(nerve(id)).toMatch(/^Tibial nerve/);
    for (const id of ['fibularis-longus', 'fibularis-brevis'] as const)
      expect(nerve(id)).toMatch(/^Superficial fibular/);
    for (const id of ['tibialis-anterior', 'extensor-hallucis-longus', 'fibularis-tertius'] as const)
      expect(nerve(id)).toMatch(/^Deep fibular/);
    expect(nerve('abductor-hallucis')).toMatch(/^Medial plantar/);
    expect(nerve('quadratus-plantae')).toMatch(/^Lateral plantar/);
  });

  test('of the leg that do not cross the knee are not said to', () => {
    const overKnee = MUSCLES.filter(({ joints }) => joints.includes('knee')).map(({ id }) => id);
    expect(overKnee).toEqual(['gastrocnemius-medial', 'gastrocnemius-lateral', 'plantaris', 'popliteus']);
  });

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
