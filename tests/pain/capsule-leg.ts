import { OFF_FOOT } from '../../src/anatomy/charts';
import { footChart, footFrameOf, surfaceShares } from '../../src/anatomy/foot-frame';
import { legChart, legFrameOf, limbAxis } from '../../src/anatomy/leg-frame';
import type { Vec3 } from '../../src/kernel/vec3';
import type { Skin } from '../../src/pain/skin';

/** Landmarks of a leg of plain shapes: a shank of radius 50 mm round the Y axis and a foot straight ahead. */
export const LANDMARKS = {
  'joint-line': [0, -28, 0],
  'popliteal-crease': [0, -28, -46],
  'gastrocnemius-medial-lowest': [14, -270, -36],
  'gastrocnemius-lateral-lowest': [-14, -265, -36],
  'ankle-joint-centre': [0, -410, 0],
  'achilles-insertion': [0, -445, -47],
  'calcaneus-back': [0, -445, -47],
  'toe-tip-2': [0, -465, 165],
} as const satisfies Record<string, Vec3>;

interface Builder {
  readonly positions: number[];
  readonly normals: number[];
  readonly triangles: number[];
}

/** A sheet of rings × spokes vertices, closed round the spokes; `place` gives point and normal. */
const sheet = (
  into: Builder,
  rings: number,
  spokes: number,
  place: (ring: number, turn: number) => readonly [Vec3, Vec3],
) => {
  const first = into.positions.length / 3;
  for (let r = 0; r <= rings; r++)
    for (let s = 0; s < spokes; s++) {
      const [point, normal] = place(r / rings, (2 * Math.PI * s) / spokes);
      into.positions.push(...point);
      into.normals.push(...normal);
    }
  const vertex = (r: number, s: number) => first + r * spokes + (s % spokes);
  for (let r = 0; r < rings; r++)
    for (let s = 0; s < spokes; s++) {
      into.triangles.push(vertex(r, s), vertex(r, s + 1), vertex(r + 1, s));
      into.triangles.push(vertex(r, s + 1), vertex(r + 1, s + 1), vertex(r + 1, s));
    }
};

/** Skin of that leg: a cylinder from thigh to ankle and a long ellipsoid for a foot, with their charts. */
export const capsuleLeg = (): Skin => {
  const into: Builder = { positions: [], normals: [], triangles: [] };
  sheet(into, 100, 72, (ring, turn) => {
    const out: Vec3 = [Math.sin(turn), 0, -Math.cos(turn)];
    return [[out[0] * 50, 80 - ring * 510, out[2] * 50], out];
  });
  sheet(into, 60, 72, (ring, turn) => {
    const along = -Math.cos(Math.PI * (0.01 + 0.98 * ring));
    const wide = Math.sqrt(1 - along * along);
    const point: Vec3 = [-Math.sin(turn) * wide * 42, Math.cos(turn) * wide * 24 - 453, along * 110 + 58];
    const raw: Vec3 = [point[0] / 42 ** 2, (point[1] + 453) / 24 ** 2, (point[2] - 58) / 110 ** 2];
    const size = Math.hypot(...raw);
    return [point, [raw[0] / size, raw[1] / size, raw[2] / size]];
  });
  const positions = Float32Array.from(into.positions);
  const axis = [-380, -300, -200, -100, 0, 80].map((y): Vec3 => [0, y, 0]);
  const leg = legChart(legFrameOf(LANDMARKS, limbAxis(LANDMARKS, axis)));
  const frame = footFrameOf(LANDMARKS, positions);
  const foot = footChart(frame);
  const chart: number[] = [];
  const surface: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const p = into.positions.slice(i, i + 3) as unknown as Vec3;
    const n = into.normals.slice(i, i + 3) as unknown as Vec3;
    const { f, theta } = leg(p);
    const place = foot(p);
    chart.push(f, theta, place?.u ?? OFF_FOOT, place?.v ?? OFF_FOOT);
    surface.push(...(place ? surfaceShares(frame, p, place.u, n) : [0, 0, 0, 0]));
  }
  return {
    positions,
    normals: Float32Array.from(into.normals),
    triangles: Uint32Array.from(into.triangles),
    chart: Float32Array.from(chart),
    surface: Float32Array.from(surface),
  };
};
