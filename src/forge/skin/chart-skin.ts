import { OFF_FOOT } from '../../anatomy/charts';
import { footChart, footFrameOf, surfaceShares } from '../../anatomy/foot-frame';
import { legChart, legFrameOf, limbAxis } from '../../anatomy/leg-frame';
import { at } from '../../kernel/at';
import type { Mesh } from '../../kernel/mesh';
import { normalize, type Vec3 } from '../../kernel/vec3';
import type { Landmarks } from '../../tables/landmarks';

/** Height of the bands whose skin gives one point of the limb's centre line, mm. */
const BAND = 16;

/** Middle of the outline of each band of a limb: the centre of its bounds, which uneven vertices cannot pull aside. */
export const sectionCentres = (positions: Float32Array): Vec3[] => {
  const bands = new Map<number, [number, number, number, number]>();
  for (let i = 0; i < positions.length; i += 3) {
    const key = Math.round(at(positions, i + 1) / BAND);
    const x = at(positions, i);
    const z = at(positions, i + 2);
    const band = bands.get(key);
    if (!band) bands.set(key, [x, x, z, z]);
    else {
      band[0] = Math.min(band[0], x);
      band[1] = Math.max(band[1], x);
      band[2] = Math.min(band[2], z);
      band[3] = Math.max(band[3], z);
    }
  }
  const raw = [...bands.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([key, [x0, x1, z0, z1]]): Vec3 => [(x0 + x1) / 2, key * BAND, (z0 + z1) / 2]);
  return raw.map((p, i) => {
    const before = at(raw, Math.max(i - 1, 0));
    const after = at(raw, Math.min(i + 1, raw.length - 1));
    return [(before[0] + 2 * p[0] + after[0]) / 4, p[1], (before[2] + 2 * p[2] + after[2]) / 4];
  });
};

/** Rounds of averaging over neighbours; with vertices 3 to 4 mm apart they reach about 10 mm. */
const ROUNDS = 8;

/** Normals of the broad form, without tendons and wrinkles: what decides between sole and side. */
const broadNormals = (normals: Float32Array, triangles: Uint32Array): Float32Array => {
  let current = normals;
  for (let round = 0; round < ROUNDS; round++) {
    const next = current.slice();
    for (let t = 0; t < triangles.length; t++) {
      const a = 3 * at(triangles, t);
      const b = 3 * at(triangles, t % 3 === 2 ? t - 2 : t + 1);
      for (let k = 0; k < 3; k++) next[a + k] = at(next, a + k) + at(current, b + k);
    }
    for (let v = 0; v < next.length; v += 3) next.set(normalize([at(next, v), at(next, v + 1), at(next, v + 2)]), v);
    current = next;
  }
  return current;
};

/** Chart coordinates and surface shares of every vertex of the skin, four numbers each. */
export const chartSkin = ({ positions, triangles }: Mesh, normals: Float32Array, landmarks: Landmarks) => {
  const leg = legChart(legFrameOf(landmarks, limbAxis(landmarks, sectionCentres(positions))));
  const frame = footFrameOf(landmarks, positions);
  const foot = footChart(frame);
  const count = positions.length / 3;
  const broad = broadNormals(normals, triangles);
  const chart = new Float32Array(4 * count);
  const surface = new Float32Array(4 * count);
  for (let i = 0; i < count; i++) {
    const p: Vec3 = [at(positions, 3 * i), at(positions, 3 * i + 1), at(positions, 3 * i + 2)];
    const n: Vec3 = [at(broad, 3 * i), at(broad, 3 * i + 1), at(broad, 3 * i + 2)];
    const { f, theta } = leg(p);
    const place = foot(p);
    chart.set([f, theta, place?.u ?? OFF_FOOT, place?.v ?? OFF_FOOT], 4 * i);
    if (place) surface.set(surfaceShares(frame, p, place.u, n), 4 * i);
  }
  return { chart, surface };
};
