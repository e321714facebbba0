import { BufferAttribute, BufferGeometry, type Matrix4, Vector3 } from 'three';
import { at } from '../../kernel/at';
import { plantTree } from '../model/fast-rays';
import { bendInPlace } from './bend-point';
import type { Bent } from './bent';

interface Posed {
  readonly geometry: BufferGeometry;
  /** The standing leg, mm. */
  readonly standing: Float32Array;
  bent: Bent | null;
  /** The pose the tree belongs to. */
  grown: Bent | null;
}

const known = new WeakMap<BufferGeometry, Posed>();

const open = (rest: BufferGeometry, toAtlas: Matrix4): Posed => {
  const position = rest.getAttribute('position');
  const standing = new Float32Array(position.count * 3);
  const point = new Vector3();
  for (let vertex = 0; vertex < position.count; vertex++) {
    point
      .fromBufferAttribute(position, vertex)
      .applyMatrix4(toAtlas)
      .multiplyScalar(1000)
      .toArray(standing, 3 * vertex);
  }
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(rest.attributes)) {
    if (name !== 'position' && name !== 'normal') geometry.setAttribute(name, attribute);
  }
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(standing.length), 3));
  // A tree sorts the triangles of its geometry.
  geometry.setIndex(rest.index?.clone() ?? null);
  return { geometry, standing, bent: null, grown: null };
};

const posedOf = (rest: BufferGeometry, toAtlas: Matrix4, bent: Bent): Posed => {
  const posed = known.get(rest) ?? open(rest, toAtlas);
  known.set(rest, posed);
  if (posed.bent === bent) return posed;
  posed.bent = bent;
  const { standing } = posed;
  const positions = posed.geometry.getAttribute('position').array;
  const p: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < standing.length; i += 3) {
    p[0] = at(standing, i);
    p[1] = at(standing, i + 1);
    p[2] = at(standing, i + 2);
    bendInPlace(bent, p);
    positions[i] = p[0] / 1000;
    positions[i + 1] = p[1] / 1000;
    positions[i + 2] = p[2] / 1000;
  }
  posed.geometry.computeBoundingBox();
  return posed;
};

/**
 * Soft tissue bent on the main thread, metres in the atlas frame: for what the GPU cannot answer, rays and cuts. Made when
 * first asked for in a pose, then kept until the next.
 */
export const posedGeometry = (rest: BufferGeometry, toAtlas: Matrix4, bent: Bent): BufferGeometry =>
  posedOf(rest, toAtlas, bent).geometry;

/** The same with a tree for rays: built once, then fitted anew to each pose. */
export const posedTree = (rest: BufferGeometry, toAtlas: Matrix4, bent: Bent): BufferGeometry => {
  const posed = posedOf(rest, toAtlas, bent);
  const { geometry } = posed;
  plantTree(geometry, posed.grown !== bent);
  posed.grown = bent;
  return geometry;
};
