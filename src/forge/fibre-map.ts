import type { StructureId } from '../anatomy/structures';
import { at } from '../kernel/at';
import { deg, toRad } from '../kernel/units';

/** How fascicles lie on the surface of a muscle and where it is tendon. */
export interface FibreRule {
  /** Angle between fascicles and the axis seen on the surface, degrees; the fascicles of both sides meet as chevrons. */
  readonly pennation: number;
  /** Share of the length that is tendon at the distal (`low`) and proximal (`high`) end; flesh begins beyond the fade. */
  readonly low: number;
  readonly high: number;
  /** How far the distal tendon runs up the posterior face, as a share of the length (an aponeurosis). */
  readonly back: number;
  /** Strands run along a flat sheet from edge to edge, not round a belly. */
  readonly across?: boolean;
}

const PLAIN: FibreRule = { pennation: 8, low: 0.06, high: 0.04, back: 0 };

/** Surface pennation as drawn; resting pennation after Ward et al. (2009): gastrocnemius 10–12°, soleus 28°. */
const RULES: Partial<Record<StructureId, FibreRule>> = {
  'gastrocnemius-medial': { pennation: 16, low: 0.02, high: 0.06, back: 0.03 },
  'gastrocnemius-lateral': { pennation: 14, low: 0.02, high: 0.06, back: 0.03 },
  soleus: { pennation: 28, low: 0.05, high: 0.02, back: 0.3 },
  popliteus: { pennation: 0, low: 0.02, high: 0.22, back: 0, across: true },
  'achilles-tendon': { pennation: 0, low: 1, high: 0, back: 0, across: true },
  plantaris: { pennation: 8, low: 0.72, high: 0.06, back: 0 },
};

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/**
 * φ and tendon fraction for the rings of a loft. φ grows with the way round from the posterior midline and with the way
 * along, so that its lines climb from the midline to both sides and meet again in front: continuous all round.
 * `rings[i]` holds the x, y, z of ring i; distances in mm; y is up in every frame this is used in.
 */
export const fibresOf = (id: StructureId, rings: readonly Ring[], alongs: readonly number[]): Float32Array => {
  const rule = RULES[id] ?? PLAIN;
  const tilt = toRad(deg(rule.pennation));
  const [first, last] = [at(alongs, 0), at(alongs, alongs.length - 1)];
  const span = last - first || 1;
  const backs = smoothBacks(rings);
  const out: number[] = [];
  rings.forEach((ring, i) => {
    const n = ring.length;
    const share = (at(alongs, i) - first) / span;
    const arc = rule.across ? shareAcross(ring) : arcFrom(ring, at(backs, i));
    const middle = ring.reduce((sum, p) => sum + p[2] / n, 0);
    const depth = Math.max(1, middle - Math.min(...ring.map((p) => p[2])));
    ring.forEach((p, j) => {
      const phi = at(arc, j) * Math.cos(tilt) + (at(alongs, i) - first) * Math.sin(tilt);
      const facing = smooth(-0.2, 0.7, (middle - p[2]) / depth);
      const low = 1 - smooth(rule.low, rule.low + 0.07 + rule.back * 0.3, share - rule.back * facing);
      const high = smooth(1 - rule.high - 0.07, 1 - rule.high * 0.5, share);
      out.push(phi, Math.min(1, Math.max(low, high)));
    });
  });
  return Float32Array.from(out);
};

type Ring = readonly (readonly [number, number, number])[];

/**
 * Where, in points round the ring and fractions of them, the posterior midline runs. The rearmost point itself jumps
 * from ring to ring on a flat back and would make the fascicles waver, so its run is averaged along the muscle.
 */
const smoothBacks = (rings: readonly Ring[]): number[] => {
  const raw: number[] = [];
  rings.forEach((ring, i) => {
    const n = ring.length;
    let back = 0;
    ring.forEach((p, j) => {
      if (p[2] < at(ring, back)[2]) back = j;
    });
    // The same point, counted the way round that lies nearest to the ring before.
    const before = i ? at(raw, i - 1) : back;
    raw.push(back + n * Math.round((before - back) / n));
  });
  const reach = Math.ceil(rings.length * MIDLINE_REACH);
  return raw.map((_, i) => {
    const near = raw.slice(Math.max(0, i - reach), i + reach + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
};

/** Half the stretch, as a share of the length, over which the midline is averaged. */
const MIDLINE_REACH = 0.12;

/** Way round, mm, from place `back` of the ring to each point, the shorter way. */
const arcFrom = (ring: Ring, back: number): Float64Array => {
  const n = ring.length;
  const way = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) {
    const [p, q] = [at(ring, k), at(ring, (k + 1) % n)];
    way[k + 1] = at(way, k) + Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  }
  const total = at(way, n);
  const turn = ((back % n) + n) % n;
  const foot = Math.floor(turn);
  const origin = at(way, foot) + (at(way, foot + 1) - at(way, foot)) * (turn - foot);
  return Float64Array.from({ length: n }, (_, j) => {
    const far = Math.abs(at(way, j) - origin);
    // Rounded where the two sides meet, behind and in front: triangles cannot carry a sharp fold.
    const half = total / 2;
    const rounded = half - Math.hypot(half - Math.min(far, total - far), FOLD_MM);
    return Math.hypot(Math.max(0, rounded), FOLD_MM);
  });
};

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
