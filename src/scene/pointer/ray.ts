import { type Mesh, Raycaster, Vector2 } from 'three';
import { raycastIn } from '../bend/raycast';
import { BULKED } from '../leg/bulk';
import { sightBelow } from '../slice/sight-below';
import type { StageLink } from '../stage-link';

/** What a ray met first of one mesh. */
type Met = ReturnType<Raycaster['intersectObject']>[number];

/** The one ray of the stage; rays come one by one. */
const ray = new Raycaster();
ray.firstHitOnly = true;
ray.layers.enable(BULKED);
const device = new Vector2();

/** Sends the ray through a place of the picture, CSS pixels, along all of its length; false while nobody looks. */
export const aim = (link: StageLink, x: number, y: number): boolean => {
  const { width, height } = link.store.getState().size;
  if (!link.camera) return false;
  ray.setFromCamera(device.set((x / width) * 2 - 1, 1 - (y / height) * 2), link.camera);
  ray.near = 0;
  ray.far = Number.POSITIVE_INFINITY;
  return true;
};

/** Keeps the ray to what the cross-section has left; false when it meets none of that. */
export const aimBelowCut = (link: StageLink): boolean => {
  const { cut } = link.store.getState();
  if (cut === null) return true;
  const sight = sightBelow(ray.ray.origin.y, ray.ray.direction.y, cut);
  if (sight) Object.assign(ray, sight);
  return sight !== null;
};

/** The first of these that the ray meets, and whatever else it meets within `slack` metres behind that. Shortens the ray. */
export const meet = (link: StageLink, meshes: readonly Mesh[], slack: number): Met[] => {
  const near: Met[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const mesh of meshes) {
    mesh.raycast = raycastIn(link, mesh);
    const [met] = ray.intersectObject(mesh, false);
    if (!met || met.distance > first + slack) continue;
    near.push(met);
    first = Math.min(first, met.distance);
    // What lies behind what has been met need not be looked at.
    ray.far = Math.min(ray.far, first + slack);
  }
  return near.filter(({ distance }) => distance <= first + slack).sort((a, b) => a.distance - b.distance);
};

/** Where the ray meets the skin, whether it is shown or not, with the corners of the triangle met. Null beside the leg. */
export const meetSkin = (link: StageLink) => {
  const mesh = [...(link.specimen.meshes.get('skin') ?? [])][0];
  if (!mesh) return null;
  const [met] = meet(link, [mesh], 0);
  if (!met?.face) return null;
  const { a, b, c } = met.face;
  return { mesh, point: met.point, distance: met.distance, corners: [a, b, c] as const };
};
