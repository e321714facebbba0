/** Triangles in a leaf, at most; smaller leaves make a larger tree and hardly a faster ray. */
const LEAF = 6;
/** Numbers of a node's box: low x, y, z, high x, y, z. */
const BOX = 6;

/** Nested boxes around the triangles of a mesh, so that a ray asks a few dozen of them instead of all. */
export interface RayTree {
  /** Corners of the triangles, three vertex numbers each. */
  readonly triangles: ArrayLike<number>;
  /** x, y, z of each vertex. */
  readonly positions: ArrayLike<number>;
  /** Triangle numbers in the order of the leaves. */
  readonly order: Uint32Array;
  readonly boxes: Float32Array;
  /** Per node: where its triangles begin in `order`. */
  readonly from: Uint32Array;
  /** Per node: how many triangles a leaf holds; 0 for a fork. */
  readonly count: Uint32Array;
  /** Per fork: its second child; the first follows it directly. */
  readonly second: Uint32Array;
}

/** Builds the tree by halving the triangles along the longest side of the box of their middles. */
export const buildRayTree = (positions: ArrayLike<number>, triangles: ArrayLike<number>): RayTree => {
  const total = Math.floor(triangles.length / 3);
  const middles = new Float32Array(total * 3);
  const order = Uint32Array.from({ length: total }, (_, i) => i);
  for (let t = 0; t < total; t++)
    for (let k = 0; k < 3; k++)
      middles[3 * t + k] =
        (coordinate(positions, triangles, t, 0, k) +
          coordinate(positions, triangles, t, 1, k) +
          coordinate(positions, triangles, t, 2, k)) /
        3;
  const most = Math.max(1, 2 * total);
  const tree = {
    triangles,
    positions,
    order,
    boxes: new Float32Array(most * BOX),
    from: new Uint32Array(most),
    count: new Uint32Array(most),
    second: new Uint32Array(most),
  };
  let nodes = 0;
  const low = [0, 0, 0];
  const high = [0, 0, 0];
  const grow = (from: number, to: number): void => {
    const node = nodes++;
    tree.from[node] = from;
    if (to - from <= LEAF) {
      tree.count[node] = to - from;
      return;
    }
    low.fill(Number.POSITIVE_INFINITY);
    high.fill(Number.NEGATIVE_INFINITY);
    for (let i = from; i < to; i++) {
      const at = 3 * (order[i] as number);
      for (let k = 0; k < 3; k++) {
        const value = middles[at + k] as number;
        if (value < (low[k] as number)) low[k] = value;
        if (value > (high[k] as number)) high[k] = value;
      }
    }
    const sides = [0, 1, 2].map((k) => (high[k] as number) - (low[k] as number));
    const axis = sides.indexOf(Math.max(...sides));
    const half = (from + to) >> 1;
    divide(order, middles, axis, from, to, half);
    grow(from, half);
    tree.second[node] = nodes;
    grow(half, to);
  };
  grow(0, total);
  const fitted = {
    ...tree,
    boxes: tree.boxes.slice(0, nodes * BOX),
    from: tree.from.slice(0, nodes),
    count: tree.count.slice(0, nodes),
    second: tree.second.slice(0, nodes),
  };
  refitRayTree(fitted);
  return fitted;
};

/** Fits the boxes to positions that have changed in place; which triangles lie together stays as it was. */
export const refitRayTree = ({ triangles, positions, order, boxes, from, count, second }: RayTree): void => {
  for (let node = from.length - 1; node >= 0; node--) {
    const at = node * BOX;
    const own = count[node] as number;
    for (let k = 0; k < 3; k++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      if (own > 0) {
        for (let i = 0; i < own; i++) {
          const triangle = order[(from[node] as number) + i] as number;
          for (let corner = 0; corner < 3; corner++) {
            const value = coordinate(positions, triangles, triangle, corner, k);
            if (value < low) low = value;
            if (value > high) high = value;
          }
        }
      } else if (from.length > 1) {
        const [a, b] = [(node + 1) * BOX + k, (second[node] as number) * BOX + k];
        low = Math.min(boxes[a] as number, boxes[b] as number);
        high = Math.max(boxes[a + 3] as number, boxes[b + 3] as number);
      }
      boxes[at + k] = low;
      boxes[at + 3 + k] = high;
    }
  }
};

const coordinate = (
  positions: ArrayLike<number>,
  triangles: ArrayLike<number>,
  triangle: number,
  corner: number,
  axis: number,
): number => positions[3 * (triangles[3 * triangle + corner] as number) + axis] as number;

