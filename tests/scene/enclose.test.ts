import { describe, expect, it } from 'vitest';
import { deg, toRad } from '../../src/kernel/units';
import { add, dot, scale, sub, type Vec3 } from '../../src/kernel/vec3';
import { enclose } from '../../src/scene/camera/enclose';
import { basisOf, PRESET_ORBITS } from '../../src/scene/camera/orbit';
import { PRESETS } from '../../src/state/types';

const leg: Vec3[] = [
  [0.06, 0.12, -0.05],
  [-0.07, 0.1, 0.06],
  [0.02, -0.46, -0.07],
  [-0.05, -0.52, 0.12],
  [0.01, -0.2, -0.06],
];

describe('framing', () => {
  it.each(PRESETS.flatMap((id) => [0.46, 1, 1.8].map((aspect) => [id, aspect] as const)))(
    'holds every point, %s at aspect %f, and wastes none of the tighter axis',
    (id, aspect) => {
      const fov = deg(24);
      const margins = { x: 0.1, top: 0.05, bottom: 0.05 };
      const pose = enclose(leg, PRESET_ORBITS[id], { fov, aspect }, margins);
      const { right, up, back } = basisOf(pose);
      const eye = add(pose.target, scale(back, pose.distance));
      const tan = Math.tan(toRad(fov) / 2);
      const places = leg.map((point) => {
        const from = sub(point, eye);
        const depth = -dot(from, back);
        return { x: Math.abs(dot(from, right) / (depth * tan * aspect)), y: Math.abs(dot(from, up) / (depth * tan)) };
      });
      const widest = Math.max(...places.map(({ x }) => x)) / (1 - 2 * margins.x);
      const tallest = Math.max(...places.map(({ y }) => y)) / (1 - 2 * margins.top);
      expect(widest).toBeLessThanOrEqual(1 + 1e-9);
      expect(tallest).toBeLessThanOrEqual(1 + 1e-9);
      expect(Math.max(widest, tallest)).toBeCloseTo(1, 9);
    },
  );
  it('leaves more room below than above when asked', () => {
    const orbit = PRESET_ORBITS.posterior;
    const lens = { fov: deg(24), aspect: 0.5 };
    const level = enclose(leg, orbit, lens, { x: 0.05, top: 0.05, bottom: 0.05 });
    const raised = enclose(leg, orbit, lens, { x: 0.05, top: 0.05, bottom: 0.2 });
    expect(raised.target[1]).toBeLessThan(level.target[1]);
  });
  it('refuses to frame nothing', () => {
    expect(() => enclose([], PRESET_ORBITS.sole, { fov: deg(24), aspect: 1 }, { x: 0, top: 0, bottom: 0 })).toThrow(
      'missing points',
    );
  });
});
