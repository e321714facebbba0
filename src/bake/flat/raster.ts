import { at } from '../../kernel/at';
import { dot, type Vec3 } from '../../kernel/vec3';
import { type Skin, skinPoint, vertexPosition } from '../../pain/skin';
import type { Take } from './takes';

/** A drawing in pixels of one millimetre. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Paper of the first pixel's middle, mm to the right and down. */
  readonly left: number;
  readonly top: number;
  /** 1 where the leg is in the way of the eye, else 0. */
  readonly covered: Uint8Array;
  /** The triangle seen, −1 where none faces the eye; and the shares of its corners. */
  readonly triangle: Int32Array;
  readonly shares: Float32Array;
  /** Height towards the eye, mm; −Infinity where none faces it. */
  readonly depth: Float32Array;
}

const MARGIN = 4;

/** Draws the skin of one take, the nearest to the eye on top. */
export const raster = (skin: Skin, take: Take): Raster => {
  const count = skin.positions.length / 3;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const z = new Float64Array(count);
  const f = new Float64Array(count);
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let vertex = 0; vertex < count; vertex++) {
    const p: Vec3 = vertexPosition(skin, vertex);
    x[vertex] = dot(p, take.right);
    y[vertex] = -dot(p, take.up);
    z[vertex] = dot(p, take.eye);
    f[vertex] = skinPoint(skin, vertex).f;
    if (at(f, vertex) < take.from) continue;
    x0 = Math.min(x0, at(x, vertex));
    x1 = Math.max(x1, at(x, vertex));
    y0 = Math.min(y0, at(y, vertex));
    y1 = Math.max(y1, at(y, vertex));
  }
  const left = Math.floor(x0) - MARGIN;
  const top = Math.floor(y0) - MARGIN;
  const width = Math.ceil(x1) + MARGIN - left;
  const height = Math.ceil(y1) + MARGIN - top;
  const covered = new Uint8Array(width * height);
  const triangle = new Int32Array(width * height).fill(-1);
  const shares = new Float32Array(3 * width * height);
  const depth = new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY);
  for (let t = 0; t < skin.triangles.length; t += 3) {
    const [a, b, c] = [at(skin.triangles, t), at(skin.triangles, t + 1), at(skin.triangles, t + 2)];
    const low = Math.max(at(f, a), at(f, b), at(f, c));
    if (low < take.from) continue;
    const [ax, ay, bx, by, cx, cy] = [at(x, a), at(y, a), at(x, b), at(y, b), at(x, c), at(y, c)];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area === 0) continue;
    for (let row = Math.ceil(Math.min(ay, by, cy) - top); row <= Math.max(ay, by, cy) - top; row++) {
      for (let column = Math.ceil(Math.min(ax, bx, cx) - left); column <= Math.max(ax, bx, cx) - left; column++) {
        const [px, py] = [column + left, row + top];
        const sb = ((px - ax) * (cy - ay) - (py - ay) * (cx - ax)) / area;
        const sc = ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / area;
        if (sb < 0 || sc < 0 || sb + sc > 1) continue;
        if ((1 - sb - sc) * at(f, a) + sb * at(f, b) + sc * at(f, c) < take.from) continue;
        const pixel = row * width + column;
        if (row < 0 || column < 0 || row >= height || column >= width) continue;
        covered[pixel] = 1;
        // Down is positive on paper: skin that faces the eye turns the other way round.
        if (area > 0) continue;
        const near = (1 - sb - sc) * at(z, a) + sb * at(z, b) + sc * at(z, c);
        if (near <= at(depth, pixel)) continue;
        depth[pixel] = near;
        triangle[pixel] = t;
        shares.set([1 - sb - sc, sb, sc], 3 * pixel);
      }
    }
  }
  return { width, height, left, top, covered, triangle, shares, depth };
};
