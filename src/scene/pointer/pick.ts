import { type Camera, type Mesh, type Object3D, Raycaster, Vector2, Vector3 } from 'three';
import type { StructureId } from '../../anatomy/structures';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { shownAs } from '../../state/shown-as';
import { atlas } from '../../state/store';
import type { Selection } from '../../state/types';
import { softMark } from '../bend/places';
import { raycastIn } from '../bend/raycast';
import { BULKED } from '../leg/bulk';
import { standingIn } from '../leg/standing-in';
import { marksOf } from '../points/marks';
import { sightBelow } from '../slice/sight-below';
import type { StageLink } from '../stage-link';

/** Half the side of a touch target, CSS pixels. */
const TOUCH = 22;

const ray = new Raycaster();
ray.firstHitOnly = true;
ray.layers.enable(BULKED);
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
  const { size, cut } = link.store.getState();
  ray.setFromCamera(device.set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2), camera);
  const sight = cut === null ? WHOLE : (sightBelow(ray.ray.origin.y, ray.ray.direction.y, cut) ?? NOTHING);
  ray.near = sight.near;
  ray.far = sight.far;
};

const WHOLE = { near: 0, far: Number.POSITIVE_INFINITY } as const;
const NOTHING = { near: 0, far: -1 } as const;

/** Place of a cut face among those in its plane, the outermost 0; undefined for what is no cut face. */
const rankOf = ({ userData }: Object3D): number | undefined => userData['cap'] as number | undefined;

/** Solid things first; glass is looked through and can be chosen only where nothing solid lies behind it. */
const pickStructure = (link: StageLink): Hit => {
  const state = atlas.getState();
  const roles = [...link.specimen.meshes].map(([id, meshes]) => ({ id, meshes, role: standingIn(state, id).role }));
  const meshes = (wanted: 'solid' | 'clear') =>
    roles.flatMap(({ id, meshes, role }) => {
      const clear = (role === 'glass' || role === 'ghost') && id !== 'skin';
      // A cut face is solid, whatever the structure is.
      const fits = (mesh: Mesh) => (wanted === 'solid' ? role === 'solid' || rankOf(mesh) !== undefined : clear);
      return [...meshes].filter(fits);
    });
  const hit = firstOf(link, meshes('solid')) ?? firstOf(link, meshes('clear'));
  if (hit === null) return null;
  const id = hit.userData['id'] as StructureId;
  return id === 'skin' && rankOf(hit) === undefined ? 'skin' : { kind: 'structure', id };
};

/** Faces of one cut this near to each other along a ray, metres, lie in one place: the innermost is the one drawn. */
const SAME = 0.0003;

const firstOf = (link: StageLink, meshes: Mesh[]): Object3D | null => {
  for (const mesh of meshes) mesh.raycast = raycastIn(link, mesh);
  const [first, ...others] = ray.intersectObjects(meshes, false);
  if (!first) return null;
  return others
    .filter(({ distance }) => distance < first.distance + SAME)
    .reduce((best, { object }) => ((rankOf(object) ?? -1) > (rankOf(best) ?? -1) ? object : best), first.object);
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
  const { cut } = link.store.getState();
  return marksOf(link).flatMap(([id, standing]) => {
    const mark = softMark(link.bent, standing);
    if (cut !== null && mark.position[1] > cut) return [];
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
