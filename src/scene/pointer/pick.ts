import { type Camera, type Mesh, Raycaster, Vector2, Vector3 } from 'three';
import { acceleratedRaycast } from 'three-mesh-bvh';
import type { StructureId } from '../../anatomy/structures';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { shownAs } from '../../state/shown-as';
import { atlas } from '../../state/store';
import type { Selection } from '../../state/types';
import { roleOf } from '../leg/role';
import { marksOf } from '../points/marks';
import type { StageLink } from '../stage-link';

/** Half the side of a touch target, CSS pixels. */
const TOUCH = 22;

const ray = new Raycaster();
ray.firstHitOnly = true;
const device = new Vector2();
const place = new Vector3();
const normal = new Vector3();
const sight = new Vector3();

/** What lies under a point of the picture. `skin` is solid skin: something, yet nothing to select. */
export type Hit = Selection | 'skin' | null;

/** `x` and `y` in CSS pixels from the top left of the stage. */
export const pick = (link: StageLink, x: number, y: number): Hit => {
  const { camera, leg } = link;
  if (!camera || !leg) return null;
  const point = pickMark(link, x, y);
  if (point) return { kind: 'trigger-point', id: point };
  aim(camera, link, x, y);
  return pickStructure(link);
};

const aim = (camera: Camera, link: StageLink, x: number, y: number) => {
  const { width, height } = link.store.getState().size;
  ray.setFromCamera(device.set((x / width) * 2 - 1, 1 - (y / height) * 2), camera);
};

/** Solid things first; glass is looked through and can be chosen only where nothing solid lies behind it. */
const pickStructure = (link: StageLink): Hit => {
  const state = atlas.getState();
  const roles = [...link.specimen.meshes].map(([id, meshes]) => ({ id, meshes, role: roleOf(state, id) }));
  const meshes = (wanted: 'solid' | 'clear') =>
    roles.flatMap(({ id, meshes, role }) => {
      const clear = (role === 'glass' || role === 'ghost') && id !== 'skin';
      return (wanted === 'solid' ? role === 'solid' : clear) ? [...meshes] : [];
    });
  const id = firstOf(meshes('solid')) ?? firstOf(meshes('clear'));
  if (id === null) return null;
  return id === 'skin' ? 'skin' : { kind: 'structure', id };
};

const firstOf = (meshes: Mesh[]): StructureId | null => {
  for (const mesh of meshes) mesh.raycast = acceleratedRaycast;
  const hit = ray.intersectObjects(meshes, false)[0];
  return hit ? (hit.object.userData['id'] as StructureId) : null;
};

/** The nearest trigger point within a finger's width, the chosen side of the leg first. */
const pickMark = (link: StageLink, x: number, y: number): TriggerPointId | null => {
  let nearest: TriggerPointId | null = null;
  let least = TOUCH;
  for (const mark of screenMarks(link)) {
    const distance = Math.hypot(mark.x - x, mark.y - y) + (mark.facing ? 0 : TOUCH / 2);
    if (distance < least) {
      least = distance;
      nearest = mark.id;
    }
  }
  return nearest;
};

export interface ScreenMark {
  readonly id: TriggerPointId;
  readonly x: number;
  readonly y: number;
  readonly facing: boolean;
}

/** Where the trigger points that can be seen stand in the picture, CSS pixels. */
export const screenMarks = (link: StageLink): ScreenMark[] => {
  const { camera, leg } = link;
  if (!camera || !leg) return [];
  const veiled = shownAs(atlas.getState(), 'skin') !== 'solid';
  return marksOf(link).flatMap(([id, mark]) => {
    place.set(...mark.position).applyMatrix4(leg.matrixWorld);
    normal.set(...mark.normal).transformDirection(leg.matrixWorld);
    const facing = normal.dot(sight.copy(camera.position).sub(place).normalize()) > 0;
    if (!facing && !veiled) return [];
    const screen = project(place, camera, link);
    return screen ? [{ id, facing, ...screen }] : [];
  });
};

/** World to CSS pixels; null behind the camera or outside the picture. Overwrites `point`. */
export const project = (point: Vector3, camera: Camera, link: StageLink): { x: number; y: number } | null => {
  const { width, height } = link.store.getState().size;
  point.project(camera);
  if (Math.abs(point.x) > 1 || Math.abs(point.y) > 1 || point.z > 1) return null;
  return { x: ((point.x + 1) / 2) * width, y: ((1 - point.y) / 2) * height };
};

/** The first structure a ray through this point meets, whatever its layer's glass; null for none. For labels and tests. */
export const structureAt = (link: StageLink, x: number, y: number): StructureId | null => {
  if (!link.camera) return null;
  aim(link.camera, link, x, y);
  const hit = pickStructure(link);
  return hit !== null && hit !== 'skin' && hit.kind === 'structure' ? hit.id : null;
};
