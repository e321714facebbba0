import { BufferAttribute, BufferGeometry, ShapeUtils, Vector2 } from 'three';
import { at } from '../../kernel/at';
import { areaOf, type Loop, regionsOf } from '../../kernel/loop';
import type { Mm } from '../../kernel/units';

/** Under the plane of the cut by this, mm, so that the plane does not clip the face it makes. */
const SUNK = 0.06;
/** How far the rim lies over the face, mm: nearer than any eye can tell, far enough for a depth buffer. */
const RAISED = 0.04;
/** Depth that stands for "far from any edge", mm. */
const INNER = 99;

/** Collects vertices (x, height, z, depth below the rim; mm) and triangles that face upwards. */
const builder = (height: number) => {
  const positions: number[] = [];
  const depths: number[] = [];
  const triangles: number[] = [];
  const put = (x: number, z: number, depth: number, lift: number): number => {
    positions.push(x / 1000, (height - SUNK + lift) / 1000, z / 1000);
    depths.push(depth);
    return depths.length - 1;
  };
  const face = (a: number, b: number, c: number) => {
    const x = (v: number) => at(positions, 3 * v);
    const z = (v: number) => at(positions, 3 * v + 2);
    // x to the right and z towards the viewer: seen from above, a positive turn runs clockwise.
    const turn = (x(b) - x(a)) * (z(c) - z(a)) - (x(c) - x(a)) * (z(b) - z(a));
    if (turn > 0) triangles.push(a, c, b);
    else triangles.push(a, b, c);
  };
  return { positions, depths, triangles, put, face };
};

const pointsOf = (loop: Loop): Vector2[] =>
  Array.from({ length: loop.length / 2 }, (_, i) => new Vector2(at(loop, 2 * i), at(loop, 2 * i + 1)));

/** Unit directions into the tissue at each point of an outline; `inwards` −1 for a hollow. */
const inwardsOf = (points: readonly Vector2[], inwards: 1 | -1): Vector2[] => {
  const n = points.length;
  const sides = points.map((point, i) => {
    const along = at(points, (i + 1) % n)
      .clone()
      .sub(point);
    return new Vector2(-along.y, along.x).normalize().multiplyScalar(inwards);
  });
  return sides.map((side, i) =>
    side
      .clone()
      .add(at(sides, (i + n - 1) % n))
      .normalize(),
  );
};

/**
 * The face of a cut: its outlines filled, hollows left open, with a rim of quads up to `rim` mm wide along every edge. The
 * attribute `depth` is the distance from the edge in mm, for lines and layers of constant width. Metres, right leg.
 */
export const capGeometry = (loops: readonly Loop[], height: Mm, rim: number): BufferGeometry => {
  const { positions, depths, triangles, put, face } = builder(height);
  for (const { outline, holes } of regionsOf(loops)) {
    const contour = pointsOf(outline);
    const hollows = holes.map(pointsOf);
    const vertices = [contour, ...hollows].flat().map(({ x, y }) => put(x, y, INNER, 0));
    for (const corners of ShapeUtils.triangulateShape(contour, hollows)) {
      const [a, b, c] = corners.map((corner) => at(vertices, corner)) as [number, number, number];
      face(a, b, c);
    }
    const width = Math.min(rim, 0.45 * Math.sqrt(areaOf(outline) / Math.PI));
    [contour, ...hollows].forEach((points, k) => {
      const inwards = inwardsOf(points, k === 0 ? 1 : -1);
      const edge = points.map(({ x, y }) => put(x, y, 0, RAISED));
      const inner = points.map(({ x, y }, i) =>
        put(x + at(inwards, i).x * width, y + at(inwards, i).y * width, width, RAISED),
      );
      points.forEach((_, i) => {
        const next = (i + 1) % points.length;
        face(at(edge, i), at(edge, next), at(inner, i));
        face(at(edge, next), at(inner, next), at(inner, i));
      });
    });
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setAttribute('depth', new BufferAttribute(Float32Array.from(depths), 1));
  geometry.setIndex(triangles);
  return geometry;
};
