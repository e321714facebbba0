import { at } from '../kernel/at';
import { areaOf, contains, type Loop } from '../kernel/loop';
import type { Mesh } from '../kernel/mesh';
import type { Plane } from '../kernel/plane';
import { sliceMesh } from '../kernel/slice';

/**
 * The outer outlines that the mesh leaves in the plane, mm, counter-clockwise seen along the tangent reversed: an outline
 * inside another is a cavity or the inner wall of a shell, and the outer wall is what is measured. Shells open by less than
 * `gap` mm are closed.
 */
export const slice = (mesh: Mesh, plane: Plane, gap = 6): Loop[] => outerOnly(sliceMesh(mesh, plane, gap));

const outerOnly = (loops: Loop[]): Loop[] => {
  const sorted = loops.filter((loop) => areaOf(loop) > 0.2).sort((a, b) => areaOf(b) - areaOf(a));
  return sorted.filter((loop, i) => !sorted.slice(0, i).some((outer) => contains(outer, at(loop, 0), at(loop, 1))));
};

/** The part of an outline in which `height` is at most `limit`, closed by the straight cut (Sutherland and Hodgman). */
export const clipped = (loop: Loop, height: (x: number, y: number) => number, limit: number): Loop => {
  const out: number[] = [];
  const n = loop.length / 2;
  for (let i = 0; i < n; i++) {
    const [ax, ay] = [at(loop, 2 * i), at(loop, 2 * i + 1)];
    const j = (i + 1) % n;
    const [bx, by] = [at(loop, 2 * j), at(loop, 2 * j + 1)];
    const [ha, hb] = [height(ax, ay), height(bx, by)];
    if (ha <= limit) out.push(ax, ay);
    if (ha <= limit !== hb <= limit) {
      const t = (limit - ha) / (hb - ha);
      out.push(ax + (bx - ax) * t, ay + (by - ay) * t);
    }
  }
  return Float64Array.from(out);
};
