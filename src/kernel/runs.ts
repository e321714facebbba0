import { at } from './at';

/*
 * Weights are 0 over most of the leg and 255 in the middle of a zone. They are written as alternating runs: so many zeros,
 * then so many bytes as they are, then so many of 255, and again. Lengths are LEB128.
 */

const FULL = 255;

const writeLength = (out: number[], length: number) => {
  let rest = length;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
};

/** A run shorter than this is cheaper as plain bytes. */
const WORTH = 3;

/** Weights → runs. */
export const encodeRuns = (weights: Uint8Array): Uint8Array => {
  const out: number[] = [];
  const runAt = (from: number, value: number) => {
    let to = from;
    while (to < weights.length && at(weights, to) === value) to++;
    return to - from;
  };
  let i = 0;
  while (i < weights.length) {
    const zeros = runAt(i, 0);
    i += zeros;
    const start = i;
    while (i < weights.length && runAt(i, 0) < WORTH && runAt(i, FULL) < WORTH) i++;
    writeLength(out, zeros);
    writeLength(out, i - start);
    for (let k = start; k < i; k++) out.push(at(weights, k));
    const full = runAt(i, FULL);
    writeLength(out, full);
    i += full;
  }
  return Uint8Array.from(out);
};

/** Runs → `count` weights; null when the runs do not fit. */
export const decodeRuns = (runs: Uint8Array, count: number): Uint8Array | null => {
  const out = new Uint8Array(count);
  let place = 0;
  let i = 0;
  const readLength = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      if (place >= runs.length) return Number.POSITIVE_INFINITY;
      const byte = at(runs, place++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    return Number.POSITIVE_INFINITY;
  };
  while (place < runs.length) {
    i += readLength();
    const plain = readLength();
    if (i + plain > count || place + plain > runs.length) return null;
    out.set(runs.subarray(place, place + plain), i);
    place += plain;
    i += plain;
    const full = readLength();
    if (i + full > count) return null;
    out.fill(FULL, i, i + full);
    i += full;
  }
  return i === count ? out : null;
};
