import { Vector3 } from 'three';
import type { End } from '../../anatomy/attachments';
import type { Footprint } from '../../anatomy/footprints-file';
import type { StructureId } from '../../anatomy/structures';
import { boneMark } from '../bend/places';
import { project } from '../pointer/screen-marks';
import type { StageLink } from '../stage-link';

/** Where a footprint can be named: the muscle or tendon it belongs to and its middle in the picture, CSS pixels. */
export interface PrintAnchor {
  readonly id: StructureId;
  readonly end: End;
  readonly x: number;
  readonly y: number;
}

/** A footprint that turns away from the eye further than this cosine is too thin a sliver to point at. */
const FACING = 0.12;

/** The footprints whose middle faces the camera, the largest first. */
export const printAnchors = (link: StageLink, footprints: readonly Footprint[]): PrintAnchor[] => {
  const { camera, leg } = link;
  if (!camera || !leg) return [];
  const place = new Vector3();
  const normal = new Vector3();
  const sight = new Vector3();
  return [...footprints]
    .sort((a, b) => b.area - a.area)
    .flatMap(({ owner, end, bone, middle }) => {
      const now = boneMark(link.bent, bone, middle);
      place.set(...now.position).applyMatrix4(leg.matrixWorld);
      normal.set(...now.normal).transformDirection(leg.matrixWorld);
      if (normal.dot(sight.copy(camera.position).sub(place).normalize()) < FACING) return [];
      const screen = project(place, camera, link);
      return screen ? [{ id: owner, end, ...screen }] : [];
    });
};
