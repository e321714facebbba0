import { Vector3 } from 'three';
import { softPlace } from '../bend/places';
import { outlineOf } from '../camera/view-pose';
import type { StageLink } from '../stage-link';
import type { LabelRoom } from './place-labels';

/** Measures how far the leg, as it stands in the picture now, reaches across it between two heights. */
export const legSpan = (link: StageLink): LabelRoom['span'] => {
  const { camera, leg } = link;
  const { model, size } = link.store.getState();
  if (!camera || !leg || !model) return () => ({ left: 0, right: size.width });
  const point = new Vector3();
  const outline = outlineOf(model).map((each) => {
    point
      .set(...softPlace(link.bent, each))
      .applyMatrix4(leg.matrixWorld)
      .project(camera);
    return { x: ((point.x + 1) / 2) * size.width, y: ((1 - point.y) / 2) * size.height };
  });
  return (top, bottom) => {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (const { x, y } of outline) {
      if (y < top || y > bottom) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
    return left <= right ? { left, right } : { left: size.width / 2, right: size.width / 2 };
  };
};
