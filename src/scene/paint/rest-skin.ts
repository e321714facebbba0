import { type BufferGeometry, type Matrix4, Vector3 } from 'three';
import type { RestSkin } from './cells-under';

const known = new WeakMap<BufferGeometry, RestSkin>();

/** The skin at rest in metres, read out of its quantised attributes once. */
export const restSkin = (geometry: BufferGeometry, rest: Matrix4): RestSkin => {
  const found = known.get(geometry);
  if (found) return found;
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const positions = new Float32Array(3 * position.count);
  const normals = new Float32Array(3 * position.count);
  const spot = new Vector3();
  for (let i = 0; i < position.count; i++) {
    spot
      .fromBufferAttribute(position, i)
      .applyMatrix4(rest)
      .toArray(positions, 3 * i);
    spot
      .fromBufferAttribute(normal, i)
      .transformDirection(rest)
      .toArray(normals, 3 * i);
  }
  const made = { positions, normals };
  known.set(geometry, made);
  return made;
};
