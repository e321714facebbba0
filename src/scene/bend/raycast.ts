import { type Intersection, Matrix4, Mesh, Ray, type Raycaster } from 'three';
import { fastRaycast } from '../model/fast-rays';
import type { StageLink } from '../stage-link';
import { posedGeometry, posedTree } from './posed-geometry';

/** Stands in for a bent mesh before a ray; one, because rays come one by one. */
const double = new Mesh();
const inverse = new Matrix4();
const sight = new Ray();

/** How a ray meets a mesh in the present pose. Bone moves as a whole, so that its own tree serves every pose. */
export const raycastIn = ({ bent }: Pick<StageLink, 'bent'>, mesh: Mesh): Mesh['raycast'] => {
  if (!bent || mesh.userData['soft'] !== true) return fastRaycast;
  return function meet(this: Mesh, ray: Raycaster, hits: Intersection[]) {
    if (!this.parent) return;
    double.matrixWorld.copy(this.parent.matrixWorld);
    double.material = this.material;
    double.geometry = posedGeometry(this.geometry, this.matrix, bent);
    sight.copy(ray.ray).applyMatrix4(inverse.copy(double.matrixWorld).invert());
    const { boundingBox } = double.geometry;
    if (boundingBox && !sight.intersectsBox(boundingBox)) return;
    posedTree(this.geometry, this.matrix, bent);
    const met: Intersection[] = [];
    fastRaycast.call(double, ray, met);
    for (const hit of met) hits.push({ ...hit, object: this });
  };
};
