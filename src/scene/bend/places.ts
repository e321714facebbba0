import type { Mesh, Vector3 } from 'three';
import type { BoneId } from '../../anatomy/attachments';
import { segmentOf } from '../../biomechanics/segments';
import { moved, turned } from '../../kernel/rigid';
import { scale, type Vec3 } from '../../kernel/vec3';
import type { Mark } from '../points/marks';
import type { StageLink } from '../stage-link';
import { bendNormal, bendPoint } from './bend-point';
import type { Bent } from './bent';

/** Metres to millimetres and back: the scene measures in one, the joints in the other. */
const MM = 1000;

/** Where a place of soft tissue is in a pose; metres, right leg. */
export const softPlace = (bent: Bent | null, place: Vec3): Vec3 =>
  bent ? scale(bendPoint(bent, scale(place, MM)), 1 / MM) : place;

/** Where a place of skin and the direction out of it are in a pose. */
export const softMark = (bent: Bent | null, mark: Pick<Mark, 'position' | 'normal'>): Mark =>
  bent
    ? {
        position: softPlace(bent, mark.position),
        normal: bendNormal(bent, scale(mark.position, MM), mark.normal),
      }
    : mark;

/** The same on a bone. */
export const boneMark = (bent: Bent | null, bone: BoneId, mark: Pick<Mark, 'position' | 'normal'>): Mark => {
  if (!bent) return mark;
  const motion = bent.bones[segmentOf(bone)];
  return {
    position: scale(moved(motion, scale(mark.position, MM)), 1 / MM),
    normal: turned(motion, mark.normal),
  };
};

/** Writes where a vertex of a mesh on stage is now, in the world, and returns it. */
export const vertexPlace = ({ bent }: Pick<StageLink, 'bent'>, mesh: Mesh, vertex: number, point: Vector3): Vector3 => {
  point.fromBufferAttribute(mesh.geometry.getAttribute('position'), vertex);
  if (!bent || mesh.userData['soft'] !== true || !mesh.parent) return point.applyMatrix4(mesh.matrixWorld);
  point.applyMatrix4(mesh.matrix);
  const [x, y, z] = softPlace(bent, [point.x, point.y, point.z]);
  return point.set(x, y, z).applyMatrix4(mesh.parent.matrixWorld);
};
