import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isStructureId } from '../../src/anatomy/structures';

const lengths = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/run.mjs', 'lengths', ...args], { encoding: 'utf8' });

describe('npm run lengths', () => {
  test('prints the pose and five numbers for every muscle that crosses knee or ankle', () => {
    const { status, stdout } = lengths('--knee', '30', '--ankle', '-10.5');
    expect(status).toBe(0);
    const { pose, muscles } = JSON.parse(stdout) as { pose: object; muscles: Record<string, Record<string, number>> };
    expect(pose).toEqual({ knee: 30, ankle: -10.5, extrapolated: false });
    expect(Object.keys(muscles)).toHaveLength(23);
    for (const [id, numbers] of Object.entries(muscles)) {
      expect(isStructureId(id), id).toBe(true);
      expect(Object.keys(numbers)).toEqual(['lengthMm', 'changeMm', 'kneeArmMm', 'ankleArmMm', 'fibreStrain']);
    }
    expect(muscles['soleus']?.['kneeArmMm']).toBe(0);
    expect(muscles['gastrocnemius-medial']?.['changeMm']).toBeLessThan(-10);
  });

  test('says where it carries on beyond what was compared', () => {
    expect(JSON.parse(lengths('--ankle', '-45', '--knee', '0').stdout).pose.extrapolated).toBe(true);
  });

  test.each([
    [[], 'missing --knee'],
    [['--knee', '30'], 'missing --ankle'],
    [['--knee', '30', '--ankle'], 'missing number: --ankle'],
    [['--knee', 'bent', '--ankle', '0'], 'invalid knee: bent'],
    [['--knee', '', '--ankle', '0'], 'invalid knee: '],
    [['--knee', '121', '--ankle', '0'], 'invalid knee: 121'],
    [['--knee', '30', '--ankle', '-51'], 'invalid ankle: -51'],
    [['--knee', '30', '--knee', '31', '--ankle', '0'], 'duplicate argument: --knee'],
    [['--hip', '30', '--ankle', '0'], 'unknown argument: --hip'],
    [['30', '0'], 'unknown argument: 30'],
  ])('refuses %j with advice', (args, finding) => {
    const { status, stdout, stderr } = lengths(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(finding);
    expect(stderr).toContain('usage: npm run --silent lengths -- --knee');
  });
});
