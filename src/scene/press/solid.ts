import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../../kernel/mesh';
import type { Vec3 } from '../../kernel/vec3';
import type { Solid } from '../../press/solid';

const ray = new Ray();
const spot = new Vector3();

/** A mesh in millimetres as a solid. Its tree grows when it is first asked for: most structures lie far from any one ball. */
export const solidOf = (mesh: Mesh): Solid => {
  const box = new Box3().setFromArray(mesh.positions);
  let grown: MeshBVH | null = null;
  const tree = () => {
    if (grown) return grown;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
    geometry.setIndex(new BufferAttribute(mesh.triangles, 1));
    grown = new MeshBVH(geometry);
    return grown;
  };
  const toBox = (point: Vec3) => box.distanceToPoint(spot.set(...point));
  return {
    toBox,
    crossings: (from: Vec3, along: Vec3, near: number, far: number) => {
      ray.origin.set(...from);
      ray.direction.set(...along);
      if (!ray.intersectsBox(box)) return [];
      const hits = tree().raycast(ray, DoubleSide, near, far);
      return hits.map(({ distance }) => distance).sort((a, b) => a - b);
    },
    nearness: (point: Vec3, beyond = Number.POSITIVE_INFINITY) => {
      if (toBox(point) >= beyond) return beyond;
      const found = tree().closestPointToPoint(spot.set(...point), undefined, 0, beyond);
      return found ? Math.min(found.distance, beyond) : beyond;
    },
  };
};
