import { describe, expect, it } from 'vitest';
import { deg, metres, rad } from '../../src/kernel/units';
import { basisOf } from '../../src/scene/camera/orbit';
import { fromControls, nearestTurn, orbitAlong, toControls, toFreeView, wrap } from '../../src/scene/camera/pose';

const close = (actual: readonly number[], expected: readonly number[]) =>
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9);
  });

describe('where the camera stands', () => {
  it('looks at the back of the leg from behind, with the lateral side on the right', () => {
    const { back, right, up } = basisOf({ azimuth: deg(0), elevation: deg(0) });
    close(back, [0, 0, -1]);
    close(right, [-1, 0, 0]);
    close(up, [0, 1, 0]);
  });
  it('stands on the medial side at +90', () => close(basisOf({ azimuth: deg(90), elevation: deg(0) }).back, [1, 0, 0]));
  it('keeps an upright even straight below the sole, heel uppermost', () => {
    const { back, up } = basisOf({ azimuth: deg(0), elevation: deg(-90) });
    close(back, [0, -1, 0]);
    close(up, [0, 0, -1]);
  });
  it('finds the orbit of a direction', () => {
    const { azimuth, elevation } = orbitAlong(basisOf({ azimuth: deg(-130), elevation: deg(-35) }).back);
    expect(azimuth).toBeCloseTo(-130, 9);
    expect(elevation).toBeCloseTo(-35, 9);
  });
});

describe('controls and views', () => {
  it.each([false, true])('agree after a round trip (mirrored: %s)', (mirrored) => {
    const orbit = { azimuth: deg(123.4), elevation: deg(-20) };
    const { azimuth, polar } = toControls(orbit, mirrored);
    const back = fromControls(azimuth, polar, mirrored);
    expect(back.azimuth).toBeCloseTo(orbit.azimuth, 9);
    expect(back.elevation).toBeCloseTo(orbit.elevation, 9);
  });
  it('show the medial side of either leg at +90', () => {
    const right = toControls({ azimuth: deg(90), elevation: deg(0) }, false).azimuth;
    const left = toControls({ azimuth: deg(90), elevation: deg(0) }, true).azimuth;
    expect(Math.sin(right)).toBeCloseTo(1, 9);
    expect(Math.sin(left)).toBeCloseTo(-1, 9);
  });
  it('count azimuth in (−180, 180]', () => {
    expect(wrap(deg(-180))).toBe(180);
    expect(wrap(deg(540))).toBe(180);
    expect(wrap(deg(-190))).toBe(170);
    expect(wrap(deg(0))).toBe(0);
  });
  it('never fly more than half a turn', () => {
    const flown = nearestTurn(rad(0.1), rad(12.6));
    expect(Math.abs(flown - 12.6)).toBeLessThanOrEqual(Math.PI);
    expect(Math.cos(flown)).toBeCloseTo(Math.cos(0.1), 9);
  });
  it('are rounded for a link to a tenth of a degree and a millimetre', () => {
    expect(
      toFreeView({
        azimuth: deg(12.3456),
        elevation: deg(-0.04),
        distance: metres(1.23456),
        target: [metres(0.0004), metres(-0.2006), metres(0)],
      }),
    ).toEqual({ kind: 'free', azimuth: 12.3, elevation: 0, distance: 1.235, target: [0, -0.201, 0] });
  });
});
