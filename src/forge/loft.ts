import { at } from '../kernel/at';
import { hermite, intervalOf, monotoneSlopes } from '../kernel/cubic';
import type { Vec3 } from '../kernel/vec3';
import type { LoftEnd, LoftPart, LoftSection } from '../tables/loft-table';
import { type Axis, inPlane, makeAxis, planeAt } from './axis';

/** A part ready to be asked for its outline anywhere: coefficient `c` of section `i` is `rows[c][i]`. */
export interface Loft {
  readonly axis: Axis;
  readonly at: readonly number[];
  readonly rows: readonly Float64Array[];
  readonly slopes: readonly Float64Array[];
  readonly start: LoftEnd;
  readonly end: LoftEnd;
}

export const makeLoft = (part: Omit<LoftPart, 'axis' | 'side'>, axis: Axis): Loft => {
  const width = Math.max(...part.sections.map((s) => s.outline.length));
  const places = part.sections.map((s) => s.at_mm);
  const rows = Array.from({ length: width }, (_, c) =>
    Float64Array.from(part.sections, (s: LoftSection) => s.outline[c] ?? 0),
  );
  return {
    axis,
    at: places,
    rows,
    slopes: rows.map((row) => monotoneSlopes(places, row)),
    start: part.start,
    end: part.end,
  };
};

export const loftOf = (part: LoftPart): Loft =>
  makeLoft(part, makeAxis(part.axis as readonly Vec3[], part.side as Vec3));

/** First and last position of the surface along the axis, mm. */
export const extentOf = (loft: Loft): readonly [number, number] => [
  loft.start.kind === 'dome' ? loft.start.at_mm : at(loft.at, 0),
  loft.end.kind === 'dome' ? loft.end.at_mm : at(loft.at, loft.at.length - 1),
];

/** Fourier coefficients of the outline at `u`: monotone cubic between sections, a quarter ellipse over the domes. */
export const outlineAt = (loft: Loft, u: number): Float64Array => {
  const last = loft.at.length - 1;
  const out = new Float64Array(loft.rows.length);
  const [first, final] = [at(loft.at, 0), at(loft.at, last)];
  const beyond = u < first ? loft.start : u > final ? loft.end : null;
  if (beyond?.kind === 'dome') {
    const edge = u < first ? first : final;
    const row = u < first ? 0 : last;
    const tau = Math.min(1, Math.abs((u - edge) / (beyond.at_mm - edge)));
    const shrink = Math.sqrt(1 - tau * tau);
    // Finer harmonics fade sooner: a hollow outline drawn in as it is would fold over itself.
    for (let c = 2; c < out.length; c++) {
      const harmonic = Math.floor((c + 2) / 4);
      out[c] = at(at(loft.rows, c), row) * shrink ** Math.min(4, harmonic);
    }
    for (const c of [0, 1] as const) out[c] = at(at(loft.rows, c), row) * shrink + beyond.offset[c] * (1 - shrink);
    return out;
  }
  const inside = Math.min(final, Math.max(first, u));
  const i = intervalOf(loft.at, inside);
  const width = at(loft.at, i + 1) - at(loft.at, i);
  const t = (inside - at(loft.at, i)) / width;
  for (let c = 0; c < out.length; c++) {
    const row = at(loft.rows, c);
    const slope = at(loft.slopes, c);
    out[c] = hermite(at(row, i), at(row, i + 1), at(slope, i), at(slope, i + 1), width, t);
  }
  return out;
};

/** Cosine and sine, in pairs, of `harmonics` multiples of `count` angles round the circle: asked for thousands of times. */
const waves = new Map<number, Float64Array>();
const wavesOf = (count: number, harmonics: number): Float64Array => {
  const key = count * 256 + harmonics;
  const known = waves.get(key);
  if (known) return known;
  const out = new Float64Array(2 * count * harmonics);
  for (let j = 0, i = 0; j < count; j++) {
    const angle = (2 * Math.PI * j) / count;
    for (let h = 1; h <= harmonics; h++) {
      out[i++] = Math.cos(h * angle);
      out[i++] = Math.sin(h * angle);
    }
  }
  waves.set(key, out);
  return out;
};

/** The outline's points in the plane, `count` of them, as x, y pairs. */
export const traced = (outline: ArrayLike<number>, count: number): Float64Array => {
  const out = new Float64Array(count * 2);
  const harmonics = Math.floor((outline.length - 2) / 4);
  const wave = wavesOf(count, harmonics);
  const rows = Float64Array.from(outline);
  for (let j = 0, i = 0; j < count; j++) {
    let x = rows[0] as number;
    let y = rows[1] as number;
    for (let k = 2; k + 3 < rows.length; k += 4) {
      const c = wave[i++] as number;
      const s = wave[i++] as number;
      x += (rows[k] as number) * c + (rows[k + 1] as number) * s;
      y += (rows[k + 2] as number) * c + (rows[k + 3] as number) * s;
    }
    out[2 * j] = x;
    out[2 * j + 1] = y;
  }
  return out;
};

/** The ring of `count` points in space at `u`. */
export const ringAt = (loft: Loft, u: number, count: number): Vec3[] => {
  const plane = planeAt(loft.axis, u);
  const flat = traced(outlineAt(loft, u), count);
  return Array.from({ length: count }, (_, j) => inPlane(plane, at(flat, 2 * j), at(flat, 2 * j + 1)));
};
