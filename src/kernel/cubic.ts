import { at } from './at';

/**
 * Slopes of the monotone piecewise cubic through (x, y), after Fritsch and Carlson (1980): the curve never leaves the
 * interval between two neighbouring values, so two sections half a millimetre apart can describe a step without ringing.
 */
export const monotoneSlopes = (x: ArrayLike<number>, y: ArrayLike<number>): Float64Array => {
  const count = x.length;
  const slopes = new Float64Array(count);
  if (count < 2) return slopes;
  const rise = (i: number) => (at(y, i + 1) - at(y, i)) / (at(x, i + 1) - at(x, i));
  slopes[0] = rise(0);
  slopes[count - 1] = rise(count - 2);
  for (let i = 1; i < count - 1; i++) {
    const before = rise(i - 1);
    const after = rise(i);
    if (before * after <= 0) continue;
    const left = at(x, i) - at(x, i - 1);
    const right = at(x, i + 1) - at(x, i);
    // Weighted harmonic mean: monotone by construction.
    const w1 = 2 * right + left;
    const w2 = right + 2 * left;
    slopes[i] = (w1 + w2) / (w1 / before + w2 / after);
  }
  return slopes;
};

/** Index of the interval of the rising list `x` that holds `u`, clamped to the ends. */
export const intervalOf = (x: ArrayLike<number>, u: number): number => {
  let low = 0;
  let high = x.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(x, middle) <= u) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Value of the cubic Hermite on one interval: `t` in 0…1, slopes in units of y per x, `width` in units of x. */
export const hermite = (y0: number, y1: number, m0: number, m1: number, width: number, t: number): number => {
  const t2 = t * t;
  const t3 = t2 * t;
  return (2 * t3 - 3 * t2 + 1) * y0 + (t3 - 2 * t2 + t) * width * m0 + (3 * t2 - 2 * t3) * y1 + (t3 - t2) * width * m1;
};
