import { type StructureId, structureOf } from '../anatomy/structures';
import { at } from '../kernel/at';
import { deg, toRad } from '../kernel/units';
import { type FibreRule, fibreRuleOf, type Parting } from './fibre-rules';

type Ring = readonly (readonly [number, number, number])[];

/** The rings of one part of a structure. */
export interface Rings {
  /** Ring i as x, y, z, mm. */
  readonly rings: readonly Ring[];
  /** Way along the axis of each ring, mm. */
  readonly alongs: readonly number[];
}

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/**
 * φ, mm, and tendon fraction for the rings of a loft. φ grows with the way round from the parting and with the way along,
 * so that its lines climb to the parting from both sides and meet again across from it: continuous all round.
 */
export const fibresOf = (id: StructureId, { rings, alongs }: Rings): Float32Array => {
  const rule = fibreRuleOf(id);
  const tilt = toRad(deg(rule.pennation));
  const first = at(alongs, 0);
  const span = at(alongs, alongs.length - 1) - first || 1;
  const partings = smoothPartings(rings, rule.parting);
  const cords = rule.cord ? cordShares(rings, rule.cord, structureOf(id).layer === 'foot') : [];
  const out: number[] = [];
  rings.forEach((ring, i) => {
    const share = (at(alongs, i) - first) / span;
    const way = wayFrom(ring, at(partings, i));
    const phis = rule.architecture === 'sheet' ? shareAcross(ring) : folded(way);
    const low = rule.low > 0 ? 1 - smooth(rule.low, rule.low + rule.fade, share) : 0;
    const high = rule.high > 0 ? smooth(1 - rule.high - rule.fade, 1 - rule.high, share) : 0;
    const ends = Math.max(low, high, cords[i] ?? 0);
    const strip = stripAt(rule, share);
    const middle = ring.reduce((sum, p) => sum + p[2] / ring.length, 0);
    ring.forEach((p, j) => {
      const phi = at(phis, j) * Math.cos(tilt) + (at(alongs, i) - first) * Math.sin(tilt);
      const onStrip =
        strip && p[2] < middle ? 1 - smooth(strip.half * 0.6, strip.half * 1.25, Math.abs(p[0] - strip.x)) : 0;
      out.push(phi, Math.min(1, Math.max(ends, onStrip)));
    });
  });
  return Float32Array.from(out);
};

/** Where the aponeurosis is at a share of the length, and half its width, mm. */
const stripAt = ({ strip = [] }: FibreRule, share: number) => {
  const next = strip.findIndex((stop) => stop.share > share);
  const [a, b] = [strip[next - 1], strip[next]];
  if (!a || !b) return undefined;
  const t = (share - a.share) / (b.share - a.share);
  return { x: a.x + (b.x - a.x) * t, half: a.half + (b.half - a.half) * t };
};

const areaOf = (ring: Ring): number => {
  const sum = [0, 0, 0];
  const o = at(ring, 0);
  for (let j = 1; j + 1 < ring.length; j++) {
    const [p, q] = [at(ring, j), at(ring, j + 1)];
    const [a, b] = [p.map((v, k) => v - at(o, k)), q.map((v, k) => v - at(o, k))];
    for (let k = 0; k < 3; k++)
      sum[k] = at(sum, k) + (at(a, (k + 1) % 3) * at(b, (k + 2) % 3) - at(a, (k + 2) % 3) * at(b, (k + 1) % 3)) / 2;
  }
  return Math.hypot(...sum);
};

/**
 * How far each ring is tendon by its thinness. Where flesh begins a muscle is thin too, so this holds from its widest ring
 * towards the insertion only: down the leg, forwards in the foot; a part that is thin throughout is a tendon throughout.
 */
const cordShares = (rings: readonly Ring[], [thin, thick]: readonly [number, number], forwards: boolean): number[] => {
  const areas = rings.map(areaOf);
  const widest = areas.indexOf(Math.max(...areas));
  const slender = at(areas, widest) < thick;
  return areas.map((area, i) => (slender || i > widest === forwards ? 1 - smooth(thin, thick, area) : 0));
};

/** How far a point lies towards where fascicles part. */
const TOWARDS: Readonly<Record<Parting, readonly [axis: 0 | 1 | 2, sign: 1 | -1]>> = {
  back: [2, -1],
  front: [2, 1],
  medial: [0, 1],
  lateral: [0, -1],
  plantar: [1, -1],
};

/**
 * Where, in points round the ring and fractions of them, fascicles part. The farthest point itself jumps from ring to ring
 * on a flat face and would make the fascicles waver, so its run is averaged along the muscle.
 */
const smoothPartings = (rings: readonly Ring[], parting: Parting): number[] => {
  const [axis, sign] = TOWARDS[parting];
  const raw: number[] = [];
  rings.forEach((ring, i) => {
    const n = ring.length;
    let far = 0;
    ring.forEach((p, j) => {
      if (p[axis] * sign > at(ring, far)[axis] * sign) far = j;
    });
    // The same point, counted the way round that lies nearest to the ring before.
    const before = i ? at(raw, i - 1) : far;
    raw.push(far + n * Math.round((before - far) / n));
  });
  const reach = Math.ceil(rings.length * MIDLINE_REACH);
  return raw.map((_, i) => {
    const near = raw.slice(Math.max(0, i - reach), i + reach + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
};

/** Half the stretch, as a share of the length, over which the parting is averaged. */
const MIDLINE_REACH = 0.12;

interface Way {
  /** Way round, mm, from the parting to each point, the shorter way. */
  readonly far: Float64Array;
  /** Half the girth, mm. */
  readonly half: number;
}

const wayFrom = (ring: Ring, parting: number): Way => {
  const n = ring.length;
  const way = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) {
    const [p, q] = [at(ring, k), at(ring, (k + 1) % n)];
    way[k + 1] = at(way, k) + Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  }
  const total = at(way, n);
  const turn = ((parting % n) + n) % n;
  const foot = Math.floor(turn);
  const origin = at(way, foot) + (at(way, foot + 1) - at(way, foot)) * (turn - foot);
  const far = Float64Array.from({ length: n }, (_, j) => {
    const straight = Math.abs(at(way, j) - origin);
    return Math.min(straight, total - straight);
  });
  return { far, half: total / 2 };
};

/** The way round, rounded where the two sides meet: triangles cannot carry a sharp fold. */
const folded = ({ far, half }: Way): Float64Array =>
  far.map((value) => Math.hypot(Math.max(0, half - Math.hypot(half - value, FOLD_MM)), FOLD_MM));

/** Radius, mm, of the rounding of a chevron. */
const FOLD_MM = 6;

/** Place between the lateral and the medial edge, as if the sheet were everywhere as wide as a tendon: strands converge. */
const shareAcross = (ring: Ring): Float64Array => {
  const xs = ring.map((p) => p[0]);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  return Float64Array.from(xs, (x) => ((x - low) / Math.max(high - low, 1e-3)) * SHEET_MM);
};

/** Strands of a sheet are spread over this many millimetres of φ. */
const SHEET_MM = 24;
