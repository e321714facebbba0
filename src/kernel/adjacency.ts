/** The neighbours of each vertex of a triangle mesh, packed: those of `v` are `list[start[v]] … list[start[v + 1] − 1]`. */
export interface Adjacency {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Each neighbour once, in the order in which the triangles name it. */
export const adjacencyOf = (triangles: Uint32Array, vertices: number): Adjacency => {
  // Each triangle names two neighbours of each corner: room for all, most of them twice.
  const room = new Uint32Array(vertices + 1);
  for (let h = 0; h < triangles.length; h++) {
    const v = (triangles[h] as number) + 1;
    room[v] = (room[v] as number) + 2;
  }
  for (let v = 0; v < vertices; v++) room[v + 1] = (room[v + 1] as number) + (room[v] as number);
  const roomy = new Uint32Array(2 * triangles.length);
  const count = new Uint32Array(vertices);
  const add = (v: number, other: number) => {
    const from = room[v] as number;
    const end = from + (count[v] as number);
    for (let i = from; i < end; i++) if (roomy[i] === other) return;
    roomy[end] = other;
    count[v] = (count[v] as number) + 1;
  };
  for (let f = 0; f < triangles.length; f += 3) {
    const a = triangles[f] as number;
    const b = triangles[f + 1] as number;
    const c = triangles[f + 2] as number;
    add(a, b);
    add(a, c);
    add(b, c);
    add(b, a);
    add(c, a);
    add(c, b);
  }
  const start = new Uint32Array(vertices + 1);
  for (let v = 0; v < vertices; v++) start[v + 1] = (start[v] as number) + (count[v] as number);
  const list = new Uint32Array(start[vertices] as number);
  for (let v = 0; v < vertices; v++) {
    const from = room[v] as number;
    list.set(roomy.subarray(from, from + (count[v] as number)), start[v] as number);
  }
  return { start, list };
};
