import { type Camera, Vector3 } from 'three';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { shownAs } from '../../state/shown-as';
import { atlas } from '../../state/store';
import { softMark } from '../bend/places';
import { marksOf } from '../points/marks';
import type { StageLink } from '../stage-link';

const place = new Vector3();
const normal = new Vector3();
const sight = new Vector3();

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
