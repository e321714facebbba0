/** The shares of `shares.glsl.ts` for whoever asks on the main thread; a test holds the two together. */

const RADIAN = 57.29577951;

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);
const mix = (a: number, b: number, t: number) => a + (b - a) * t;

const rise = (from: number, to: number, v: number): number => {
  const u = clamp((v - from) / (to - from), 0, 1);
  return u * u * (3 - 2 * u);
};

/** Straight from 0 to 1 but for its eased ends: the least slope that a smooth rise can have. */
const ramp = (from: number, to: number, ease: number, v: number): number => {
  const u = clamp((v - from) / (to - from), 0, 1);
  const a = Math.min(u, ease);
  const b = Math.min(1 - u, ease);
  const area = (a * a) / (2 * ease) + clamp(u - ease, 0, 1 - 2 * ease) + ease / 2 - (b * b) / (2 * ease);
  return area / (1 - ease);
};

/** Share of the thigh, 0 to 1, at mm along the knee axis, behind it and above it. */
export const kneeShare = (x: number, back: number, up: number): number => {
  const r = Math.sqrt(back * back + up * up);
  const angle = Math.atan2(back, -up) * RADIAN;
  const far = rise(38, 95, r);
  const behind = ramp(mix(10, 34, far), mix(152, 160, far), mix(0.09, 0.12, far), angle);
  const before = ramp(92, mix(162, 134, rise(45, 105, r)), 0.25, -angle);
  const middle = rise(0, mix(16, 34, rise(28, 44, Math.abs(x))), r);
  return mix(0.5, angle > 0 ? behind : before, middle);
};

/** Share of the foot, 0 to 1, at mm behind the ankle axis and above it. */
export const ankleShare = (_x: number, back: number, up: number): number => {
  const r = Math.sqrt(back * back + up * up);
  const angle = Math.atan2(back, up) * RADIAN;
  const behind = ramp(18, 103, 0.15, angle);
  const before = ramp(34, 102, 0.15, -angle);
  return mix(0.5, angle > 0 ? behind : before, rise(0, 18, r));
};

/** How far the calf follows its tendon down the shank: not at its origin, wholly above the heel cord. */
export const slideShare = (kneeUp: number, ankleBack: number, ankleUp: number): number => {
  const cord = ramp(18, 103, 0.15, Math.atan2(38, ankleUp) * RADIAN);
  return rise(40, 270, -kneeUp) * rise(6, 26, ankleBack) * (1 - cord);
};

/** Where a slack calf sags: the upper half of its bellies. */
export const sagShare = (kneeBack: number, kneeUp: number): number =>
  rise(10, 60, -kneeUp) * (1 - rise(80, 230, -kneeUp)) * rise(18, 50, kneeBack);

/** How far tissue goes with the patella it lies on, at mm from its middle; its ligament soon stays with the shank. */
export const patellaShare = (x: number, y: number, z: number): number => {
  const down = y < 0 ? 1.35 * y : y;
  return 1 - rise(19, 50, Math.sqrt(x * x + down * down + z * z));
};
