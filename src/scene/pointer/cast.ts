import {
  BackSide,
  type BufferGeometry,
  DoubleSide,
  type Intersection,
  Matrix4,
  Mesh,
  type Raycaster,
  Vector3,
} from 'three';
import { at } from '../../kernel/at';
import { buildRayTree, castRay, type RayTree } from '../../kernel/ray-tree';

const trees = new WeakMap<BufferGeometry, RayTree>();

/** Gives a geometry the tree that makes rays on it fast. */
export const plantTree = (geometry: BufferGeometry): void => {
  const position = geometry.getAttribute('position');
  if (trees.has(geometry) || !geometry.index) return;
  const positions = new Float32Array(position.count * 3);
  for (let i = 0; i < position.count; i++) {
    positions[3 * i] = position.getX(i);
    positions[3 * i + 1] = position.getY(i);
    positions[3 * i + 2] = position.getZ(i);
  }
  trees.set(geometry, buildRayTree(positions, geometry.index.array));
};

const inverse = new Matrix4();
const origin = new Vector3();
const direction = new Vector3();

/** A mesh's `raycast`: the first thing met by its tree or, before it has one, all of them the long way. */
export function castOnTree(this: Mesh, ray: Raycaster, hits: Intersection[]): void {
  const tree = trees.get(this.geometry);
  if (!tree) {
    Mesh.prototype.raycast.call(this, ray, hits);
    return;
  }
  const material = at([this.material].flat(), 0);
  const faces = material.side === DoubleSide ? 'both' : material.side === BackSide ? 'back' : 'front';
  inverse.copy(this.matrixWorld).invert();
  origin.copy(ray.ray.origin).applyMatrix4(inverse);
  // Left as long as it becomes, so that a distance along the ray is the same in both frames.
  direction.copy(ray.ray.origin).add(ray.ray.direction).applyMatrix4(inverse).sub(origin);
  const hit = castRay(tree, origin.toArray(), direction.toArray(), ray.near, ray.far, faces);
  if (hit)
    hits.push({ distance: hit.at, point: ray.ray.at(hit.at, new Vector3()), object: this, faceIndex: hit.triangle });
}
