import { Vector3 } from 'three';
import type { Cell } from '../../anatomy/cells';
import { vertexPlace } from '../bend/places';
import { skinCells } from '../ink/skin-cells';
import { aim, meetSkin } from '../pointer/ray';
import type { StageLink } from '../stage-link';

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
  const met = aim(link, x, y) ? meetSkin(link) : null;
  if (!met) return null;
  const { mesh, point, distance, corners } = met;
  const off = (vertex: number) => vertexPlace(link, mesh, vertex, corner).distanceTo(point);
  const vertex = corners.reduce((best, each) => (off(each) < off(best) ? each : best));
  return { vertex, cell: skinCells(mesh.geometry).cells[vertex] ?? 0, distance };
};

/** Metres of skin per CSS pixel at a distance from the eye, seen straight on. */
export const metresPerPixel = (link: StageLink, distance: number): number => {
  const fov = ((link.camera?.fov ?? 30) * Math.PI) / 180;
  return (2 * distance * Math.tan(fov / 2)) / Math.max(1, link.store.getState().size.height);
};
