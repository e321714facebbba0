import { type BufferAttribute, type InterleavedBufferAttribute, Vector3 } from 'three';
import { at } from '../../kernel/at';
import type { Mesh } from '../../kernel/mesh';
import type { Part } from '../model/load-model';

/** A mesh sorted by height, so that a level cut looks at those triangles alone that it may meet. */
export interface SectionMesh {
  readonly positions: Float32Array;
  /** Lowest and highest vertex, mm. */
  readonly bottom: number;
  readonly top: number;
  /** Triangles that reach into each band of `BAND` mm, from the bottom up; one that spans several is in each. */
  readonly bands: readonly Uint32Array[];
}

/** Height of a band, mm: two or three triangles high. */
const BAND = 8;

/** Steps per unit of a stored coordinate that count as one place: finer than any quantised model. */
const STEPS = 65535;
const WIDTH = 2 ** 17;

/** A number of its own for each place; coordinates of a quantised mesh lie within −1 and 1. */
const placeKey = (position: BufferAttribute | InterleavedBufferAttribute, vertex: number): number => {
  const step = (value: number) => Math.round(value * STEPS) + STEPS;
  return (step(position.getX(vertex)) * WIDTH + step(position.getY(vertex))) * WIDTH + step(position.getZ(vertex));
};

/** Vertices that a hard edge has parted are one again: only then do outlines close. */
const weldedVertices = (position: BufferAttribute | InterleavedBufferAttribute): Uint32Array => {
  const first = new Map<number, number>();
  return Uint32Array.from({ length: position.count }, (_, vertex) => {
    const key = placeKey(position, vertex);
    const twin = first.get(key);
    if (twin !== undefined) return twin;
    first.set(key, vertex);
    return vertex;
  });
};

/** A drawn piece as the kernel slices it: millimetres, atlas frame, closed. */
export const toSectionMesh = ({ geometry, rest }: Pick<Part, 'geometry' | 'rest'>): SectionMesh => {
  const position = geometry.getAttribute('position');
  const positions = new Float32Array(position.count * 3);
  const point = new Vector3();
  let [bottom, top] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let vertex = 0; vertex < position.count; vertex++) {
    point.fromBufferAttribute(position, vertex).applyMatrix4(rest).multiplyScalar(1000);
    point.toArray(positions, vertex * 3);
    // As it is stored, or the outermost vertices would lie beyond their own bands.
    const stored = at(positions, vertex * 3 + 1);
    bottom = Math.min(bottom, stored);
    top = Math.max(top, stored);
  }
  const twin = weldedVertices(position);
  const order = geometry.index?.array ?? twin.map((_, i) => i);
  const triangles = Uint32Array.from(order, (vertex) => at(twin, vertex));
  return { positions, bottom, top, bands: banded(positions, triangles, bottom, top) };
};

const banded = (positions: Float32Array, triangles: Uint32Array, bottom: number, top: number): Uint32Array[] => {
  const bands = Array.from({ length: Math.floor((top - bottom) / BAND) + 1 }, (): number[] => []);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [at(triangles, t), at(triangles, t + 1), at(triangles, t + 2)];
    const [ya, yb, yc] = [at(positions, 3 * a + 1), at(positions, 3 * b + 1), at(positions, 3 * c + 1)];
    const last = Math.floor((Math.max(ya, yb, yc) - bottom) / BAND);
    for (let band = Math.floor((Math.min(ya, yb, yc) - bottom) / BAND); band <= last; band++)
      at(bands, band).push(a, b, c);
  }
  return bands.map((band) => Uint32Array.from(band));
};

/** What of a mesh a level cut may meet; null when it passes above or below. */
export const atHeight = ({ positions, bottom, top, bands }: SectionMesh, height: number): Mesh | null => {
  if (height < bottom || height > top) return null;
  return { positions, triangles: at(bands, Math.floor((height - bottom) / BAND)) };
};

const known = new WeakMap<object, SectionMesh>();

/** Made once per piece, when it is first cut; a posed piece is another. */
export const sectionMeshOf = (part: Pick<Part, 'geometry' | 'rest'>): SectionMesh => {
  const mesh = known.get(part) ?? toSectionMesh(part);
  known.set(part, mesh);
  return mesh;
};
