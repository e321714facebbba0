import { traced } from '../forge/loft';
import { at } from '../kernel/at';
import type { Loop } from '../kernel/loop';

/** `count` points at equal distances along the outline. */
export const resampled = (loop: Loop, count: number): Loop => {
  const n = loop.length / 2;
  const ends = new Float64Array(n + 1);
  const x = (i: number) => at(loop, 2 * (i % n));
  const y = (i: number) => at(loop, 2 * (i % n) + 1);
  for (let i = 0; i < n; i++) ends[i + 1] = at(ends, i) + Math.hypot(x(i + 1) - x(i), y(i + 1) - y(i));
  const total = at(ends, n);
  const out = new Float64Array(count * 2);
  let i = 0;
  for (let j = 0; j < count; j++) {
    const s = (total * j) / count;
    while (at(ends, i + 1) < s) i++;
    const step = at(ends, i + 1) - at(ends, i);
    const t = step > 0 ? (s - at(ends, i)) / step : 0;
    out[2 * j] = x(i) + (x(i + 1) - x(i)) * t;
    out[2 * j + 1] = y(i) + (y(i + 1) - y(i)) * t;
  }
  return out;
};

/** The same outline begun at its `shift`-th point. */
export const turned = (loop: Loop, shift: number): Loop => {
  const n = loop.length / 2;
  const out = new Float64Array(loop.length);
  for (let i = 0; i < n; i++) {
    const k = (((i + shift) % n) + n) % n;
    out[2 * i] = at(loop, 2 * k);
    out[2 * i + 1] = at(loop, 2 * k + 1);
  }
  return out;
};

/** The cyclic shift of `loop` whose points lie nearest to those of `before`; both hold equally many points. */
export const aligned = (loop: Loop, before: Loop): Loop => {
  const n = loop.length / 2;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let shift = 0; shift < n; shift++) {
    let sum = 0;
    for (let i = 0; i < n && sum < least; i++) {
      const k = (i + shift) % n;
      sum += (at(loop, 2 * k) - at(before, 2 * i)) ** 2 + (at(loop, 2 * k + 1) - at(before, 2 * i + 1)) ** 2;
    }
    if (sum < least) {
      least = sum;
      best = shift;
    }
  }
  return turned(loop, best);
};

/** Fourier descriptors of an outline given by evenly spaced points: centre, then a, b, c, d per harmonic. */
export const described = (loop: Loop, harmonics: number): number[] => {
  const n = loop.length / 2;
  const out = new Array<number>(2 + 4 * harmonics).fill(0);
  const put = (k: number, value: number) => {
    out[k] = (out[k] ?? 0) + value;
  };
  for (let j = 0; j < n; j++) {
    const [x, y] = [at(loop, 2 * j), at(loop, 2 * j + 1)];
    put(0, x / n);
    put(1, y / n);
    for (let h = 1; h <= harmonics; h++) {
      const angle = (2 * Math.PI * h * j) / n;
      const [c, s] = [(2 * Math.cos(angle)) / n, (2 * Math.sin(angle)) / n];
      const k = 4 * h - 2;
      put(k, x * c);
      put(k + 1, x * s);
      put(k + 2, y * c);
      put(k + 3, y * s);
    }
  }
  return out;
};

/** Root mean square distance, mm, between evenly spaced points of an outline and its description. */
export const residual = (loop: Loop, outline: readonly number[]): number => {
  const n = loop.length / 2;
  const back = traced(outline, n);
  let sum = 0;
  for (let k = 0; k < loop.length; k++) sum += (at(loop, k) - at(back, k)) ** 2;
  return Math.sqrt(sum / n);
};

/** The description with the fewest harmonics, between `least` and `most`, that stays within `tolerance` mm. */
export const briefly = (loop: Loop, tolerance: number, least: number, most: number): number[] => {
  for (let h = least; h < most; h++) {
    const outline = described(loop, h);
    if (residual(loop, outline) <= tolerance) return outline;
  }
  return described(loop, most);
};
