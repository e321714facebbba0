import { Raycaster, Vector2, Vector3 } from 'three';
import type { Cell } from '../../anatomy/cells';
import { vertexPlace } from '../bend/places';
import { raycastIn } from '../bend/raycast';
import { skinCells } from '../ink/skin-cells';
import type { StageLink } from '../stage-link';

const ray = new Raycaster();
ray.firstHitOnly = true;
const device = new Vector2();
const corner = new Vector3();

/** The skin under a point of the picture, whether it is shown or not. */
export interface SkinHit {
  /** The nearest vertex of the skin, and its cell. */
  readonly vertex: number;
  readonly cell: Cell;
  /** From the eye, metres. */
  readonly distance: number;
}

/** `x` and `y` in CSS pixels from the top left of the stage; null beside the leg. */
export const skinAt = (link: StageLink, x: number, y: number): SkinHit | null => {
  const { camera } = link;
  const mesh = [...(link.specimen.meshes.get('skin') ?? [])][0];
  if (!camera || !mesh) return null;
  const { width, height } = link.store.getState().size;
  ray.setFromCamera(device.set((x / width) * 2 - 1, 1 - (y / height) * 2), camera);
  mesh.raycast = raycastIn(link, mesh);
  const hit = ray.intersectObject(mesh, false)[0];
  if (!hit?.face) return null;
  const { a, b, c } = hit.face;
  const off = (vertex: number) => vertexPlace(link, mesh, vertex, corner).distanceTo(hit.point);
  const vertex = [a, b, c].reduce((best, each) => (off(each) < off(best) ? each : best));
  return { vertex, cell: skinCells(mesh.geometry).cells[vertex] ?? 0, distance: hit.distance };
};

/** Metres of skin per CSS pixel at a distance from the eye, seen straight on. */
export const metresPerPixel = (link: StageLink, distance: number): number => {
  const fov = ((link.camera?.fov ?? 30) * Math.PI) / 180;
  return (2 * distance * Math.tan(fov / 2)) / Math.max(1, link.store.getState().size.height);
};
