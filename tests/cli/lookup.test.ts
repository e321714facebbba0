import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isStructureId } from '../../src/anatomy/structures';
import { isTriggerPointId } from '../../src/anatomy/trigger-points';
import { LOOK_ALIKES } from '../../src/content/types';

const lookup = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'lookup', '--', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

interface Answer {
  candidates: { id: string; zone: string; reason: string }[];
  lookAlikes: string[];
  nearestStructures: string[];
  depthsMm: Record<string, number>;
}

const SLOW = 60_000;

describe('npm run lookup', () => {
  test(
    'answers for a sore heel and calf with points, look-alikes and what lies there',
    () => {
      const { status, stdout, stderr } = lookup('--leg', '0.65,12', '--foot', 'B,0,0.5', '--foot=P,0.12,0.5');
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const answer = JSON.parse(stdout) as Answer;
      expect(answer.candidates[0]?.id).toBe('soleus-trp1');
      expect(answer.candidates.filter(({ id }) => !isTriggerPointId(id))).toEqual([]);
      for (const { zone, reason } of answer.candidates) {
        expect(['essential', 'spillover', 'local']).toContain(zone);
        expect(reason).toMatch(/^[A-Z].+\.$/);
      }
      expect(answer.lookAlikes).toContain('achilles-rupture');
      expect(answer.lookAlikes.filter((id) => !(LOOK_ALIKES as readonly string[]).includes(id))).toEqual([]);
      expect(answer.nearestStructures.slice(0, 4)).toEqual(expect.arrayContaining(['achilles-tendon', 'soleus']));
      expect(answer.nearestStructures.filter((id) => !isStructureId(id))).toEqual([]);
      const depths = answer.nearestStructures.map((id) => answer.depthsMm[id] ?? Number.NaN);
      expect(depths).toEqual([...depths].sort((a, b) => a - b));
    },
    SLOW,
  );

  test(
    'finds the muscle of the shin under the shin',
    () => {
      const answer = JSON.parse(lookup('--leg', '0.26,-155').stdout) as Answer;
      expect(answer.nearestStructures[0]).toBe('tibialis-anterior');
      expect(answer.candidates.map(({ id }) => id)).toContain('tibialis-anterior-trp');
    },
    SLOW,
  );

  test.each([
    [[]],
    [['--leg']],
    [['--leg', '0.5']],
    [['--leg', 'high,low']],
    [['--leg', '3,0']],
    [['--foot', 'X,0.5,0.5']],
    [['--foot', 'P,0.5,1.5']],
    [['--foot', 'P,,0.5']],
    [['--arm', '0.5,0']],
    [['0.5,0']],
  ])(
    'refuses %j with its usage and exit code 2',
    (args) => {
      const { status, stdout, stderr } = lookup(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/usage: npm run --silent lookup/);
    },
    SLOW,
  );
});