/** Puts the triangles whose middle is lower before place `half`, the others behind it (quickselect). */
const divide = (order: Uint32Array, middles: Float32Array, axis: number, from: number, to: number, half: number) => {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const pivot = middles[3 * (order[(low + high) >> 1] as number) + axis] as number;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((middles[3 * (order[i] as number) + axis] as number) < pivot) i++;
      while ((middles[3 * (order[j] as number) + axis] as number) > pivot) j--;
      if (i > j) break;
      const held = order[i] as number;
      order[i++] = order[j] as number;
      order[j--] = held;
    }
    if (half <= j) high = j;
    else if (half >= i) low = i;
    else return;
  }
};

/** Which faces of the triangles a ray meets: those that turn to it, those that turn away, or both. */
export type Faces = 'front' | 'back' | 'both';

export interface RayHit {
  readonly triangle: number;
  /** How far along the ray, in lengths of its direction. */
  readonly at: number;
}

type Triple = readonly [x: number, y: number, z: number];

/** The first triangle a ray meets between `near` and `far`, in lengths of its direction; null for none. */
export const castRay = (
  tree: RayTree,
  origin: Triple,
  direction: Triple,
  near: number,
  far: number,
  faces: Faces,
): RayHit | null => {
  const { boxes, order, from, count, second } = tree;
  const [ox, oy, oz] = origin;
  const [ix, iy, iz] = [1 / direction[0], 1 / direction[1], 1 / direction[2]];
  let best = far;
  let found = -1;
  /** Where the ray enters a box; infinite when it passes it by, or enters behind what has been met already. */
  const enter = (node: number): number => {
    const at = node * BOX;
    const x1 = ((boxes[at] as number) - ox) * ix;
    const x2 = ((boxes[at + 3] as number) - ox) * ix;
    const y1 = ((boxes[at + 1] as number) - oy) * iy;
    const y2 = ((boxes[at + 4] as number) - oy) * iy;
    const z1 = ((boxes[at + 2] as number) - oz) * iz;
    const z2 = ((boxes[at + 5] as number) - oz) * iz;
    const first = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2), near);
    const last = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2), best);
    // A ray that runs within the plane of a side gives no number; it counts as a hit, and the triangles decide.
    return first > last ? Number.POSITIVE_INFINITY : Number.isNaN(first) ? near : first;
  };
  const visit = (node: number): void => {
    const own = count[node] as number;
    if (own > 0) {
      for (let i = 0; i < own; i++) {
        const triangle = order[(from[node] as number) + i] as number;
        const at = meet(tree, triangle, origin, direction, faces);
        if (at >= near && at <= best) {
          best = at;
          found = triangle;
        }
      }
      return;
    }
    const [left, right] = [node + 1, second[node] as number];
    const [a, b] = [enter(left), enter(right)];
    const [closer, farther] = a <= b ? [left, right] : [right, left];
    if (Math.min(a, b) === Number.POSITIVE_INFINITY) return;
    visit(closer);
    // The nearer half may have brought the end of the ray before the farther one.
    if (Math.max(a, b) <= best) visit(farther);
  };
  if (order.length > 0 && enter(0) !== Number.POSITIVE_INFINITY) visit(0);
  return found < 0 ? null : { triangle: found, at: best };
};

/** Where along a ray it meets a triangle; not a number when it does not. After Möller and Trumbore. */
const meet = ({ positions, triangles }: RayTree, triangle: number, origin: Triple, direction: Triple, faces: Faces) => {
  const a = 3 * (triangles[3 * triangle] as number);
  const b = 3 * (triangles[3 * triangle + 1] as number);
  const c = 3 * (triangles[3 * triangle + 2] as number);
  const [ax, ay, az] = [positions[a] as number, positions[a + 1] as number, positions[a + 2] as number];
  const ux = (positions[b] as number) - ax;
  const uy = (positions[b + 1] as number) - ay;
  const uz = (positions[b + 2] as number) - az;
  const vx = (positions[c] as number) - ax;
  const vy = (positions[c + 1] as number) - ay;
  const vz = (positions[c + 2] as number) - az;
  const [dx, dy, dz] = direction;
  const px = dy * vz - dz * vy;
  const py = dz * vx - dx * vz;
  const pz = dx * vy - dy * vx;
  const turn = ux * px + uy * py + uz * pz;
  if (turn === 0 || (faces === 'front' && turn < 0) || (faces === 'back' && turn > 0)) return Number.NaN;
  const [tx, ty, tz] = [origin[0] - ax, origin[1] - ay, origin[2] - az];
  const u = (tx * px + ty * py + tz * pz) / turn;
  if (!(u >= 0 && u <= 1)) return Number.NaN;
  const qx = ty * uz - tz * uy;
  const qy = tz * ux - tx * uz;
  const qz = tx * uy - ty * ux;
  const v = (dx * qx + dy * qy + dz * qz) / turn;
  if (!(v >= 0 && u + v <= 1)) return Number.NaN;
  return (vx * qx + vy * qy + vz * qz) / turn;
};
