import { smoothNormals } from '../../forge/normals';
import { at } from '../../kernel/at';
import type { Mesh } from '../../kernel/mesh';
import { cross, dot, normalize, type Vec3 } from '../../kernel/vec3';
import { encodePng } from './png';

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Painted {
  readonly mesh: Mesh;
  readonly colour: Rgb;
}

const PAPER: Rgb = [250, 247, 240];
const MARGIN = 6;

/** Looks along `towards`, with Y up: no perspective, so that shapes can be compared. Lit from the upper left. */
export const drawSolids = (solids: readonly Painted[], towards: Vec3, width: number, height: number): Buffer => {
  const up: Vec3 = Math.abs(towards[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0];
  const right = normalize(cross(towards, up));
  const top = cross(right, towards);
  const flat = solids.map(({ mesh: { positions } }) => {
    const out = new Float32Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
      const p: Vec3 = [at(positions, i), at(positions, i + 1), at(positions, i + 2)];
      out.set([dot(p, right), dot(p, top), dot(p, towards)], i);
    }
    return out;
  });
  const reach = (k: number, pick: (a: number, b: number) => number, from: number) =>
    flat.reduce((all, points) => points.reduce((edge, v, i) => (i % 3 === k ? pick(edge, v) : edge), all), from);
  const [x0, x1] = [reach(0, Math.min, Infinity), reach(0, Math.max, -Infinity)];
  const [y0, y1] = [reach(1, Math.min, Infinity), reach(1, Math.max, -Infinity)];
  const scale = Math.min((width - 2 * MARGIN) / (x1 - x0), (height - 2 * MARGIN) / (y1 - y0));
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const rgb = new Uint8Array(3 * width * height);
  for (let i = 0; i < rgb.length; i++) rgb[i] = at(PAPER, i % 3);
  const depth = new Float32Array(width * height).fill(Infinity);
  const light = normalize([-0.5 * right[0] + 0.6 * top[0] - towards[0], 0.6 - towards[1], 0.6 * top[2] - towards[2]]);
  solids.forEach(({ mesh, colour }, s) => {
    const points = at(flat, s);
    const normals = smoothNormals(mesh);
    const shade = Float32Array.from({ length: points.length / 3 }, (_, v) => {
      const lit = dot([at(normals, 3 * v), at(normals, 3 * v + 1), at(normals, 3 * v + 2)], light);
      return 0.42 + 0.58 * Math.max(0, lit);
    });
    for (let f = 0; f < mesh.triangles.length; f += 3) {
      const ids = [0, 1, 2].map((k) => at(mesh.triangles, f + k));
      const px = ids.map((v) => (at(points, 3 * v) - cx) * scale + width / 2) as [number, number, number];
      const py = ids.map((v) => height / 2 - (at(points, 3 * v + 1) - cy) * scale) as [number, number, number];
      const area = (px[1] - px[0]) * (py[2] - py[0]) - (px[2] - px[0]) * (py[1] - py[0]);
      // Seen from behind, or edge on.
      if (area >= 0) continue;
      for (let y = Math.max(0, Math.ceil(Math.min(...py))); y <= Math.min(height - 1, Math.max(...py)); y++)
        for (let x = Math.max(0, Math.ceil(Math.min(...px))); x <= Math.min(width - 1, Math.max(...px)); x++) {
          const b = ((x - px[0]) * (py[2] - py[0]) - (px[2] - px[0]) * (y - py[0])) / area;
          const c = ((px[1] - px[0]) * (y - py[0]) - (x - px[0]) * (py[1] - py[0])) / area;
          if (b < 0 || c < 0 || b + c > 1) continue;
          const mixed = (values: (v: number) => number) =>
            values(at(ids, 0)) * (1 - b - c) + values(at(ids, 1)) * b + values(at(ids, 2)) * c;
          const far = mixed((v) => at(points, 3 * v + 2));
          if (far >= at(depth, y * width + x)) continue;
          depth[y * width + x] = far;
          const lit = mixed((v) => at(shade, v));
          for (let k = 0; k < 3; k++) rgb[3 * (y * width + x) + k] = Math.min(255, at(colour, k) * lit);
        }
    }
  });
  return encodePng(width, height, rgb);
};
