export interface Untangled {
  readonly triangles: Uint32Array;
  /** Which of the given vertices each one is; those beyond the given count are copies. */
  readonly source: readonly number[];
}

/**
 * Lets sheets that touch along an edge or at a vertex part again, by giving each its own copy of what they share: where four
 * triangles meet at an edge they are taken for two pairs. A closed surface pinched by thinning becomes a closed surface
 * without pinches; no place moves.
 */
export const untangled = (triangles: Uint32Array, count: number): Untangled => {
  const next = (h: number) => (h % 3 === 2 ? h - 2 : h + 1);
  const startOf = (h: number) => triangles[h] as number;
  const parent = Int32Array.from(triangles, (_, h) => h);
  const rootOf = (h: number): number => {
    let root = h;
    while ((parent[root] as number) !== root) root = parent[root] as number;
    for (let k = h; k !== root; ) {
      const up = parent[k] as number;
      parent[k] = root;
      k = up;
    }
    return root;
  };
  const join = (a: number, b: number) => {
    parent[rootOf(a)] = rootOf(b);
  };
  // Half-edges that wait for their twin, in one chain per vertex they start from, the latest first.
  const first = new Int32Array(count).fill(-1);
  const after = new Int32Array(triangles.length);
  /** Takes the latest waiting half-edge from a to b out of its chain; −1 if there is none. */
  const taken = (a: number, b: number): number => {
    let before = -1;
    let h = first[a] as number;
    while (h >= 0 && startOf(next(h)) !== b) {
      before = h;
      h = after[h] as number;
    }
    if (h < 0) return -1;
    if (before < 0) first[a] = after[h] as number;
    else after[before] = after[h] as number;
    return h;
  };
  for (let h = 0; h < triangles.length; h++) {
    const [a, b] = [startOf(h), startOf(next(h))];
    const twin = taken(b, a);
    if (twin >= 0) {
      // The half-edges run opposite ways: each begins where the other ends.
      join(h, next(twin));
      join(next(h), twin);
      continue;
    }
    after[h] = first[a] as number;
    first[a] = h;
  }
  const source = Array.from({ length: count }, (_, v) => v);
  const used = new Uint8Array(count);
  const names = new Int32Array(triangles.length).fill(-1);
  const out = new Uint32Array(triangles.length);
  for (let h = 0; h < triangles.length; h++) {
    const v = startOf(h);
    const root = rootOf(h);
    if ((names[root] as number) < 0) {
      names[root] = used[v] ? source.push(v) - 1 : v;
      used[v] = 1;
    }
    out[h] = names[root] as number;
  }
  return { triangles: out, source };
};
