import type { RootState } from '@react-three/fiber';
import { type Camera, PerspectiveCamera, Vector3 } from 'three';
import type { PictureOrder } from '../../state/pictures';
import { atlas } from '../../state/store';
import { softPlace } from '../bend/places';
import { FOV } from '../camera/fov';
import { stand } from '../camera/stand';
import { outlineOf } from '../camera/view-pose';
import { drawFrom } from '../draw-from';
import { zonePoints } from '../ink/zone-points';
import { insetPose } from '../inset/inset-view';
import type { StageLink } from '../stage-link';
import { type Cut, cutTo, WHOLE } from './cut-to';

/** A camera, the part of its picture that is wanted, and the shape of that part: width over height. */
interface Sight {
  readonly lens: PerspectiveCamera;
  readonly cut: Cut;
  readonly aspect: number;
}

const spot = new Vector3();

/** Where the leg stands in the picture of a camera, from −1 to 1 each way. */
const legIn = (link: StageLink, lens: Camera): readonly (readonly [number, number])[] => {
  const { model } = link.store.getState();
  const { leg, bent } = link;
  if (!model || !leg) return [];
  return outlineOf(model).map((point) => {
    spot
      .set(...softPlace(bent, point))
      .applyMatrix4(leg.matrixWorld)
      .project(lens);
    return [spot.x, spot.y] as const;
  });
};

/** The view of the stage, whole or cut to the leg. */
const sightOfStage = (link: StageLink, whole: boolean, shown: number): Sight | null => {
  if (!link.camera) return null;
  const lens = new PerspectiveCamera(FOV, shown, 0.02, 12);
  lens.position.copy(link.camera.position);
  lens.quaternion.copy(link.camera.quaternion);
  lens.updateMatrixWorld();
  const cut = whole ? WHOLE : cutTo(legIn(link, lens));
  return { lens, cut, aspect: (shown * cut.width) / cut.height };
};

/** Straight at the pain of the selected point; null where that has no skin to be seen on. */
const sightOfZone = (link: StageLink): Sight | null => {
  const { model, zones } = link.store.getState();
  const { selection, side } = atlas.getState();
  const pattern = selection?.kind === 'trigger-point' ? zones?.get(selection.id) : undefined;
  const zone = model && pattern ? zonePoints(model, pattern) : [];
  if (zone.length === 0) return null;
  const lens = new PerspectiveCamera(FOV, 1, 0.02, 12);
  stand(lens, insetPose(zone, 1), side === 'left');
  return { lens, cut: WHOLE, aspect: 1 };
};

/** The largest picture that every machine draws, device pixels a side. */
const LARGEST = 4096;
/** Height of a stage, CSS pixels, on which crosses have the size they have on paper. */
const USUAL = 720;

/**
 * Draws the leg as ordered and copies it while it is still in the canvas: a canvas that kept what it drew would cost every
 * frame. The stage is put back in the same breath, so that nobody sees it.
 */
export const paint = (link: StageLink, three: RootState, order: PictureOrder): HTMLCanvasElement | null => {
  // What state has changed since the last frame must be in the picture.
  three.advance(performance.now());
  const { gl, scene, camera, size } = three;
  const sight =
    order.of === 'zone' ? sightOfZone(link) : sightOfStage(link, order.of === 'view', size.width / size.height);
  if (!sight) return null;
  const { lens, cut, aspect } = sight;
  const side = Math.min(order.side, LARGEST);
  const [width, height] = aspect >= 1 ? [side, Math.round(side / aspect)] : [Math.round(side * aspect), side];
  const full = { width: width / cut.width, height: height / cut.height };
  lens.setViewOffset(full.width, full.height, cut.left * full.width, cut.top * full.height, width, height);
  const copy = document.createElement('canvas');
  copy.width = width;
  copy.height = height;
  const ratio = gl.getPixelRatio();
  const scale = Math.max(height / USUAL, 0.5);
  try {
    gl.setPixelRatio(scale);
    gl.setSize(width / scale, height / scale, false);
    drawFrom(link, gl, scene, lens);
    copy.getContext('2d')?.drawImage(gl.domElement, 0, 0, width, height);
  } finally {
    gl.setPixelRatio(ratio);
    gl.setSize(size.width, size.height, false);
    drawFrom(link, gl, scene, camera);
    link.invalidate();
  }
  return copy;
};
