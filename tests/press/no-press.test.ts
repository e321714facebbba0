import { describe, expect, test } from 'vitest';
import { OFF_FOOT } from '../../src/anatomy/charts';
import { NO_PRESS_CONTENT, TRIGGER_POINT_CONTENT } from '../../src/content';
import { BALL_GUIDES } from '../../src/content/ball-guides';
import { USUAL_SCALE } from '../../src/lookup/usual-scale';
import type { SkinPoint } from '../../src/pain/skin';
import { noPressDepth, noPressNear } from '../../src/press/no-press';
import { middleOf, placeOf, pointAt, pressedAt } from '../../src/press/place';
import type { UnderBall } from '../../src/press/under-ball';
import { judge } from '../../src/press/verdict';

const leg = (f: number, theta: number): SkinPoint => ({
  f,
  theta,
  u: OFF_FOOT,
  v: OFF_FOOT,
  shares: { P: 0, D: 0, M: 0, L: 0 },
});
const depth = (id: keyof typeof NO_PRESS_CONTENT, f: number, theta: number) =>
  noPressDepth(NO_PRESS_CONTENT[id], leg(f, theta), USUAL_SCALE);

const POINTS = Object.values(TRIGGER_POINT_CONTENT);

describe('the hollow of the knee', () => {
  test('is a diamond: its middle is deepest and its corners lie on the outline', () => {
    expect(depth('knee-hollow', 0, 0)).toBeGreaterThan(15);
    expect(depth('knee-hollow', 0.1, 0)).toBeCloseTo(0, 0);
    expect(depth('knee-hollow', 0, 35)).toBeCloseTo(0, 0);
    expect(depth('knee-hollow', 0.08, 30)).toBeLessThan(-5);
  });
});

describe('places where nothing is pressed', () => {
  test('hold the fibular neck 4 cm below the tip of the fibula, and the groove behind the inner ankle', () => {
    expect(depth('fibular-neck', 0.12, -100)).toBeGreaterThan(0);
    expect(depth('inner-ankle', 0.9, 70)).toBeGreaterThan(0);
    expect(depth('shin', 0.3, 175)).toBeGreaterThan(0);
    expect(depth('shin', 0.3, -172)).toBeGreaterThan(0);
  });

  test('leave the middle of the calf alone', () => {
    expect(noPressNear(leg(0.25, 45), USUAL_SCALE, 10)).toEqual([]);
  });
});

describe('the ball of each trigger point', () => {
  const allowed = POINTS.filter(({ ball }) => ball.allowed);
  const forbidden = POINTS.filter(({ ball }) => !ball.allowed);

  test('has a guide where pressing is allowed, and none where it is not', () => {
    expect(allowed.map(({ id }) => id).filter((id) => !BALL_GUIDES[id])).toEqual([]);
    expect(forbidden.map(({ id }) => id).filter((id) => BALL_GUIDES[id])).toEqual([]);
  });

  test.each(allowed.map((point) => [point.id, point] as const))('%s: lies where it may', (id, point) => {
    const guide = BALL_GUIDES[id];
    const place = pointAt(pressedAt(point));
    expect(judge(place, USUAL_SCALE, guide?.size ?? 0, null)).not.toMatchObject({ rule: 'never' });
  });

  test('the points of the knee hollow may not be pressed by the charts alone either', () => {
    for (const { id, site } of forbidden) {
      if (id !== 'plantaris-trp' && !id.startsWith('gastrocnemius')) continue;
      expect(judge(pointAt(middleOf(site)), USUAL_SCALE, 65, null).rule, id).toBe('never');
    }
  });
});

describe('the verdict', () => {
  const calf = leg(0.25, 45);
  const nothing: UnderBall = { layers: [], bone: null, vessel: null, nerve: null };

  test('is fine on the belly of the calf', () => {
    expect(judge(calf, USUAL_SCALE, 65, nothing)).toEqual({ rule: 'fine', reasons: [] });
  });

  test('turns light beside a nerve, and says how far', () => {
    const near = { ...nothing, vessel: { id: 'small-saphenous-vein', distance: 6 } } as const;
    const { rule, reasons } = judge(calf, USUAL_SCALE, 65, near);
    expect(rule).toBe('light');
    expect(reasons).toEqual([{ kind: 'vessel', id: 'small-saphenous-vein', distance: 6, rule: 'light' }]);
  });

  test('forbids bone without muscle over it, and allows the same bone under muscle', () => {
    const bone = { id: 'tibia', depth: 3, thickness: 20, share: 1 } as const;
    const muscle = { id: 'soleus', depth: 1, thickness: 20, share: 1 } as const;
    expect(judge(calf, USUAL_SCALE, 65, { ...nothing, layers: [bone] }).rule).toBe('never');
    expect(judge(calf, USUAL_SCALE, 65, { ...nothing, layers: [muscle, bone] }).rule).toBe('fine');
  });

  test('keeps the small ball for the sole', () => {
    expect(judge(calf, USUAL_SCALE, 40, nothing).rule).toBe('never');
    const arch = pointAt({ chart: 'foot', surface: 'P', u: 0.4, v: 0.5 });
    expect(judge(arch, USUAL_SCALE, 40, nothing).rule).toBe('fine');
  });

  test('forbids a contact that reaches into a forbidden place, and turns light where the ball could roll into it', () => {
    const reaching = judge(leg(0.165, -100), USUAL_SCALE, 65, nothing);
    expect(reaching.rule).toBe('never');
    expect(reaching.reasons[0]).toMatchObject({ kind: 'edge', id: 'fibular-neck' });
    expect(judge(leg(0.19, -100), USUAL_SCALE, 65, nothing).rule).toBe('light');
    expect(judge(leg(0.23, -100), USUAL_SCALE, 65, nothing).rule).toBe('fine');
  });
});

describe('places', () => {
  test('go from chart to skin and back', () => {
    const calf = { chart: 'leg', f: 0.3, theta: 40 } as ReturnType<typeof placeOf>;
    const sole = { chart: 'foot', surface: 'P', u: 0.4, v: 0.5 } as const;
    expect(placeOf(pointAt(calf))).toEqual(calf);
    expect(placeOf(pointAt(sole))).toEqual(sole);
  });
});
