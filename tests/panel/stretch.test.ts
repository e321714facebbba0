import { describe, expect, test } from 'vitest';
import { poseOf, turnOf } from '../../src/biomechanics/presets';
import { mostReached, REACHABLE, reachIn, stretchAt, turnAt } from '../../src/biomechanics/reach';
import { stretchOf } from '../../src/content';
import { STRETCHES } from '../../src/content/types';
import '../../src/content/words/pages';
import { deg } from '../../src/kernel/units';
import { changeWords } from '../../src/panel/stretch/angle-words';
import { cellsOf, limitLine, MAP, mapX, mapY, poseOn } from '../../src/panel/stretch/map-model';
import { verdictOn } from '../../src/panel/stretch/verdict';

const pose = (knee: number, ankle: number) => ({ knee: deg(knee), ankle: deg(ankle) });

describe('what a pose reaches', () => {
  test('is gastrocnemius with a straight knee, at both ends', () => {
    const said = verdictOn(pose(0, 20)).join(' ');
    expect(said).toContain('medial gastrocnemius');
    expect(said).toContain('with the knee at 0° both draw on it');
    expect(mostReached(pose(0, 20))).toMatchObject({ id: 'gastrocnemius-medial', why: 'both-ends', alike: null });
  });

  test('is soleus with a bent knee, because gastrocnemius sags', () => {
    expect(mostReached(pose(90, 25))).toMatchObject({ id: 'soleus', why: 'others-slack' });
    const said = verdictOn(pose(90, 25)).join(' ');
    expect(said).toContain('Gastrocnemius sags with the knee at 90°');
    expect(said).toContain('Both heads of gastrocnemius sag');
    expect(said).not.toContain('carries about');
  });

  test('does not tell apart what the model cannot', () => {
    const most = mostReached(poseOf(stretchOf('wall-bent')));
    expect([most?.id, most?.alike?.id].sort()).toEqual(['gastrocnemius-medial', 'soleus']);
    expect(verdictOn(poseOf(stretchOf('wall-bent'))).join(' ')).toContain('cannot tell them apart');
  });

  test('is the front of the leg with a pointed foot, and nothing in standing but the taut calf', () => {
    expect(mostReached(pose(0, -45))?.why).toBe('pointed');
    expect(mostReached(pose(60, -10))?.id ?? 'tibialis').toMatch(/tibialis|extensor/);
    expect(verdictOn(pose(40, -2)).join(' ')).not.toMatch(/[{}]/);
  });

  test('is said with the numbers of the pose and never as a fixed text', () => {
    const poses = [...[0, 30, 60, 90, 120].map((knee) => pose(knee, 25)), pose(0, -20), pose(0, -40)];
    const texts = poses.map((each) => verdictOn(each).join(' '));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).not.toMatch(/\{|NaN|undefined/);
  });

  test('counts toes and sole in where the pose is that of a card', () => {
    for (const id of STRETCHES) {
      const stretch = stretchOf(id);
      expect(stretchAt(poseOf(stretch))?.id).toBe(id);
      expect(turnAt(poseOf(stretch))).toEqual(turnOf(stretch));
    }
    expect(stretchAt(pose(47, 3))).toBeNull();
    const toe = poseOf(stretchOf('big-toe-wall'));
    const change = (bent: boolean) =>
      reachIn(toe, bent ? turnAt(toe) : undefined).find(({ id }) => id === 'flexor-hallucis-longus')?.change ?? 0;
    expect(change(true)).toBeGreaterThan(change(false) + 3);
  });

  test('names every muscle of the leg that has a page and a path', () => {
    expect(REACHABLE).toHaveLength(14);
    expect(changeWords(3.2)).toBe('3 mm longer');
    expect(changeWords(-0.2)).toBe('as in standing');
  });
});

describe('the map of poses', () => {
  test('holds every pose, and finds it again where it is drawn', () => {
    for (const [knee, ankle] of [
      [0, -50],
      [120, 40],
      [33, 7],
    ] as const) {
      expect(poseOn(mapX(knee), mapY(ankle))).toEqual({ knee, ankle });
      expect(mapX(knee)).toBeLessThanOrEqual(MAP.width);
      expect(mapY(ankle)).toBeLessThanOrEqual(MAP.height);
    }
  });

  test('shows gastrocnemius fading from left to right and soleus even along each row', () => {
    const rows = (id: 'gastrocnemius-medial' | 'soleus') => {
      const top = cellsOf(id).filter(({ y }) => y === 60);
      return top.toSorted((a, b) => a.x - b.x).map(({ step }) => step);
    };
    const medial = rows('gastrocnemius-medial');
    expect(medial[0]).toBeGreaterThan(2);
    expect(medial.at(-1)).toBe(0);
    expect(medial).toEqual(medial.toSorted((a, b) => b - a));
    expect(new Set(rows('soleus')).size).toBe(1);
  });

  test('draws the limit of the ankle upwards as the knee bends', () => {
    const heights = limitLine('unloaded')
      .split(' ')
      .map((place) => Number(place.split(',')[1]));
    expect(heights).toHaveLength(13);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(heights[0]).toBeCloseTo(mapY(4), 0);
  });
});
