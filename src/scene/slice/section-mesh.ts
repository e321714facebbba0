import { type BufferAttribute, type BufferGeometry, type InterleavedBufferAttribute, Vector3 } from 'three';
import { at } from '../../kernel/at';
import type { Mesh } from '../../kernel/mesh';
import type { Part } from '../model/load-model';

/** Heights that a mesh spans, mm. */
export interface SectionMesh extends Mesh {
  readonly bottom: number;
  readonly top: number;
}

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
    bottom = Math.min(bottom, point.y);
    top = Math.max(top, point.y);
  }
  const twin = weldedVertices(position);
  const order = geometry.index?.array ?? twin.map((_, i) => i);
  return { positions, triangles: Uint32Array.from(order, (vertex) => at(twin, vertex)), bottom, top };
};

const known = new WeakMap<BufferGeometry, SectionMesh>();

/** Made once per geometry, when it is first cut. */
export const sectionMeshOf = (part: Pick<Part, 'geometry' | 'rest'>): SectionMesh => {
  const mesh = known.get(part.geometry) ?? toSectionMesh(part);
  known.set(part.geometry, mesh);
  return mesh;
};
