import { describe, expect, it } from 'vitest';
import { deg } from '../../../src/kernel/units';
import { SLACK, strainsIn } from '../../../src/scene/strain/strains-in';

const at = (knee: number, ankle: number) => strainsIn({ knee: deg(knee), ankle: deg(ankle) });

describe('what the colours of a pose say', () => {
  it('straight knee, foot raised: gastrocnemius is stretched, its medial head most', () => {
    const strains = at(0, 20);
    expect(strains.get('gastrocnemius-medial')).toBeGreaterThan(strains.get('gastrocnemius-lateral') ?? 1);
    expect(strains.get('gastrocnemius-lateral')).toBeGreaterThan(strains.get('soleus') ?? 1);
  });
  it('bent knee: gastrocnemius hangs slack, soleus is stretched as far as before', () => {
    const [straight, bent] = [at(0, 20), at(90, 20)];
    expect(bent.get('gastrocnemius-medial')).toBe(SLACK);
    expect(bent.get('gastrocnemius-lateral')).toBe(SLACK);
    expect(bent.get('soleus')).toBe(straight.get('soleus'));
  });
  it('foot pointed: the front is stretched', () => {
    expect(at(60, -45).get('tibialis-anterior')).toBeGreaterThan(0.1);
    expect(at(60, -45).get('soleus')).toBe(SLACK);
  });
  it('no colour without a known fibre length', () => {
    expect(at(0, 20).has('plantaris')).toBe(false);
    expect(at(0, 20).has('abductor-hallucis')).toBe(false);
  });
});
