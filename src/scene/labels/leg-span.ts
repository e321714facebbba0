import { Vector3 } from 'three';
import { outlineOf } from '../camera/view-pose';
import type { StageLink } from '../stage-link';

/** How far the leg reaches across the picture, CSS pixels. */
export const legSpan = (link: StageLink): { left: number; right: number } => {
  const { camera, leg } = link;
  const { model, size } = link.store.getState();
  if (!camera || !leg || !model) return { left: 0, right: size.width };
  const point = new Vector3();
  let left = size.width;
  let right = 0;
  for (const each of outlineOf(model)) {
    point
      .set(...each)
      .applyMatrix4(leg.matrixWorld)
      .project(camera);
    if (Math.abs(point.y) > 1) continue;
    const x = ((point.x + 1) / 2) * size.width;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return left < right ? { left, right } : { left: 0, right: size.width };
};
