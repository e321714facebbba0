import { at } from '../kernel/at';

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
  const waiting = new Map<number, number[]>();
  const next = (h: number) => (h % 3 === 2 ? h - 2 : h + 1);
  const parent = Int32Array.from(triangles, (_, h) => h);
  const rootOf = (h: number): number => {
    let root = h;
    while (at(parent, root) !== root) root = at(parent, root);
    for (let k = h; k !== root; ) {
      const up = at(parent, k);
      parent[k] = root;
      k = up;
    }
    return root;
  };
  const join = (a: number, b: number) => {
    parent[rootOf(a)] = rootOf(b);
  };
  for (let h = 0; h < triangles.length; h++) {
    const [a, b] = [at(triangles, h), at(triangles, next(h))];
    const twin = waiting.get(b * count + a)?.pop();
    if (twin !== undefined) {
      // The half-edges run opposite ways: each begins where the other ends.
      join(h, next(twin));
      join(next(h), twin);
      continue;
    }
    const list = waiting.get(a * count + b);
    if (list) list.push(h);
    else waiting.set(a * count + b, [h]);
  }
  const source = Array.from({ length: count }, (_, v) => v);
  const taken = new Set<number>();
  const names = new Map<number, number>();
  const out = triangles.map((v, h) => {
    const root = rootOf(h);
    let name = names.get(root);
    if (name === undefined) {
      name = taken.has(v) ? source.push(v) - 1 : v;
      taken.add(v);
      names.set(root, name);
    }
    return name;
  });
  return { triangles: out, source };
};
