import { describe, expect, test } from 'vitest';
import { POSE_RANGE } from '../../src/anatomy/pose';
import { COURSES } from '../../src/biomechanics/course';
import { changeIn } from '../../src/biomechanics/lengths';
import { ALL_STRETCHES, goesFarther, poseOf, turnOf } from '../../src/biomechanics/presets';
import { LEAST_REACH, stretchesThatReach } from '../../src/biomechanics/ranking';
import { stretchOf } from '../../src/content';
import { STRETCHES, type Stretch, type StretchId } from '../../src/content/types';

/** The stretch nearest to each that is meant for another muscle: the other knee, the other pull on the foot. */
const TWINS: Readonly<Record<StretchId, StretchId>> = {
  'wall-straight': 'wall-bent',
  'wall-bent': 'wall-straight',
  'seated-towel': 'towel-bent',
  'towel-bent': 'seated-towel',
  'step-drop': 'kneeling-soleus',
  'kneeling-soleus': 'step-drop',
  'downward-dog': 'squat-deep',
  'squat-deep': 'downward-dog',
  'plantar-fascia': 'seated-towel',
  'big-toe-wall': 'wall-bent',
  'tp-fdl': 'big-toe-wall',
  'kneel-sit': 'inversion-plantar',
  'inversion-plantar': 'kneel-sit',
};

const lengthened = (id: Parameters<typeof changeIn>[0], stretch: Stretch) =>
  changeIn(id, poseOf(stretch), turnOf(stretch));

describe('the stretches', () => {
  test('every stretch card lengthens the muscle it claims, more than its twin does', () => {
    for (const id of STRETCHES) {
      const stretch = stretchOf(id);
      // The plantar fascia and the short flexor of the toes cross neither knee nor ankle: the next claim is looked at.
      const claimed = stretch.targets.find((target) => COURSES.has(target));
      if (!claimed) throw new Error(`${id} claims no muscle with a path`);
      expect(lengthened(claimed, stretch), id).toBeGreaterThan(LEAST_REACH);
      expect(lengthened(claimed, stretch), id).toBeGreaterThan(lengthened(claimed, stretchOf(TWINS[id])));
    }
  });

  test('stand within their card and within the joints', () => {
    for (const stretch of ALL_STRETCHES) {
      const pose = poseOf(stretch);
      for (const joint of ['knee', 'ankle'] as const) {
        const [min, max] = POSE_RANGE[joint];
        expect(pose[joint], `${stretch.id} ${joint}`).toBeGreaterThanOrEqual(
          Math.max(min, Math.min(stretch[joint][0], max)),
        );
        expect(pose[joint], `${stretch.id} ${joint}`).toBeLessThanOrEqual(
          Math.max(Math.min(max, stretch[joint][1]), min),
        );
      }
    }
    expect(ALL_STRETCHES.filter(goesFarther).map(({ id }) => id)).toEqual(['squat-deep', 'kneel-sit']);
  });

  test('a bent-knee card goes to a greater ankle angle than its straight-knee twin', () => {
    for (const [bent, straight] of [
      ['wall-bent', 'wall-straight'],
      ['towel-bent', 'seated-towel'],
    ] as const)
      expect(poseOf(stretchOf(bent)).ankle).toBeGreaterThan(poseOf(stretchOf(straight)).ankle + 5);
  });

  test('are ranked for a muscle by how far they lengthen it', () => {
    const forSoleus = stretchesThatReach('soleus').map(({ stretch }) => stretch.id);
    const forMedial = stretchesThatReach('gastrocnemius-medial').map(({ stretch }) => stretch.id);
    expect(forSoleus[0]).toMatch(/bent|kneeling|squat/);
    expect(forMedial[0]).toMatch(/straight|drop/);
    expect(forMedial).not.toContain('kneeling-soleus');
    expect(stretchesThatReach('tibialis-anterior')[0]?.stretch.id).toBe('kneel-sit');
    expect(stretchesThatReach('flexor-hallucis-longus')[0]?.stretch.id).toBe('big-toe-wall');
    expect(stretchesThatReach('tibialis-posterior')[0]?.stretch.id).toBe('tp-fdl');
    expect(stretchesThatReach('abductor-hallucis')).toEqual([]);
    for (const id of COURSES.keys()) {
      const changes = stretchesThatReach(id).map(({ change }) => change);
      expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    }
  });
});
